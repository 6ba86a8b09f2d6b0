package org.mpyforge.freezer.pack;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

/**
 * Compiles the modules of packages.
 *
 * @param target what for
 * @param options how
 */
public record ModuleCompiler(Target target, CompileOptions options) {
  /** Source may be nested as deep as the compiler allows. */
  private static final long STACK_BYTES = 512L << 20;

  /**
   * A compiled module.
   *
   * @param path its path in the package, which tracebacks name
   * @param source its text
   * @throws PackageException if it cannot be compiled
   */
  byte[] compile(String path, byte[] source) throws PackageException {
    var task =
        new FutureTask<>(
            () -> CrossCompiler.compile(new SourceFile(path, source), target, options));
    new Thread(null, task, "compile", STACK_BYTES).start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PackageException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof CompileException || cause instanceof StackOverflowError) {
        String why = cause.getMessage() == null ? "nested too deep" : cause.getMessage();
        throw new PackageException(path + ": cannot be compiled: " + why, cause);
      }
      throw new IllegalStateException("compiling " + path, cause);
    }
  }
}
