package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;

/**
 * The architecture's assembler, seen through a function's frame: the state may be in the frame or
 * on the heap, and only this class knows.
 */
final class Machine {

  final NativeAssembler asm;
  final RegisterRoles regs;
  final Frame frame;
  private final NativeDialect dialect;

  Machine(NativeAssembler asm, Frame frame, NativeDialect dialect) {
    this.asm = asm;
    this.regs = asm.traits().roles();
    this.frame = frame;
    this.dialect = dialect;
  }

  /** The register that points to a generator's state: the last one for locals. */
  int stateRegister() {
    return localRegister(dialect.layout().registerLocals() - 1);
  }

  /** The register of one of the first locals. */
  int localRegister(int local) {
    return switch (local) {
      case 0 -> regs.local1();
      case 1 -> regs.local2();
      default -> regs.local3();
    };
  }

  /** The register through which numbers go to their slots; the first may be a call's result. */
  int settlingRegister() {
    return dialect.has(NativeTrait.SETTLES_BESIDE_RESULT) ? regs.temporary1() : regs.temporary0();
  }

  /** Sets a register to zero. */
  void clear(int register) {
    if (dialect.has(NativeTrait.CLEARS_BY_XOR)) {
      asm.combine(BinaryOperation.XOR, register, register);
    } else {
      asm.clear(register);
    }
  }

  /** Sets a local to zero before an exception may come. */
  void clearLocalEarly(int local) {
    if (dialect.has(NativeTrait.CLEARS_BY_XOR)) {
      clear(regs.temporary0());
      asm.storeLocal(local, regs.temporary0());
    } else {
      asm.clearLocal(local, regs.zero());
    }
  }

  /** Sets a local to zero. */
  void clearLocal(int local) {
    if (dialect.has(NativeTrait.CLEARS_BY_XOR)) {
      asm.moveImmediate(regs.temporary0(), 0);
      asm.storeLocal(local, regs.temporary0());
    } else {
      asm.clearLocal(local, regs.temporary0());
    }
  }

  void loadState(int register, int word) {
    if (frame.slotsInState()) {
      asm.loadWord(register, stateRegister(), word);
    } else {
      asm.loadLocal(register, word);
    }
  }

  void storeState(int word, int register) {
    if (frame.slotsInState()) {
      asm.storeWord(register, stateRegister(), word);
    } else {
      asm.storeLocal(word, register);
    }
  }

  void moveStateAddress(int register, int word) {
    if (frame.slotsInState()) {
      asm.moveImmediate(register, (long) word * asm.traits().wordSize());
      asm.combine(BinaryOperation.ADD, register, stateRegister());
    } else {
      asm.moveLocalAddress(register, word);
    }
  }

  /** Stores the address of a label in the frame, through the result register. */
  void storeLabelAddress(int local, int label) {
    asm.moveLabelAddress(regs.result(), label);
    asm.storeLocal(local, regs.result());
  }

  /** Loads one of the constants of the run-time table. */
  void loadEntry(int register, int index) {
    asm.loadWord(register, regs.functionTable(), index);
  }

  /** Calls a function, its arguments being in place. */
  void call(RuntimeEntry function) {
    asm.call(function.index(), function.arguments());
  }
}
