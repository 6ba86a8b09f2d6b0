package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Qstr;

/**
 * How a function reaches what is not in its code: the run time, names, constants, the functions
 * that it makes, and its own prelude. One is made for each pass over a function.
 */
interface Linkage {

  /** Makes linkages of one kind. */
  interface Maker {

    /** The linkage of a pass that is being set up: its machine is there, its stack is not used. */
    Linkage of(FunctionPass pass);
  }

  /** Writes what stands before the code of a native function. */
  void writeHeader();

  /**
   * Loads what a function keeps in registers throughout.
   *
   * @param function a register with the function object, which stays
   */
  void loadTables(int function);

  /**
   * Loads what a generator keeps in registers throughout.
   *
   * @param function a register with the function object, which is lost
   */
  void loadGeneratorTables(int function);

  /** Loads again what a non-local jump has lost. */
  void reloadTables();

  /**
   * Tells the run time where the prelude is, if that is the function's own task.
   *
   * @param function a register with the function object, which may be lost
   */
  void showPrelude(int function);

  /** Loads the number of a name. */
  void loadName(int register, Qstr name);

  /** Loads an interned string as an object; the first temporary may be lost. */
  void loadText(int register, Qstr text);

  /** Loads a constant; the first temporary may be lost. */
  void loadConstant(int register, ConstValue value);

  /** Loads the globals of the module. */
  void loadGlobals(int register);

  /** {@code [defaults?] → [function]}. */
  void makeFunction(Scope function, boolean hasDefaults);

  /** {@code [defaults? cell × closed] → [function]}. */
  void makeClosure(Scope function, int closed, boolean hasDefaults);

  /** Writes the prelude behind the code of a native function. */
  void writePrelude();

  /**
   * The function's code, when the last pass has ended.
   *
   * @param code machine code and prelude
   * @param preludeOffset where the prelude is, in bytes
   */
  CodeEmitter.Draft draft(ByteString code, int preludeOffset);
}
