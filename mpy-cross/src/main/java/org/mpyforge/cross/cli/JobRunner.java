package org.mpyforge.cross.cli;

import static org.mpyforge.cross.cli.CommandLine.STANDARD_STREAM;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.Identifiers;
import org.mpyforge.format.OutputFile;

/**
 * Reads, compiles and writes one file. Whatever goes wrong ends as text for standard error: nothing
 * is thrown, and the old output stays. Several threads may use one runner.
 */
final class JobRunner {

  /** The compiler, as far as the command sees it. */
  @FunctionalInterface
  interface Compiler {
    byte[] compile(SourceFile source, Target target, CompileOptions options, StringBuilder listing)
        throws CompileException;
  }

  private final CommandLine line;
  private final WorkingFolder folder;
  private final Compiler compiler;
  private final InputStream in;
  private final OutputStream out;

  JobRunner(
      CommandLine line, WorkingFolder folder, Compiler compiler, InputStream in, OutputStream out) {
    this.line = line;
    this.folder = folder;
    this.compiler = compiler;
    this.in = in;
    this.out = out;
  }

  /**
   * Does one job, to its end.
   *
   * @return the text for standard error, lines and all; empty if the output is written
   */
  String run(Job job) {
    if (job.problem() != null) {
      return job.problem() + '\n';
    }
    try {
      return readCompileWrite(job);
    } catch (CompileException e) {
      return e.traceback();
    } catch (StackOverflowError e) {
      return "RuntimeError: maximum recursion depth exceeded\n";
    } catch (OutOfMemoryError e) {
      return "MemoryError: memory allocation failed\n";
    } catch (RuntimeException e) {
      return describeOurOwn(e);
    }
  }

  private String readCompileWrite(Job job) throws CompileException {
    if (isTooLong(job.input())) {
      return "RuntimeError: name too long\n";
    }
    byte[] bytes;
    try {
      bytes = read(job.input());
    } catch (IOException | InvalidPathException e) {
      return OsError.describe(job.input(), e) + '\n';
    }
    String path = job.input().equals(STANDARD_STREAM) ? "<stdin>" : job.input();
    String name = line.sourceName() == null ? path : line.sourceName();
    if (isTooLong(name)) {
      return "RuntimeError: name too long\n";
    }
    byte[] mpy;
    var listing = new StringBuilder();
    try {
      mpy =
          compiler.compile(
              new SourceFile(path, name, bytes), line.target(), line.options(), listing);
    } finally {
      print(listing);
    }
    try {
      write(job.output(), mpy);
    } catch (IOException | InvalidPathException e) {
      return OsError.describe(job.output(), e) + '\n';
    }
    return "";
  }

  /** Listings go where the reference prints them; each stays whole. A closed output is no error. */
  private void print(StringBuilder listing) {
    if (listing.length() == 0) {
      return;
    }
    synchronized (out) {
      try {
        out.write(listing.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException outputIsClosed) {
        return;
      }
    }
  }

  private static boolean isTooLong(String name) {
    // No character takes more than three bytes a char, so most names need no encoding to be told.
    return name.length() > Identifiers.MAX_LENGTH / 3
        && name.getBytes(StandardCharsets.UTF_8).length > Identifiers.MAX_LENGTH;
  }

  private byte[] read(String input) throws IOException {
    if (input.equals(STANDARD_STREAM)) {
      return in.readAllBytes();
    }
    return Files.readAllBytes(folder.resolve(input));
  }

  private void write(String output, byte[] mpy) throws IOException {
    if (output.equals(STANDARD_STREAM)) {
      synchronized (out) {
        out.write(mpy);
        out.flush();
      }
      return;
    }
    Path destination = folder.resolve(output);
    if (line.outputFolder() != null) {
      Files.createDirectories(destination.getParent());
    }
    OutputFile.write(destination, mpy);
  }

  /** A bug of ours. One line for everybody, and where it happened for those who asked with -v. */
  private String describeOurOwn(RuntimeException e) {
    var text = new StringWriter().append("SystemError: error in the compiler itself: ");
    if (line.verbose()) {
      e.printStackTrace(new PrintWriter(text, true));
      return text.toString();
    }
    return text.append(e.toString().lines().findFirst().orElse("")).append('\n').toString();
  }
}
