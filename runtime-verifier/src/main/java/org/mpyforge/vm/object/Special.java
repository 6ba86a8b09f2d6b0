package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;

/**
 * The methods that the language itself calls on instances of classes ({@code py/objtype.c}). A
 * class remembers for each what it found: see {@link PyClass#special}.
 */
@SuppressWarnings("ImmutableEnumChecker") // A name never changes; its hash is only computed late.
enum Special {
  NEW("__new__", Slot.MAKE),
  INIT("__init__", null),
  CALL("__call__", Slot.CALL),
  STR("__str__", Slot.PRINT),
  REPR("__repr__", Slot.PRINT),
  BOOL("__bool__", Slot.UNARY),
  LEN("__len__", Slot.UNARY),
  HASH("__hash__", Slot.UNARY),
  INT("__int__", Slot.UNARY),
  FLOAT("__float__", Slot.UNARY),
  COMPLEX("__complex__", Slot.UNARY),
  ABS("__abs__", Slot.UNARY),
  POSITIVE("__pos__", Slot.UNARY),
  NEGATIVE("__neg__", Slot.UNARY),
  INVERT("__invert__", Slot.UNARY),
  GET_ITEM("__getitem__", Slot.ITEMS),
  SET_ITEM("__setitem__", Slot.ITEMS),
  DELETE_ITEM("__delitem__", Slot.ITEMS),
  ITER("__iter__", Slot.ITERATION),
  NEXT("__next__", null),
  GETATTR("__getattr__", null),
  LESS("__lt__", Slot.BINARY),
  MORE("__gt__", Slot.BINARY),
  EQUAL("__eq__", Slot.BINARY),
  LESS_EQUAL("__le__", Slot.BINARY),
  MORE_EQUAL("__ge__", Slot.BINARY),
  NOT_EQUAL("__ne__", Slot.BINARY),
  CONTAINS("__contains__", Slot.BINARY),
  INPLACE_ADD("__iadd__", Slot.BINARY),
  INPLACE_SUBTRACT("__isub__", Slot.BINARY),
  OR("__or__", Slot.BINARY),
  XOR("__xor__", Slot.BINARY),
  AND("__and__", Slot.BINARY),
  LSHIFT("__lshift__", Slot.BINARY),
  RSHIFT("__rshift__", Slot.BINARY),
  ADD("__add__", Slot.BINARY),
  SUBTRACT("__sub__", Slot.BINARY),
  MULTIPLY("__mul__", Slot.BINARY),
  MAT_MULTIPLY("__matmul__", Slot.BINARY),
  FLOOR_DIVIDE("__floordiv__", Slot.BINARY),
  TRUE_DIVIDE("__truediv__", Slot.BINARY),
  MODULO("__mod__", Slot.BINARY),
  POWER("__pow__", Slot.BINARY),
  DIVMOD("__divmod__", Slot.BINARY),
  REVERSE_OR("__ror__", Slot.BINARY),
  REVERSE_XOR("__rxor__", Slot.BINARY),
  REVERSE_AND("__rand__", Slot.BINARY),
  REVERSE_LSHIFT("__rlshift__", Slot.BINARY),
  REVERSE_RSHIFT("__rrshift__", Slot.BINARY),
  REVERSE_ADD("__radd__", Slot.BINARY),
  REVERSE_SUBTRACT("__rsub__", Slot.BINARY),
  REVERSE_MULTIPLY("__rmul__", Slot.BINARY),
  REVERSE_MAT_MULTIPLY("__rmatmul__", Slot.BINARY),
  REVERSE_FLOOR_DIVIDE("__rfloordiv__", Slot.BINARY),
  REVERSE_TRUE_DIVIDE("__rtruediv__", Slot.BINARY),
  REVERSE_MODULO("__rmod__", Slot.BINARY),
  REVERSE_POWER("__rpow__", Slot.BINARY),
  /** A binary operator that has no method of its own: only a built-in base can do it. */
  BUILT_IN(null, Slot.BINARY);

  /** How many there are. */
  static final int COUNT = values().length;

  private static final Special[] BINARY = binaries();

  private final PyStr methodName;
  private final Slot slot;

  Special(String methodName, Slot slot) {
    this.slot = slot;
    this.methodName = methodName == null ? null : PyStr.name(methodName);
  }

  /** The method's name, null for {@link #BUILT_IN}. */
  PyStr methodName() {
    return methodName;
  }

  /** What a built-in base needs to do in place of the method; null if none ever does. */
  Slot slot() {
    return slot;
  }

  /** The method of a binary operator. */
  static Special of(BinaryOperator op) {
    return BINARY[op.ordinal()];
  }

  /** The method of an arithmetic operator that is asked of its right operand. */
  static Special reverseOf(BinaryOperator op) {
    return values()[op.ordinal() - BinaryOperator.OR.ordinal() + REVERSE_OR.ordinal()];
  }

  /** The method of a unary operator. */
  static Special of(UnaryOperator op) {
    return switch (op) {
      case POSITIVE -> POSITIVE;
      case NEGATIVE -> NEGATIVE;
      default -> INVERT;
    };
  }

  /** Other in-place operators than += and -= have no methods in the reference's configuration. */
  private static Special[] binaries() {
    BinaryOperator[] operators = BinaryOperator.values();
    var table = new Special[operators.length];
    for (BinaryOperator op : operators) {
      table[op.ordinal()] = BUILT_IN;
      for (Special special : values()) {
        if (special.methodName != null && special.methodName.text().equals(op.method())) {
          table[op.ordinal()] = special;
        }
      }
    }
    return table;
  }
}
