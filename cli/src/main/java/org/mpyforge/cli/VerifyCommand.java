package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.format.MpyFile;
import org.mpyforge.verify.Verifier;
import org.mpyforge.verify.Violation;
import org.mpyforge.vm.Trial;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy verify}. */
final class VerifyCommand extends FileCommand {
  /** Counts the changes of the JSON that break who reads it. */
  private static final int FORMAT = 1;

  private static final String GAP = "  ";

  private final OptionSpec json =
      addFlag("--json", "Print JSON (mpy-verify.schema.json describes it).");

  private final OptionSpec run =
      addFlag("--run", "Import each file that is verified in a sandbox, and report what it does.");

  private final SandboxOptions sandbox = new SandboxOptions(this);

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
    MpyFile file = read(bytes);
    List<Violation> violations = Verifier.verify(file);
    if (violations.isEmpty()) {
      console().line(path + ": ok");
      return run.<Boolean>getValue() ? print(Trial.of(file, sandbox.sandbox())) : 0;
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

  /** What importing a file did: what it printed, raised and defined. */
  private int print(Trial trial) {
    printBlock("printed", trial.output());
    printBlock("raised", trial.raised());
    if (!trial.stopped().isEmpty()) {
      console().line(GAP + "stopped: " + trial.stopped());
    }
    String names = String.join(" ", trial.names());
    console().line(GAP + "defined: " + (names.isEmpty() ? "nothing" : names));
    return trial.isClean() ? 0 : MpyCommand.FAILURE;
  }

  private void printBlock(String title, String text) {
    if (!text.isEmpty()) {
      console().line(GAP + title + ":");
      text.lines().forEach(line -> console().line((GAP + GAP + line).stripTrailing()));
    }
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
              MpyFile file = read(bytes);
              List<Violation> violations = Verifier.verify(file);
              Map<String, Object> result = result(path, violations);
              results.add(result);
              if (!violations.isEmpty() || !run.<Boolean>getValue()) {
                return violations.isEmpty() ? 0 : MpyCommand.FAILURE;
              }
              Trial trial = Trial.of(file, sandbox.sandbox());
              result.put("run", json(trial));
              return trial.isClean() ? 0 : MpyCommand.FAILURE;
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

  private static Map<String, Object> json(Trial trial) {
    var json = new LinkedHashMap<String, Object>();
    json.put("printed", trial.output());
    json.put("raised", trial.raised());
    json.put("stopped", trial.stopped());
    json.put("defined", trial.names());
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
