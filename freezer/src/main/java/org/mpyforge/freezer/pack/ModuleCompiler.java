package org.mpyforge.freezer.pack;

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

  /**
   * A compiled module.
   *
   * @param path its path in the package, which tracebacks name
   * @param source its text
   * @throws PackageException if it cannot be compiled
   */
  byte[] compile(String path, byte[] source) throws PackageException {
    try {
      return CrossCompiler.compile(new SourceFile(path, source), target, options);
    } catch (CompileException e) {
      throw new PackageException(path + ": cannot be compiled: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new PackageException(path + ": cannot be compiled: nested too deep", e);
    }
  }
}
