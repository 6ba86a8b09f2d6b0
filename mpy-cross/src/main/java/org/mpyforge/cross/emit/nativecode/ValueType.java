package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.Width;
import org.mpyforge.format.NativeType;

/**
 * What is known of a value on the stack or in a local: the types that viper code can name, and
 * three that it cannot.
 *
 * <p>Source: {@code vtype_kind_t} in py/emitnative.c.
 */
enum ValueType {
  /** A Python object. */
  OBJECT(NativeType.OBJECT, 0x00),
  /** A truth value, 0 or 1. */
  BOOL(NativeType.BOOL, 0x00),
  /** A signed machine word. */
  INT(NativeType.INT, 0x00),
  /** An unsigned machine word. */
  UINT(NativeType.UINT, 0x00),
  /** A pointer to nothing in particular. */
  PTR(NativeType.PTR, 0x00),
  /** A pointer to bytes. */
  PTR8(NativeType.PTR8, 0x00),
  /** A pointer to halfwords. */
  PTR16(NativeType.PTR16, 0x00),
  /** A pointer to words of 32 bits. */
  PTR32(NativeType.PTR32, 0x00),
  /** {@code None} itself: an object where one is needed, else a null pointer. */
  NONE(NativeType.PTR, 0x50),
  /** A local that has not been assigned yet. */
  UNBOUND(NativeType.OBJECT, 0x60),
  /** The name of a type, about to be called. */
  CAST(NativeType.OBJECT, 0x70);

  private static final ValueType[] BY_NUMBER = values();

  private final NativeType nativeType;
  private final int number;

  ValueType(NativeType nativeType, int mark) {
    this.nativeType = nativeType;
    this.number = mark | nativeType.number();
  }

  /** The type of that name. */
  static ValueType of(NativeType type) {
    return BY_NUMBER[type.number()];
  }

  /** What stands for the type in calls of the run time: its own number in the low four bits. */
  int number() {
    return number;
  }

  /** What messages call it. */
  String spelling() {
    return number == nativeType.number() ? nativeType.spelling() : "None";
  }

  /** Whether arithmetic on it is done by machine instructions. */
  boolean isInteger() {
    return this == INT || this == UINT;
  }

  /** Whether it is stored in memory, and tested, as a plain word. */
  boolean isScalar() {
    return this == BOOL || isInteger();
  }

  /** What it points to, or null if it cannot be subscripted. */
  Width pointee() {
    return switch (this) {
      case PTR8 -> Width.BYTE;
      case PTR16 -> Width.HALFWORD;
      case PTR32 -> Width.WORD;
      default -> null;
    };
  }
}
