package org.mpyforge.cross.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** Where the JVM enters: the only place that knows the process. */
public final class Main {

  private Main() {}

  /**
   * Runs {@code mpy-cross} on the process's own streams and ends the process.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // Not System.out and System.err: a PrintStream hides write errors.
    var command =
        new MpyCrossCommand(
            Path.of(""),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(command.run(arguments));
  }
}
