package org.mpyforge.verify;

import java.util.BitSet;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.ScopeFlags;

/** Checks what stands before the instructions. */
final class PreludeRules {
  /** The bytes of the names at the start of version 5's info section. */
  private static final int VERSION_5_NAMES = 4;

  private final Prelude prelude;
  private final Report.Place place;
  private final Report report;

  private PreludeRules(Prelude prelude, Report.Place place, Report report) {
    this.prelude = prelude;
    this.place = place;
    this.report = report;
  }

  /** Checks the prelude of bytecode or native Python code. */
  static void check(MpyFile file, Prelude prelude, Report.Place place, Report report) {
    var rules = new PreludeRules(prelude, place, report);
    rules.checkNames(file.qstrs().size());
    rules.checkArguments();
    rules.checkCells();
    if (place.code() instanceof RawCode.Bytecode) {
      rules.checkLines(file.header().version());
    }
  }

  private void checkNames(int qstrCount) {
    checkName("the name", prelude.name(), qstrCount);
    checkName("the source file", prelude.sourceFile(), qstrCount);
    for (int name : prelude.argumentNames()) {
      checkName("an argument's name", name, qstrCount);
    }
    if (prelude.argumentNames().size() != prelude.argumentCount()) {
      report.add(
          Rule.PRELUDE,
          place,
          prelude.argumentNames().size() + " names for " + prelude.argumentCount() + " arguments");
    }
  }

  private void checkName(String what, int qstr, int qstrCount) {
    if (qstr < 0 || qstr >= qstrCount) {
      report.add(
          Rule.PRELUDE,
          place,
          what + " is qstr " + Integer.toUnsignedString(qstr) + " of " + qstrCount);
    }
  }

  private void checkArguments() {
    long slots =
        (long) prelude.positionalCount()
            + prelude.keywordOnlyCount()
            + (ScopeFlags.VAR_ARGUMENTS.in(prelude.scopeFlags()) ? 1 : 0)
            + (ScopeFlags.VAR_KEYWORDS.in(prelude.scopeFlags()) ? 1 : 0);
    if (prelude.stateSize() < 1 || slots > prelude.stateSize()) {
      report.add(
          Rule.ARGUMENTS,
          place,
          slots + " slots for arguments in a state of " + prelude.stateSize());
    }
    if (prelude.defaultCount() > prelude.positionalCount()) {
      report.add(
          Rule.ARGUMENTS,
          place,
          prelude.defaultCount()
              + " defaults for "
              + prelude.positionalCount()
              + " positional arguments");
    }
  }

  private void checkCells() {
    ByteString cells = prelude.cells();
    var seen = new BitSet();
    for (int i = 0; i < cells.length(); i++) {
      int local = cells.at(i);
      if (local >= prelude.stateSize()) {
        report.add(
            Rule.CELL, place, "cell of local " + local + " in a state of " + prelude.stateSize());
      } else if (seen.get(local)) {
        report.add(Rule.CELL, place, "local " + local + " is listed as a cell twice");
      }
      seen.set(local);
    }
  }

  /** Walks over the steps without making a table of them. */
  private void checkLines(MpyVersion version) {
    ByteString steps = prelude.lineInfo();
    long offset = 0;
    int at = 0;
    while (at < steps.length()) {
      int step = steps.at(at);
      offset += step < 0x80 ? step & 0x1f : step & 0x0f;
      at += step < 0x80 ? 1 : 2;
    }
    int codeSize = place.code().code().length() - prelude.codeOffset();
    if (at > steps.length()) {
      report.add(Rule.LINE_TABLE, place, "the last step lacks its second byte");
    } else if (offset > codeSize) {
      report.add(Rule.LINE_TABLE, place, "the last line begins at " + offset + " of " + codeSize);
    } else if (!version.isVersion6()) {
      int infoEnd = prelude.codeOffset() - prelude.cells().length();
      int lineInfoSize = infoEnd - prelude.infoOffset() - VERSION_5_NAMES;
      // A merged file's root has no line numbers at all.
      if (lineInfoSize > 0 && steps.length() >= lineInfoSize) {
        report.add(Rule.LINE_TABLE, place, "no zero byte ends the line table");
      }
    }
  }
}
