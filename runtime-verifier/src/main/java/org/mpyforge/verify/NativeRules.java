package org.mpyforge.verify;

import java.util.List;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.Relocation;
import org.mpyforge.format.ScopeFlags;

/** Checks what stands around machine code; the code itself is for the machine to judge. */
final class NativeRules {
  /** The registers that assembler functions take arguments in, on every machine. */
  private static final int MAX_ASSEMBLER_ARGUMENTS = 4;

  private final MpyVersion version;
  private final NativeArch arch;
  private final Report.Place place;
  private final RawCode code;
  private final Report report;

  private NativeRules(MpyFile file, Report.Place place, Report report) {
    this.version = file.header().version();
    this.arch = file.header().arch();
    this.place = place;
    this.code = place.code();
    this.report = report;
  }

  /** Checks a raw code that is not bytecode. */
  static void check(MpyFile file, Report.Place place, Report report) {
    var rules = new NativeRules(file, place, report);
    if (!rules.arch.isNative()) {
      report.add(Rule.NATIVE_ARCH, place, "machine code, but the header names no machine");
      return;
    }
    rules.checkLinks(file.qstrs().size());
    if (rules.code instanceof RawCode.Viper viper) {
      rules.checkRelocations(viper);
    } else if (rules.code instanceof RawCode.InlineAssembler assembler) {
      rules.checkSignature(assembler);
    }
  }

  /** The runtime fills in two bytes, four, or the two instructions of four that load a word. */
  private void checkLinks(int qstrCount) {
    for (CodeTables.QstrLink link : code.tables().links()) {
      int size =
          switch (link.kind()) {
            case 0 -> 2;
            case 2 -> isThumb() ? 8 : 4;
            default -> 4;
          };
      if (link.offset() < 0 || link.offset() > code.code().length() - size) {
        report.add(
            Rule.QSTR_LINK,
            place,
            Math.max(link.offset(), 0),
            0,
            size + " bytes for a qstr in code of " + code.code().length());
      }
      if (link.qstr() < 0 || link.qstr() >= qstrCount) {
        report.add(
            Rule.QSTR_INDEX, place, link.offset(), 0, "qstr " + link.qstr() + " of " + qstrCount);
      }
    }
  }

  private boolean isThumb() {
    return switch (arch) {
      case ARMV6M, ARMV7M, ARMV7EM, ARMV7EMSP, ARMV7EMDP -> true;
      default -> false;
    };
  }

  private void checkRelocations(RawCode.Viper viper) {
    List<Relocation> relocations;
    try {
      relocations = Relocation.decode(viper.relocations(), version);
    } catch (MalformedMpyException e) {
      report.add(Rule.RELOCATION, place, e.reason());
      return;
    }
    for (Relocation relocation : relocations) {
      boolean inText = relocation.section() == Relocation.Section.TEXT;
      int size = inText ? viper.code().length() : viper.rodata().length();
      long end = ((long) relocation.word() + relocation.count()) * arch.wordSize();
      if (end > size) {
        report.add(
            Rule.RELOCATION,
            place,
            "words up to byte %d of %s with %d bytes"
                .formatted(end, inText ? "code" : "read-only data", size));
      } else if (!exists(relocation, viper)) {
        report.add(
            Rule.RELOCATION,
            place,
            "adds the address of %s %d, which does not exist"
                .formatted(relocation.target(), relocation.function()));
      }
    }
  }

  private boolean exists(Relocation relocation, RawCode.Viper viper) {
    boolean hasRodata = ScopeFlags.RODATA.in(viper.scopeFlags());
    boolean hasBss = ScopeFlags.BSS.in(viper.scopeFlags());
    return switch (relocation.target()) {
      // Before version 6, the one that is there has the first number, whichever it is.
      case RODATA -> hasRodata || (hasBss && !version.isVersion6());
      case BSS -> hasBss;
      case FUNCTION -> relocation.function() < functionCount();
      case TEXT, QSTR_TABLE, CONSTANT_TABLE, FUNCTION_TABLE -> true;
    };
  }

  /** The entries of the table of runtime functions ({@code py/nativeglue.h} of the references). */
  private int functionCount() {
    return version == MpyVersion.V6_3 ? 87 : 80;
  }

  private void checkSignature(RawCode.InlineAssembler assembler) {
    if (assembler.argumentCount() > MAX_ASSEMBLER_ARGUMENTS) {
      report.add(Rule.NATIVE_SIGNATURE, place, assembler.argumentCount() + " arguments");
    }
    if (NativeType.ofNumber(assembler.typeSignature()).isEmpty()) {
      report.add(
          Rule.NATIVE_SIGNATURE, place, "type " + assembler.typeSignature() + " does not exist");
    }
  }
}
