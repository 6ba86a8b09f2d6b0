package org.mpyforge.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.command.Micropython;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mpy run}. */
final class RunCommand extends SubCommand {
  /** Python's recursion has its own bound; Java's stack must be beyond it. */
  private static final long STACK_BYTES = 512L << 20;

  private final PositionalParamSpec words =
      add(
          PositionalParamSpec.builder()
              .paramLabel("FILE")
              .arity("1..*")
              .required(true)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .description("The program, .py or .mpy, and its arguments."));
  private final OptionSpec module =
      addFlag("-m", "FILE is the name of a module that is imported as the program.");
  private final OptionSpec text = addFlag("-c", "FILE is the text of the program.");
  private final OptionSpec sandboxed =
      addFlag("--sandbox", "Grants nothing of the host but what --allow names, within bounds.");
  private final SandboxOptions sandbox = new SandboxOptions(this);
  private final RunImages images = new RunImages(this);

  RunCommand(Console console) {
    super(
        console,
        "run",
        "Runs a program, .py or .mpy, on the reference VM.",
        "What follows the file are the program's arguments.");
    spec().parser().stopAtPositional(true);
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (sandbox.areGiven() && !sandboxed.<Boolean>getValue()) {
      throw misuse("--allow, --heap, --steps and --seconds need --sandbox");
    }
    List<String> program = new ArrayList<>();
    if (module.<Boolean>getValue() && text.<Boolean>getValue()) {
      throw misuse("a program is either of -c and -m");
    }
    for (OptionSpec kind : List.of(module, text)) {
      if (kind.<Boolean>getValue()) {
        program.add(kind.longestName());
      }
    }
    program.addAll(words.<List<String>>getValue());
    return run(program.toArray(String[]::new), images.preparation());
  }

  private int run(String[] program, Consumer<Vm> preparation) throws InterruptedException {
    var out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
    var err = new PrintStream(console().err(), false, StandardCharsets.UTF_8);
    var command =
        sandboxed.<Boolean>getValue()
            ? new Micropython(System.in, out, err, sandbox.sandbox())
            : new Micropython(System.in, out, err, System.getenv());
    var exit = new int[1];
    Runnable job = () -> exit[0] = command.run(preparation, program);
    var thread = new Thread(null, job, "main", STACK_BYTES);
    thread.start();
    thread.join();
    out.flush();
    err.flush();
    return exit[0];
  }
}
