package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Layout;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.ScopeFlags;
import org.mpyforge.format.inspect.Style.Role;

/** Writes a summary down for people: one table after the other. */
final class SummaryText {
  /** Longer texts are cut: a table shows what is there, not all of it. */
  private static final int MAX_VALUE = 60;

  private final FileSummary summary;
  private final Style style;
  private final Consumer<String> out;

  SummaryText(FileSummary summary, Style style, Consumer<String> out) {
    this.summary = summary;
    this.style = style;
    this.out = out;
  }

  void print() {
    header();
    sizes();
    qstrs();
    constants("constants", summary.file().constants());
    code();
  }

  private void header() {
    MpyHeader header = summary.file().header();
    fact("version", Loader.inWords(header));
    fact("native code", nativeCode(header));
    fact("small integers", header.smallIntBits() + " bits or more");
    if (!header.version().isVersion6()) {
      fact("runtime options", MpyFeature.inWords(header.features()));
      fact("qstr window", header.qstrWindow() + " slots");
    }
    fact("source", summary.sourceName());
  }

  private static String nativeCode(MpyHeader header) {
    if (!header.arch().isNative()) {
      return "none";
    }
    String extensions = ArchExtensions.inWords(header.arch(), header.archFlags());
    return header.arch() + (extensions.isEmpty() ? "" : " with " + extensions);
  }

  private void fact(String name, String value) {
    new Line().add("  ").left(name, 16).add(value).end(out);
  }

  private void sizes() {
    Layout layout = summary.layout();
    heading("sizes", "           bytes   share");
    size("header", layout.header().size());
    size("qstrs", layout.qstrsSize());
    size("constants", layout.constantsSize());
    size("code", layout.codeSize());
    size("file", layout.size());
  }

  private void size(String name, int bytes) {
    Line line = new Line().add("  ").left(name, 16).right(bytes, 10).add("  ");
    line.percent(summary.share(bytes)).end(out);
  }

  private void qstrs() {
    heading("qstrs", "where     text");
    for (int i = 0; i < summary.file().qstrs().size(); i++) {
      String where = summary.isSpelledOut(i) ? "own" : "static";
      row(i, where, PythonText.quote(summary.file().qstrs().get(i).toString()));
    }
  }

  private void constants(String title, List<Constant> constants) {
    if (constants.isEmpty()) {
      return;
    }
    heading(title, "type      value");
    for (int i = 0; i < constants.size(); i++) {
      Constant constant = constants.get(i);
      row(i, PythonText.typeName(constant), PythonText.repr(constant));
    }
  }

  private void row(int index, String kind, String value) {
    String number = style.paint(Role.FAINT, new Line().right(index, 7).toString());
    new Line().add("  ").add(number).add("  ").left(kind, 10).add(cut(value)).end(out);
  }

  private void code() {
    var rows = new ArrayList<CodeRow>();
    collect(summary.root(), 0, rows);
    int width = "code".length();
    for (CodeRow row : rows) {
      width = Math.max(width, row.name().length());
    }
    String title = new Line().left("code", width + 2).toString();
    Line titles = new Line().add(style.paint(Role.HEADING, title));
    titles.add("  ").left("kind", 9).right("bytes", 7).add("    share");
    out.accept("");
    titles.right("state", 7).right("handlers", 10).add("  arguments").end(out);
    for (CodeRow row : rows) {
      row(row, width);
    }
    tables(summary.root());
  }

  private void row(CodeRow row, int width) {
    CodeSummary code = row.code();
    Line line = new Line().add("  ").add(style.paint(Role.LABEL, row.name()));
    line.blanks(width + 2 - row.name().length()).left(code.code().kind().label(), 9);
    line.right(code.size(), 7).add("  ").percent(summary.share(code.size()));
    if (code.prelude().isPresent()) {
      Prelude prelude = code.prelude().get();
      line.right(prelude.stateSize(), 7).right(prelude.exceptionStackSize(), 10);
    } else {
      line.right("-", 7).right("-", 10);
    }
    line.add("  ").add(arguments(code)).end(out);
  }

  /** A line of the tree. */
  private record CodeRow(String name, CodeSummary code) {}

  private static void collect(CodeSummary code, int depth, List<CodeRow> rows) {
    rows.add(new CodeRow("  ".repeat(depth) + code.name(), code));
    for (CodeSummary child : code.children()) {
      collect(child, depth + 1, rows);
    }
  }

  /** The flags that a signature does not show, commas between them. */
  static String flags(CodeSummary code) {
    if (code.scopeFlags() == 0) {
      return "";
    }
    var labels = new ArrayList<String>();
    for (ScopeFlags flag : ScopeFlags.values()) {
      boolean starred = flag == ScopeFlags.VAR_ARGUMENTS || flag == ScopeFlags.VAR_KEYWORDS;
      if (flag.in(code.scopeFlags()) && !(starred && code.prelude().isPresent())) {
        labels.add(flag.label());
      }
    }
    return String.join(", ", labels);
  }

  /** How it is called, and whatever the other columns do not say. */
  private static String arguments(CodeSummary code) {
    var arguments = new StringBuilder(code.signature());
    append(arguments, flags(code));
    int cells = code.prelude().isEmpty() ? 0 : code.prelude().get().cells().length();
    append(arguments, cells == 0 ? "" : cells == 1 ? "1 cell" : cells + " cells");
    return arguments.toString();
  }

  private static void append(StringBuilder list, String item) {
    list.append(list.isEmpty() || item.isEmpty() ? "" : ", ").append(item);
  }

  /** The tables that a raw code has for itself, before version 6. */
  private void tables(CodeSummary code) {
    constants("constants of " + code.path(), code.code().tables().constants());
    for (CodeSummary child : code.children()) {
      tables(child);
    }
  }

  private void heading(String title, String columns) {
    String padded = new Line().left(title, 9).toString();
    out.accept("");
    new Line().add(style.paint(Role.HEADING, padded)).add("  ").add(columns).end(out);
  }

  private static String cut(String value) {
    return value.length() <= MAX_VALUE || value.codePointCount(0, value.length()) <= MAX_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, MAX_VALUE)) + "…";
  }
}
