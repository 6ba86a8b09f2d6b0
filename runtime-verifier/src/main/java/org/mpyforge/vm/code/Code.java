package org.mpyforge.vm.code;

import org.mpyforge.format.LineTable;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/**
 * A raw code as the interpreter runs it. It belongs to one machine: its caches remember where that
 * machine's objects were.
 */
final class Code {
  /** The instructions: see {@link Op}. */
  final int[] ops;

  /** The constants that instructions name. */
  final PyObject[] constants;

  /** The names that instructions name. */
  final PyStr[] names;

  /** The functions defined in this one. */
  final Code[] children;

  /** For each instruction, a number that it may remember: see {@link Interpreter}. */
  final int[] hints;

  /** For each instruction that found a built-in name, the shape of the globals that lacked it. */
  final int[] shapes;

  /** For each instruction, what it found in a class, or null. */
  final MethodCache[] methods;

  /** How many locals there are; the stack comes behind them. */
  final int locals;

  /** The size of a frame's state: locals and stack. */
  final int stateSize;

  /** How many exception handlers can be open at once. */
  final int handlers;

  /** The parameters and what is said about them. */
  final Signature signature;

  /** The function's name. */
  final PyStr name;

  /** The source file's name. */
  final PyStr file;

  /** Whether calls with stars have a mask on top of the stack: from version 6 on. */
  final boolean starMask;

  private final int[] offsets;
  private final LineTable lines;

  /** A function's parameters. */
  static final class Signature {
    /** How many there are that can be given by position. */
    final int positional;

    /** How many can only be given by keyword. */
    final int keywordOnly;

    /** The scope's flags: generator, {@code **kwargs}, {@code *args}, keyword defaults. */
    final int flags;

    /** The names of positional and keyword-only parameters. */
    final PyStr[] names;

    /** The parameters and locals that closures share: their indices. */
    final int[] cells;

    Signature(int positional, int keywordOnly, int flags, PyStr[] names, int[] cells) {
      this.positional = positional;
      this.keywordOnly = keywordOnly;
      this.flags = flags;
      this.names = names;
      this.cells = cells;
    }
  }

  /** What is translated: instructions, where each was in the file, and the tables they index. */
  static final class Body {
    int[] ops;
    int[] offsets;
    PyObject[] constants;
    PyStr[] names;
    Code[] children;
    int locals;
  }

  Code(
      Body body,
      Signature signature,
      int stateSize,
      int handlers,
      PyStr name,
      PyStr file,
      LineTable lines,
      boolean starMask) {
    this.ops = body.ops;
    this.offsets = body.offsets;
    this.constants = body.constants;
    this.names = body.names;
    this.children = body.children;
    this.locals = body.locals;
    this.hints = new int[ops.length];
    this.shapes = new int[ops.length];
    this.methods = new MethodCache[ops.length];
    this.signature = signature;
    this.stateSize = stateSize;
    this.handlers = handlers;
    this.name = name;
    this.file = file;
    this.lines = lines;
    this.starMask = starMask;
  }

  /** The source line of an instruction. */
  int lineAt(int pc) {
    return lines.lineAt(offsets[pc]);
  }
}
