package org.mpyforge.freezer.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A report as JSON that can stand within HTML: nothing in it looks like a tag. Objects have short
 * names, for a page may have two reports of some thousand functions.
 */
final class ReportJson {
  /** Counts the changes that break who reads it: a page, or a later report that compares. */
  static final int FORMAT = 1;

  private final StringBuilder out = new StringBuilder();

  private ReportJson() {}

  /** The JSON of a report. */
  static String of(ImageReport report) {
    var json = new ReportJson();
    json.out.append("{\"format\":").append(FORMAT).append(",\"image\":");
    json.quote(report.image());
    json.out.append(",\"modules\":");
    json.list(report.modules(), json::module);
    return json.out.append("}").toString();
  }

  private void module(ModuleSize module) {
    out.append("\n{\"path\":");
    quote(module.path());
    number("source", module.source());
    number("qstrCount", module.qstrCount());
    number("qstrs", module.qstrBytes());
    number("constantCount", module.constantCount());
    number("constants", module.constantBytes());
    number("tables", module.tableBytes());
    number("text", module.textBytes());
    out.append(",\"functions\":");
    list(module.functions(), this::function);
    out.append('}');
  }

  private void function(FunctionSize function) {
    out.append("{\"name\":");
    quote(function.name());
    out.append(",\"kind\":");
    quote(function.kind());
    number("line", function.line());
    number("bytes", function.bytes());
    out.append('}');
  }

  private void number(String name, int value) {
    out.append(",\"").append(name).append("\":").append(value);
  }

  private <T> void list(List<T> items, Consumer<T> write) {
    String separator = "[";
    for (T item : items) {
      out.append(separator);
      write.accept(item);
      separator = ",";
    }
    out.append(items.isEmpty() ? "[]" : "]");
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c > '~') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
