package org.mpyforge.vm.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jline.utils.Signals;

/** Where the command {@code micropython} starts. */
public final class Main {
  /** Python's recursion has its own bound; Java's stack must be beyond it. */
  private static final long STACK_BYTES = 512L << 20;

  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    boolean terminal = Boolean.getBoolean("mpyforge.terminal.in");
    var streams = new StandardStreams(System.in, out, err, terminal);
    var command = new Micropython(streams, System.getenv(), null);
    var exit = new int[1];
    var thread = new Thread(null, () -> exit[0] = command.run(args), "main", STACK_BYTES);
    thread.start();
    // Meanwhile: it takes as long as a small program.
    Signals.register("INT", () -> command.interrupt().ifPresent(System::exit));
    thread.join();
    out.flush();
    err.flush();
    System.exit(exit[0]);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13);
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
