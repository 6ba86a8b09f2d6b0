package org.mpyforge.cross;

import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.compile.Compiler;
import org.mpyforge.cross.emit.InternedStrings;
import org.mpyforge.cross.syntax.Parser;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyWriter;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * The cross-compiler: Python source in, {@code .mpy} file out.
 *
 * <p>Stateless; any number of threads may compile at once. Deeply nested source needs a thread with
 * a large stack; where it is too small, {@link StackOverflowError} says so.
 */
public final class CrossCompiler {

  private CrossCompiler() {}

  /**
   * Compiles a source to the bytes of a {@code .mpy} file.
   *
   * @param source the source
   * @param target what the file is for
   * @param options how to compile
   * @return the file's content
   * @throws CompileException if the source cannot be compiled
   */
  public static byte[] compile(SourceFile source, Target target, CompileOptions options)
      throws CompileException {
    return MpyWriter.write(compileToModel(source, target, options));
  }

  /**
   * Compiles a source to the bytes of a {@code .mpy} file, and keeps the listing of its native code
   * on an architecture that has one, {@code debug}.
   *
   * @param source the source
   * @param target what the file is for
   * @param options how to compile
   * @param listing takes the listing; in case of an error, that of the code before it
   * @return the file's content
   * @throws CompileException if the source cannot be compiled
   */
  public static byte[] compile(
      SourceFile source, Target target, CompileOptions options, StringBuilder listing)
      throws CompileException {
    return MpyWriter.write(compileToModel(source, target, options, listing, null));
  }

  /**
   * Compiles a source to the model of a {@code .mpy} file.
   *
   * @param source the source
   * @param target what the file is for
   * @param options how to compile
   * @return the file
   * @throws CompileException if the source cannot be compiled
   */
  public static MpyFile compileToModel(SourceFile source, Target target, CompileOptions options)
      throws CompileException {
    return compileToModel(source, target, options, new StringBuilder(), null);
  }

  /**
   * Compiles a source to the model of a {@code .mpy} file, and shows the code scope by scope.
   *
   * @param source the source
   * @param target what the file is for
   * @param options how to compile
   * @param scopes takes the raw codes of the file in the order in which their scopes were found;
   *     nothing in case of an error
   * @return the file
   * @throws CompileException if the source cannot be compiled
   */
  public static MpyFile compileToModel(
      SourceFile source, Target target, CompileOptions options, Consumer<List<RawCode>> scopes)
      throws CompileException {
    return compileToModel(source, target, options, new StringBuilder(), scopes);
  }

  /**
   * The two ways above; null where nobody wants the code by scopes: a lambda would cost start-up.
   */
  private static MpyFile compileToModel(
      SourceFile source,
      Target target,
      CompileOptions options,
      StringBuilder listing,
      Consumer<List<RawCode>> scopes)
      throws CompileException {
    Stmt module;
    InternedStrings interned = InternedStrings.of(target.version());
    try {
      module = Parser.parse(source, target, options, interned);
    } catch (SourceError e) {
      throw exception(e, source.path(), null);
    }
    Compiler compiler = new Compiler(target, options, Qstr.of(source.name()), interned);
    try {
      MpyFile file = compiler.compile(module);
      if (scopes != null) {
        scopes.accept(compiler.codes());
      }
      return file;
    } catch (SourceError e) {
      throw exception(e, source.name(), compiler.currentScope().toString());
    } finally {
      listing.append(compiler.listing());
    }
  }

  private static CompileException exception(SourceError error, String file, String scope) {
    return error.located()
        ? new CompileException(error.type(), error.getMessage(), file, error.line(), scope)
        : new CompileException(error.type(), error.getMessage(), null, 0, null);
  }
}
