package org.mpyforge.vm.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the command {@code micropython} starts. */
public final class Main {
  /** Python's recursion has its own bound; Java's stack must be beyond it. */
  private static final long STACK_BYTES = 512L << 20;

  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] args) throws InterruptedException {
    var exit = new int[1];
    var thread = new Thread(null, () -> exit[0] = run(args), "main", STACK_BYTES);
    thread.start();
    thread.join();
    System.exit(exit[0]);
  }

  private static int run(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    boolean terminal = Boolean.getBoolean("mpyforge.terminal.in");
    var streams = new StandardStreams(System.in, out, err, terminal);
    int exit = new Micropython(streams, System.getenv(), null).run(args);
    out.flush();
    err.flush();
    return exit;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13);
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
