package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.Qstr;

/** Calls, casts, functions to be made, and all that is built of several values. */
final class Calls {

  private final FunctionPass pass;
  private final ValueStack stack;
  private final RegisterRoles regs;

  Calls(FunctionPass pass) {
    this.pass = pass;
    this.stack = pass.stack;
    this.regs = pass.regs;
  }

  /** {@code [function arguments…] → [result]}. */
  void callFunction(int positional, int keyword, int starFlags) {
    int arguments = positional + 2 * keyword;
    ValueType function = stack.peekType(arguments);
    if (function == ValueType.CAST) {
      if (positional != 1 || keyword != 0 || starFlags != 0) {
        throw pass.errors.fatal("ViperTypeError", "a cast takes one argument");
      }
      cast();
      return;
    }
    stack.requireObject(function);
    if (starFlags != 0) {
      stack.popToAddress(regs.argument3(), arguments + 1 + pass.dialect.starSlots());
      pass.callWithNumbers(RuntimeEntry.CALL_WITH_STARS, 0, counts(positional, keyword));
    } else {
      if (arguments != 0) {
        stack.popToAddress(regs.argument3(), arguments);
      }
      stack.pop(regs.argument1());
      pass.call(RuntimeEntry.CALL_FUNCTION, regs.argument2(), counts(positional, keyword));
    }
    stack.pushResult();
  }

  private static int counts(int positional, int keyword) {
    return positional | keyword << 8;
  }

  /** An object is converted, anything else only called by another type. */
  private void cast() {
    ValueType type = ValueType.of(NativeType.ofNumber(stack.peekNumber(1)).orElseThrow());
    switch (stack.peekType(0)) {
      case OBJECT -> {
        stack.pop(regs.argument1());
        stack.adjust(-1);
        pass.call(RuntimeEntry.CONVERT_OBJECT_TO_NATIVE, regs.argument2(), type.number());
        stack.push(type, regs.result());
      }
      case UNBOUND, CAST -> throw SourceError.nowhere("NotImplementedError", "casting");
      default -> {
        stack.dropBelowTop(regs.argument1());
        stack.retypeTop(type);
      }
    }
  }

  /** {@code [method self arguments…] → [result]}. */
  void callMethod(int positional, int keyword, int starFlags) {
    int arguments = positional + 2 * keyword;
    if (starFlags != 0) {
      stack.popToAddress(regs.argument3(), arguments + 2 + pass.dialect.starSlots());
      pass.callWithNumbers(RuntimeEntry.CALL_WITH_STARS, 1, counts(positional, keyword));
    } else {
      stack.popToAddress(regs.argument3(), arguments + 2);
      pass.callWithNumbers(RuntimeEntry.CALL_METHOD, positional, keyword);
    }
    stack.pushResult();
  }

  /** {@code [item × count] → [collection]}; a map takes no items. */
  void build(int count, Emitter.Collection collection) {
    RuntimeEntry function =
        switch (collection) {
          case TUPLE -> RuntimeEntry.BUILD_TUPLE;
          case LIST -> RuntimeEntry.BUILD_LIST;
          case MAP -> RuntimeEntry.BUILD_MAP;
          case SET -> RuntimeEntry.BUILD_SET;
          case SLICE -> RuntimeEntry.NEW_SLICE;
        };
    if (collection == Emitter.Collection.SLICE) {
      popSlice(count);
      pass.call(function);
    } else {
      if (collection != Emitter.Collection.MAP) {
        stack.popToAddress(regs.argument2(), count);
      }
      pass.call(function, regs.argument1(), count);
    }
    stack.pushResult();
  }

  private void popSlice(int count) {
    if (count > 2) {
      stack.popObject(regs.argument3());
    }
    stack.popObject(regs.argument2());
    stack.popObject(regs.argument1());
    if (count == 2) {
      pass.machine.loadEntry(regs.argument3(), RuntimeEntry.CONST_NONE.index());
    }
  }

  /** {@code [map value key] → [map]}. */
  void storeMap() {
    stack.popObject(regs.argument2());
    stack.popObject(regs.argument3());
    stack.popObject(regs.argument1());
    pass.call(RuntimeEntry.STORE_MAP);
    stack.pushResult();
  }

  /** {@code [… item] → […]}. */
  void storeComprehension(Expr.ComprehensionKind kind, int slotsDown) {
    stack.popObject(regs.argument2());
    if (kind == Expr.ComprehensionKind.DICT) {
      stack.popObject(regs.argument3());
    }
    stack.requireObject(stack.load(slotsDown, regs.argument1()));
    pass.call(
        switch (kind) {
          case LIST -> RuntimeEntry.LIST_APPEND;
          case SET -> RuntimeEntry.STORE_SET;
          case DICT -> RuntimeEntry.STORE_MAP;
          case GENERATOR -> throw new IllegalArgumentException("a generator stores nothing");
        });
  }

  /** {@code [sequence] → [item × count]}. */
  void unpackSequence(int count) {
    unpack(RuntimeEntry.UNPACK_SEQUENCE, count, count);
  }

  /** {@code [sequence] → [item × right list item × left]}. */
  void unpackEx(int left, int right) {
    unpack(RuntimeEntry.UNPACK_EX, left + right + 1, left | right << 8);
  }

  private void unpack(RuntimeEntry function, int slots, int counts) {
    stack.popObject(regs.argument1());
    stack.pushFromAddress(regs.argument3(), slots);
    pass.call(function, regs.argument2(), counts);
  }

  /** {@code [level from-list] → [module]}. */
  void importName(Qstr name) {
    stack.popAsObject(regs.argument2());
    stack.popAsObject(regs.argument3());
    pass.call(RuntimeEntry.IMPORT_NAME, regs.argument1(), name);
    stack.pushResult();
  }

  /** {@code [module] → [module value]}. */
  void importFrom(Qstr name) {
    stack.requireObject(stack.load(1, regs.argument1()));
    pass.call(RuntimeEntry.IMPORT_FROM, regs.argument2(), name);
    stack.pushResult();
  }

  /** {@code [module] → []}. */
  void importStar() {
    stack.popObject(regs.argument1());
    pass.call(RuntimeEntry.IMPORT_ALL);
  }
}
