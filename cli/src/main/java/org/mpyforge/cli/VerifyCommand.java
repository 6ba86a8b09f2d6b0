package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.verify.Verifier;
import org.mpyforge.verify.Violation;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy verify}. */
final class VerifyCommand extends FileCommand {
  /** Counts the changes of the JSON that break who reads it. */
  private static final int FORMAT = 1;

  private static final String GAP = "  ";

  private final OptionSpec json =
      addFlag("--json", "Print JSON (mpy-verify.schema.json describes it).");

  VerifyCommand(Console console) {
    super(
        console,
        "verify",
        "Proves that files cannot lead a virtual machine astray, or says where they could.");
  }

  @Override
  public Integer call() {
    return json.<Boolean>getValue()
        ? printJson()
        : InputFiles.forEach(console(), files(), this::print);
  }

  private int print(Path path, byte[] bytes) {
    List<Violation> violations = Verifier.verify(read(bytes));
    if (violations.isEmpty()) {
      console().line(path + ": ok");
      return 0;
    }
    console()
        .line(
            path
                + ": "
                + violations.size()
                + (violations.size() == 1 ? " violation" : " violations"));
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("code", "offset", "line", "rule", ""));
    for (Violation violation : violations) {
      rows.add(
          List.of(
              violation.path(),
              violation.offset() == Violation.NOWHERE ? "-" : "%04x".formatted(violation.offset()),
              violation.line() == 0 ? "-" : Integer.toString(violation.line()),
              violation.rule().id(),
              violation.message()));
    }
    printAligned(rows);
    return MpyCommand.FAILURE;
  }

  /** The line, in the third column, is aligned to the right. */
  private void printAligned(List<List<String>> rows) {
    var widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String padding = " ".repeat(widths[i] - length(row.get(i)));
        boolean isNumber = i == 2;
        line.append(GAP).append(isNumber ? padding + row.get(i) : row.get(i) + padding);
      }
      console().line(line.toString().stripTrailing());
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private int printJson() {
    var results = new ArrayList<Object>();
    int exitStatus =
        InputFiles.forEach(
            console(),
            files(),
            (path, bytes) -> {
              List<Violation> violations = Verifier.verify(read(bytes));
              results.add(result(path, violations));
              return violations.isEmpty() ? 0 : MpyCommand.FAILURE;
            });
    var document = new LinkedHashMap<String, Object>();
    document.put("format", FORMAT);
    document.put("files", results);
    console().line(JsonText.of(document));
    return exitStatus;
  }

  private static Map<String, Object> result(Path path, List<Violation> violations) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", path.toString());
    json.put("verified", violations.isEmpty());
    json.put("violations", violations.stream().map(VerifyCommand::json).toList());
    return json;
  }

  /** What has no offset or line is left out. */
  private static Map<String, Object> json(Violation violation) {
    var json = new LinkedHashMap<String, Object>();
    json.put("rule", violation.rule().id());
    json.put("code", violation.path());
    if (violation.offset() != Violation.NOWHERE) {
      json.put("offset", violation.offset());
    }
    if (violation.line() != 0) {
      json.put("line", violation.line());
    }
    json.put("message", violation.message());
    return json;
  }
}
