package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.ViperTypes;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.Qstr;

/** Constants, locals, cells, globals and attributes. */
final class Variables {

  /** Word of a cell with its value. */
  private static final int CELL_VALUE = 1;

  private final FunctionPass pass;
  private final ValueStack stack;
  private final Machine machine;
  private final RegisterRoles regs;

  Variables(FunctionPass pass) {
    this.pass = pass;
    this.stack = pass.stack;
    this.machine = pass.machine;
    this.regs = pass.regs;
  }

  /** {@code [] → [value]}. */
  void loadSingleton(Expr.Singleton value) {
    switch (value) {
      case NONE -> stack.pushNumber(ValueType.NONE, 0);
      case FALSE -> stack.pushNumber(ValueType.BOOL, 0);
      case TRUE -> stack.pushNumber(ValueType.BOOL, 1);
      case ELLIPSIS -> loadConstant(ConstValue.Singleton.ELLIPSIS);
    }
  }

  /** {@code [] → [value]}. */
  void loadConstant(ConstValue value) {
    stack.free(regs.temporary0());
    pass.linkage.loadConstant(regs.temporary0(), value);
    stack.push(ValueType.OBJECT, regs.temporary0());
  }

  /** {@code [] → [value]}. */
  void loadText(Qstr value) {
    stack.free(regs.temporary0());
    pass.linkage.loadText(regs.temporary0(), value);
    stack.push(ValueType.OBJECT, regs.temporary0());
  }

  /** {@code [] → [value]}. */
  void loadFast(Qstr name, int local) {
    ValueType type = typeOf(name, local);
    if (type == ValueType.UNBOUND) {
      pass.typeError("local '%s' used before type known".formatted(name));
    }
    if (machine.frame.isInRegister(local)) {
      stack.push(type, machine.localRegister(local));
    } else {
      stack.free(regs.temporary0());
      machine.loadState(regs.temporary0(), machine.frame.local(local));
      stack.push(type, regs.temporary0());
    }
  }

  /** Where no function has had locals so far, the reference dies of a class's {@code __class__}. */
  private ValueType typeOf(Qstr name, int local) {
    if (local >= pass.localTypes.length) {
      throw pass.errors.fatal("NotImplementedError", "native class body with '" + name + "'");
    }
    return pass.localTypes[local];
  }

  /** {@code [] → [value]}: what is in a cell is an object. */
  void loadDeref(Qstr name, int local) {
    stack.free(regs.result());
    loadFast(name, local);
    int cell =
        stack.popAnywhere(regs.result(), ValueStack.NO_REGISTER, ValueStack.NO_REGISTER).register();
    pass.asm.loadWord(regs.result(), cell, CELL_VALUE);
    stack.pushResult();
  }

  /** {@code [value] → []}: the first value decides the local's type. */
  void storeFast(Qstr name, int local) {
    ValueType type;
    if (machine.frame.isInRegister(local)) {
      type = stack.pop(machine.localRegister(local));
    } else {
      type = stack.pop(regs.temporary0());
      machine.storeState(machine.frame.local(local), regs.temporary0());
    }
    ValueType known = typeOf(name, local);
    if (known == ValueType.UNBOUND) {
      pass.localTypes[local] = type;
    } else if (known != type) {
      pass.typeError(
          "local '%s' has type '%s' but source is '%s'"
              .formatted(name, known.spelling(), type.spelling()));
    }
  }

  /** {@code [value] → []}. */
  void storeDeref(Qstr name, int local) {
    stack.free(regs.temporary0());
    stack.free(regs.temporary1());
    loadFast(name, local);
    int cell =
        stack
            .popAnywhere(regs.temporary0(), ValueStack.NO_REGISTER, ValueStack.NO_REGISTER)
            .register();
    int value = stack.popAnywhere(regs.temporary1(), cell, cell).register();
    pass.asm.storeWord(value, cell, CELL_VALUE);
  }

  /** {@code [] → []}: a deleted local is {@code None}; a cell stays as it is. */
  void deleteLocal(Qstr name, int local, Emitter.Access access) {
    if (access == Emitter.Access.FAST) {
      loadSingleton(Expr.Singleton.NONE);
      storeFast(name, local);
    }
  }

  /** {@code [] → [value]}: viper has its own meaning for the names of its types. */
  void loadGlobal(Qstr name, Emitter.Space space) {
    if (pass.viper && space == Emitter.Space.GLOBAL) {
      NativeType type = ViperTypes.of(name);
      if (type != null && type != NativeType.OBJECT) {
        stack.pushNumber(ValueType.CAST, type.number());
        return;
      }
    }
    pass.call(
        space == Emitter.Space.NAME ? RuntimeEntry.LOAD_NAME : RuntimeEntry.LOAD_GLOBAL,
        regs.argument1(),
        name);
    stack.pushResult();
  }

  /** {@code [value] → []}. */
  void storeGlobal(Qstr name, Emitter.Space space, boolean forGood) {
    RuntimeEntry function = RuntimeEntry.STORE_GLOBAL;
    if (space == Emitter.Space.NAME) {
      stack.popObject(regs.argument2());
      function = RuntimeEntry.STORE_NAME;
    } else {
      popConverted(regs.argument2());
    }
    if (pass.dialect.has(NativeTrait.MARKS_STORED_GLOBALS)) {
      pass.asm.moveImmediate(regs.argument3(), forGood ? 1 : 0);
    }
    pass.call(function, regs.argument1(), name);
  }

  /** Takes the top into a register, made an object by the run time if it is none. */
  void popConverted(int register) {
    if (stack.peekType(0) == ValueType.OBJECT) {
      stack.pop(register);
    } else {
      stack.convertToObject(stack.pop(regs.argument1()));
      pass.asm.move(register, regs.result());
    }
  }

  /** {@code [] → []}. */
  void deleteGlobal(Qstr name, Emitter.Space space) {
    pass.call(
        space == Emitter.Space.NAME ? RuntimeEntry.DELETE_NAME : RuntimeEntry.DELETE_GLOBAL,
        regs.argument1(),
        name);
  }

  /** {@code [object] → [value]}. */
  void loadAttribute(Qstr name) {
    stack.popObject(regs.argument1());
    pass.call(RuntimeEntry.LOAD_ATTRIBUTE, regs.argument2(), name);
    stack.pushResult();
  }

  /** {@code [value object] → []}. */
  void storeAttribute(Qstr name) {
    if (stack.peekType(1) == ValueType.OBJECT
        || !pass.dialect.has(NativeTrait.CONVERTS_STORED_ATTRIBUTES)) {
      stack.popObject(regs.argument1());
      stack.popObject(regs.argument3());
    } else {
      stack.convertToObject(stack.load(2, regs.argument1()));
      pass.asm.move(regs.argument3(), regs.result());
      stack.popObject(regs.argument1());
      stack.adjust(-1);
    }
    pass.call(RuntimeEntry.STORE_ATTRIBUTE, regs.argument2(), name);
  }

  /** {@code [object] → []}. */
  void deleteAttribute(Qstr name) {
    stack.popObject(regs.argument1());
    machine.clear(regs.argument3());
    pass.call(RuntimeEntry.STORE_ATTRIBUTE, regs.argument2(), name);
  }

  /** {@code [object] → [method self]}. */
  void loadMethod(Qstr name) {
    stack.popObject(regs.argument1());
    stack.pushFromAddress(regs.argument3(), 2);
    pass.call(RuntimeEntry.LOAD_METHOD, regs.argument2(), name);
  }

  /** {@code [super class self] → [method self]}. */
  void loadSuperMethod(Qstr name) {
    stack.popToAddress(regs.argument2(), 3);
    stack.pushFromAddress(regs.argument2(), 2);
    pass.call(RuntimeEntry.LOAD_SUPER_METHOD, regs.argument1(), name);
  }
}
