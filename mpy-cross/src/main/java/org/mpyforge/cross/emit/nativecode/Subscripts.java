package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.Width;

/**
 * Items of objects, and what viper's pointers point to. A pointer's index is in elements; a known
 * one goes into the instruction.
 */
final class Subscripts {

  /** In place of the value to be stored: load instead. */
  private static final int SENTINEL = 4;

  private final FunctionPass pass;
  private final ValueStack stack;
  private final NativeAssembler asm;
  private final RegisterRoles regs;

  Subscripts(FunctionPass pass) {
    this.pass = pass;
    this.stack = pass.stack;
    this.asm = pass.asm;
    this.regs = pass.regs;
  }

  /** {@code [object index] → [value]}. */
  void load() {
    if (stack.peekType(1) == ValueType.OBJECT) {
      loadItem();
      return;
    }
    if (stack.topIsNumber()) {
      loadAtNumber();
    } else {
      loadAtIndex();
    }
    stack.push(ValueType.INT, regs.result());
  }

  private void loadItem() {
    if (stack.peekType(0) == ValueType.OBJECT) {
      stack.pop(regs.argument2());
    } else {
      stack.convertToObject(stack.pop(regs.argument1()));
      asm.move(regs.argument2(), regs.result());
    }
    stack.pop(regs.argument1());
    pass.call(RuntimeEntry.SUBSCRIPT, regs.argument3(), SENTINEL);
    stack.pushResult();
  }

  private void loadAtNumber() {
    long number = stack.peekNumber(0);
    stack.adjust(-1);
    int scratch = regs.argument2();
    ValueStack.Popped base = stack.popAnywhere(regs.argument1(), scratch, scratch);
    freeResult();
    Width width = pointee(base.type(), "load from");
    if (width == null) {
      return;
    }
    if (asm.loadsAt(width, number)) {
      asm.load(width, regs.result(), base.register(), (int) number);
    } else {
      if (pass.dialect.has(NativeTrait.FREES_FOR_INDEX)) {
        stack.free(scratch);
      }
      asm.load(width, regs.result(), add(scratch, base.register(), number, width), 0);
    }
  }

  private void loadAtIndex() {
    ValueStack.Popped index =
        stack.popAnywhere(regs.argument2(), regs.argument1(), regs.argument1());
    ValueType base = stack.pop(regs.argument1());
    freeResult();
    if (!index.type().isInteger()) {
      pass.typeError("can't load with '%s' index".formatted(index.type().spelling()));
    }
    Width width = pointee(base, "load from");
    if (width != null) {
      asm.loadIndexed(width, regs.result(), regs.argument1(), index.register());
    }
  }

  /** {@code [value object index] → []}. */
  void store() {
    if (stack.peekType(1) == ValueType.OBJECT) {
      storeItem();
    } else if (stack.topIsNumber()) {
      storeAtNumber();
    } else {
      storeAtIndex();
    }
  }

  private void storeItem() {
    if (stack.peekType(0) != ValueType.OBJECT || stack.peekType(2) != ValueType.OBJECT) {
      stack.popToAddress(regs.argument1(), 3);
      stack.adjust(3);
    }
    stack.pop(regs.argument2());
    stack.pop(regs.argument1());
    stack.pop(regs.argument3());
    pass.call(RuntimeEntry.SUBSCRIPT);
  }

  private void storeAtNumber() {
    long number = stack.peekNumber(0);
    stack.adjust(-1);
    int scratch = regs.argument2();
    ValueStack.Popped base = stack.popAnywhere(regs.argument1(), scratch, regs.argument3());
    int value = popStored(base.register(), scratch);
    Width width = pointee(base.type(), "store to");
    if (width == null) {
      return;
    }
    if (asm.storesAt(width, number)) {
      asm.store(width, value, base.register(), (int) number);
    } else if (asm.traits().has(Quirk.STORES_FAR_BY_INDEX) && width != Width.HALFWORD) {
      asm.moveImmediate(scratch, number);
      asm.storeIndexed(width, value, base.register(), scratch);
    } else {
      asm.store(width, value, add(scratch, base.register(), number, width), 0);
    }
  }

  private void storeAtIndex() {
    ValueStack.Popped index =
        stack.popAnywhere(regs.argument2(), regs.argument1(), regs.argument3());
    ValueType base = stack.pop(regs.argument1());
    if (!index.type().isInteger()) {
      pass.typeError("can't store with '%s' index".formatted(index.type().spelling()));
    }
    int value = popStored(regs.argument1(), index.register());
    Width width = pointee(base, "store to");
    if (width != null) {
      asm.storeIndexed(width, value, regs.argument1(), index.register());
    }
  }

  /** Takes the value to be stored into a register that can be stored, none of those given. */
  private int popStored(int taken1, int taken2) {
    ValueStack.Popped value =
        asm.traits().has(Quirk.STORES_FROM_THIRD_ARGUMENT)
            ? new ValueStack.Popped(stack.pop(regs.argument3()), regs.argument3())
            : stack.popAnywhere(regs.argument3(), taken1, taken2);
    if (!value.type().isScalar()) {
      pass.typeError("can't store '%s'".formatted(value.type().spelling()));
    }
    return value.register();
  }

  private void freeResult() {
    if (pass.dialect.has(NativeTrait.FREES_FOR_RESULT)) {
      stack.free(regs.result());
    }
  }

  private Width pointee(ValueType base, String verb) {
    Width width = base.pointee();
    if (width == null) {
      pass.typeError("can't %s '%s'".formatted(verb, base.spelling()));
    }
    return width;
  }

  /** Adds up the address of an element in a register. */
  private int add(int register, int base, long number, Width width) {
    asm.moveImmediate(register, number << width.shift());
    asm.combine(BinaryOperation.ADD, register, base);
    return register;
  }

  /** {@code [object index] → []}. */
  void delete() {
    stack.popObject(regs.argument2());
    stack.popObject(regs.argument1());
    pass.call(RuntimeEntry.SUBSCRIPT, regs.argument3(), 0);
  }
}
