package org.mpyforge.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mpyforge.vm.command.Micropython;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy run}. */
final class RunCommand extends FileCommand {
  /** Python's recursion has its own bound; Java's stack must be beyond it. */
  private static final long STACK_BYTES = 512L << 20;

  private final OptionSpec sandboxed =
      addFlag("--sandbox", "Grants nothing of the host but what --allow names, within bounds.");
  private final SandboxOptions options = new SandboxOptions(this);

  RunCommand(Console console) {
    super(
        console,
        "run",
        "Runs a program, .py or .mpy, on the reference VM.",
        "What follows the file are the program's arguments.");
    spec().parser().stopAtPositional(true);
  }

  @Override
  public Integer call() throws InterruptedException {
    if (options.areGiven() && !sandboxed.<Boolean>getValue()) {
      throw misuse("--allow, --heap, --steps and --seconds need --sandbox");
    }
    String[] words = files().stream().map(Path::toString).toArray(String[]::new);
    var out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
    var err = new PrintStream(console().err(), false, StandardCharsets.UTF_8);
    var command =
        sandboxed.<Boolean>getValue()
            ? new Micropython(System.in, out, err, options.sandbox())
            : new Micropython(System.in, out, err, System.getenv());
    var exit = new int[1];
    var thread = new Thread(null, () -> exit[0] = command.run(words), "main", STACK_BYTES);
    thread.start();
    thread.join();
    out.flush();
    err.flush();
    return exit[0];
  }
}
