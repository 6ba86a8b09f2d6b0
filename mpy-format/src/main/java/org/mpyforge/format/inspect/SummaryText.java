package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Layout;
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
  private final StringBuilder out = new StringBuilder();

  SummaryText(FileSummary summary, Style style) {
    this.summary = summary;
    this.style = style;
  }

  String text() {
    header();
    sizes();
    qstrs();
    constants("constants", summary.file().constants());
    code();
    return out.toString();
  }

  private void header() {
    MpyHeader header = summary.file().header();
    fact("version", Loader.inWords(header));
    fact("native code", nativeCode(header));
    fact("small integers", header.smallIntBits() + " bits or more");
    if (!header.version().isVersion6()) {
      fact("runtime options", header.features().toString().toLowerCase(Locale.ROOT));
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
    line("  %-15s %s".formatted(name, value));
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
    line("  %-15s %10d  %s".formatted(name, bytes, share(bytes)));
  }

  private void qstrs() {
    heading("qstrs", "where   text");
    for (int i = 0; i < summary.file().qstrs().size(); i++) {
      String where = summary.isSpelledOut(i) ? "own" : "static";
      row(i, where, PythonText.quote(summary.file().qstrs().get(i).toString()));
    }
  }

  private void constants(String title, List<Constant> constants) {
    if (constants.isEmpty()) {
      return;
    }
    heading(title, "type    value");
    for (int i = 0; i < constants.size(); i++) {
      Constant constant = constants.get(i);
      row(i, PythonText.typeName(constant), PythonText.repr(constant));
    }
  }

  private void row(int index, String kind, String value) {
    String number = "%7d".formatted(index);
    line("  " + style.paint(Role.FAINT, number) + "  %-7s ".formatted(kind) + cut(value));
  }

  private void code() {
    var rows = new ArrayList<CodeRow>();
    collect(summary.root(), 0, rows);
    int width = "code".length();
    for (CodeRow row : rows) {
      width = Math.max(width, row.name().length());
    }
    out.append('\n');
    String columns = "  %-9s %6s  %7s  %5s  %8s  %s";
    String titles = columns.formatted("kind", "bytes", "share", "state", "handlers", "arguments");
    line(style.paint(Role.HEADING, "code" + " ".repeat(width - "code".length() + 2)) + titles);
    for (CodeRow row : rows) {
      CodeSummary code = row.code();
      String state = code.prelude().map(p -> String.valueOf(p.stateSize())).orElse("-");
      String handlers = code.prelude().map(p -> String.valueOf(p.exceptionStackSize())).orElse("-");
      String cells =
          columns.formatted(
              code.code().kind(),
              code.size(),
              share(code.size()),
              state,
              handlers,
              arguments(code));
      String padding = " ".repeat(width - row.name().length());
      line("  " + style.paint(Role.LABEL, row.name()) + padding + cells);
    }
    tables(summary.root());
  }

  /** A line of the tree. */
  private record CodeRow(String name, CodeSummary code) {}

  private static void collect(CodeSummary code, int depth, List<CodeRow> rows) {
    rows.add(new CodeRow("  ".repeat(depth) + code.name(), code));
    code.children().forEach(child -> collect(child, depth + 1, rows));
  }

  /** The flags that a signature does not show, commas between them. */
  static String flags(CodeSummary code) {
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
    var parts = new ArrayList<String>();
    parts.add(code.signature());
    parts.add(flags(code));
    int cells = code.prelude().map(Prelude::cells).orElse(ByteString.EMPTY).length();
    parts.add(cells == 0 ? "" : cells == 1 ? "1 cell" : cells + " cells");
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  /** The tables that a raw code has for itself, before version 6. */
  private void tables(CodeSummary code) {
    constants("constants of " + code.path(), code.code().tables().constants());
    code.children().forEach(this::tables);
  }

  private void heading(String title, String columns) {
    out.append('\n');
    line(style.paint(Role.HEADING, "%-9s".formatted(title)) + "  " + columns);
  }

  private String share(int bytes) {
    return String.format(Locale.ROOT, "%5.1f %%", 100 * summary.share(bytes));
  }

  private static String cut(String value) {
    return value.codePointCount(0, value.length()) <= MAX_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, MAX_VALUE)) + "…";
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
