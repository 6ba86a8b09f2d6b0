package org.mpyforge.vm.load;

import java.util.ArrayList;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CompileOptions.Input;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.RawCode;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyException;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/** Compiles source for the machine, in process; errors are the program's exceptions. */
public final class SourceCompiler {
  /** From this many {@code -v} on, code is listed. */
  private static final int LISTING_VERBOSITY = 2;

  /** What compiling takes for each byte of the source, about: bytes, and steps. */
  private static final int MEMORY = 32;

  private static final int WORK = 4;

  private SourceCompiler() {}

  /**
   * Compiles a source.
   *
   * @param name the name of its file
   */
  public static MpyFile compile(Vm vm, byte[] source, String name, Input input) {
    vm.heap.need((long) MEMORY * source.length);
    vm.work((long) WORK * source.length);
    var options = new CompileOptions(vm.optLevel, EmitMode.BYTECODE, input);
    try {
      var scopes = new ArrayList<RawCode>();
      MpyFile file =
          CrossCompiler.compileToModel(
              new SourceFile(name, source), Target.DEFAULT, options, scopes::addAll);
      if (vm.verbosity >= LISTING_VERBOSITY) {
        new BytecodeListing(vm, file).print(scopes);
      }
      return file;
    } catch (CompileException e) {
      throw raise(e);
    } catch (StackOverflowError e) {
      throw Errors.runtime("maximum recursion depth exceeded");
    }
  }

  private static PyRaise raise(CompileException e) {
    PyType type = Exceptions.named(e.type());
    PyTuple args = e.message().isEmpty() ? PyTuple.EMPTY : PyTuple.of(PyStr.of(e.message()));
    var exception = new PyException(type == null ? Exceptions.SYNTAX_ERROR : type, args);
    if (e.file() != null) {
      PyStr scope = e.scope() == null ? null : PyStr.of(e.scope());
      exception.traceback().add(new PyException.Entry(PyStr.of(e.file()), e.line(), scope));
    }
    return new PyRaise(exception);
  }
}
