package org.mpyforge.cross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

/**
 * The {@code mpy-cross} command as an object: streams in, exit status out. It may run any number of
 * command lines, one after the other.
 */
public final class MpyCrossCommand {

  private final WorkingFolder folder;
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final JobRunner.Compiler compiler;

  /**
   * A command on the given streams, which stay open.
   *
   * @param folder where names on the command line start from; the empty path is the process's own
   *     working folder
   * @param in standard input, read only for the file {@code -}
   * @param out standard output, for the bytes of the file {@code -} and for answers
   * @param err standard error, for messages in UTF-8
   */
  public MpyCrossCommand(Path folder, InputStream in, OutputStream out, OutputStream err) {
    this(folder, in, out, err, new RealCompiler());
  }

  MpyCrossCommand(
      Path folder,
      InputStream in,
      OutputStream out,
      OutputStream err,
      JobRunner.Compiler compiler) {
    this.folder = new WorkingFolder(folder);
    this.in = in;
    this.out = out;
    this.err = err;
    this.compiler = compiler;
  }

  /**
   * Runs one command line to its end.
   *
   * @param arguments the command line, without the command's name
   * @return the exit status: 0 if all went well, otherwise 1
   */
  public int run(String... arguments) {
    try {
      CommandLine line = CommandLineReader.read(ArgumentFiles.expand(arguments, folder));
      return compile(line);
    } catch (CommandEnd end) {
      boolean printed = print(end.onStandardOutput() ? out : err, end.text());
      return printed ? end.exitStatus() : 1;
    }
  }

  private int compile(CommandLine line) {
    JobPlan plan = JobPlan.of(line, folder);
    if (plan.jobs().isEmpty()) {
      print(err, "no input file\n");
      return 1;
    }
    var runner = new JobRunner(line, folder, compiler, in, out);
    var progress = Progress.of(err, plan.jobs().size());
    int exitStatus = 0;
    try (var batch = new Batch(runner, plan.jobs())) {
      for (Job job : plan.jobs()) {
        String complaint = batch.next(progress);
        if (!complaint.isEmpty()) {
          exitStatus = 1;
          progress.clear();
          print(err, plan.headingOf(job) + complaint);
        }
      }
    }
    progress.clear();
    return exitStatus;
  }

  /** Whether {@code text} could be printed: a message nobody gets is a failure too. */
  private static boolean print(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
      return true;
    } catch (IOException streamIsClosed) {
      return false;
    }
  }

  /** Not a method reference: the first lambda of a run costs more than compiling a small file. */
  private static final class RealCompiler implements JobRunner.Compiler {
    @Override
    public byte[] compile(
        SourceFile source, Target target, CompileOptions options, StringBuilder listing)
        throws CompileException {
      return CrossCompiler.compile(source, target, options, listing);
    }
  }
}
