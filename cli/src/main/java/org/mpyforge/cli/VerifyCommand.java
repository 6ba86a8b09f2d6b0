package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.mpyforge.format.MpyFile;
import org.mpyforge.freezer.image.ImageFile;
import org.mpyforge.freezer.image.ImageReader;
import org.mpyforge.verify.Verifier;
import org.mpyforge.verify.Violation;
import org.mpyforge.vm.FrozenModules;
import org.mpyforge.vm.run.Trial;
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
        "Proves that files cannot lead a virtual machine astray, or says where they could.",
        "Of an image or folder, each .mpy in it is a file.");
  }

  @Override
  public Integer call() {
    return json.<Boolean>getValue() ? printJson() : forEachModule(this::print);
  }

  /**
   * A module to verify.
   *
   * @param name what to call it: the file as given, or that of an image and the path in it
   * @param file what is in it
   * @param importing imports it in a sandbox
   */
  private record Module(String name, MpyFile file, Supplier<Trial> importing) {}

  /** Goes through the modules of the command line; an image or folder has many. */
  private int forEachModule(ToIntFunction<Module> action) {
    int exitStatus = 0;
    for (Path path : files()) {
      int asked =
          InputFiles.attempt(
              console(),
              path.toString(),
              () -> ImageReader.isImage(path) ? inImage(path, action) : inFile(path, action));
      exitStatus = Math.max(exitStatus, asked);
    }
    return exitStatus;
  }

  private int inFile(Path path, ToIntFunction<Module> action) throws IOException {
    MpyFile file = read(Files.readAllBytes(path));
    Supplier<Trial> importing = () -> Trial.of(file, sandbox.sandbox());
    return action.applyAsInt(new Module(path.toString(), file, importing));
  }

  private int inImage(Path path, ToIntFunction<Module> action) throws IOException {
    FrozenModules all = RunImages.modules(path);
    int exitStatus = 0;
    for (ImageFile file : ImageReader.read(path)) {
      if (file.path().endsWith(".mpy")) {
        String name = path + ":" + file.path();
        Supplier<Trial> importing = () -> Trial.of(moduleName(file.path()), all, sandbox.sandbox());
        InputFiles.Attempt attempt =
            () -> action.applyAsInt(new Module(name, read(file.content()), importing));
        exitStatus = Math.max(exitStatus, InputFiles.attempt(console(), name, attempt));
      }
    }
    return exitStatus;
  }

  /** {@code pkg.mod} for {@code pkg/mod.mpy}, {@code pkg} for {@code pkg/__init__.mpy}. */
  private static String moduleName(String path) {
    String name = path.substring(0, path.length() - ".mpy".length());
    return name.replaceFirst("/__init__$", "").replace('/', '.');
  }

  private int print(Module module) {
    String path = module.name;
    MpyFile file = module.file;
    List<Violation> violations = Verifier.verify(file);
    if (violations.isEmpty()) {
      console().line(path + ": ok");
      return run.<Boolean>getValue() ? print(module.importing.get()) : 0;
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
        forEachModule(
            module -> {
              List<Violation> violations = Verifier.verify(module.file);
              Map<String, Object> result = result(module.name, violations);
              results.add(result);
              if (!violations.isEmpty() || !run.<Boolean>getValue()) {
                return violations.isEmpty() ? 0 : MpyCommand.FAILURE;
              }
              Trial trial = module.importing.get();
              result.put("run", json(trial));
              return trial.isClean() ? 0 : MpyCommand.FAILURE;
            });
    var document = new LinkedHashMap<String, Object>();
    document.put("format", FORMAT);
    document.put("files", results);
    console().line(JsonText.of(document));
    return exitStatus;
  }

  private static Map<String, Object> result(String name, List<Violation> violations) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", name);
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
