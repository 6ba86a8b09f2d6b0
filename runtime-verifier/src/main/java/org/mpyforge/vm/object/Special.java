package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;

/**
 * The methods that the language itself calls on instances of classes ({@code py/objtype.c}). A
 * class remembers for each what it found: see {@link PyClass#special}.
 */
@SuppressWarnings("ImmutableEnumChecker") // A name never changes; its hash is only computed late.
enum Special {
  NEW("__new__"),
  INIT("__init__"),
  CALL("__call__"),
  STR("__str__"),
  REPR("__repr__"),
  BOOL("__bool__"),
  LEN("__len__"),
  HASH("__hash__"),
  INT("__int__"),
  FLOAT("__float__"),
  COMPLEX("__complex__"),
  ABS("__abs__"),
  POSITIVE("__pos__"),
  NEGATIVE("__neg__"),
  INVERT("__invert__"),
  GET_ITEM("__getitem__"),
  SET_ITEM("__setitem__"),
  DELETE_ITEM("__delitem__"),
  ITER("__iter__"),
  NEXT("__next__"),
  GETATTR("__getattr__"),
  LESS("__lt__"),
  MORE("__gt__"),
  EQUAL("__eq__"),
  LESS_EQUAL("__le__"),
  MORE_EQUAL("__ge__"),
  NOT_EQUAL("__ne__"),
  CONTAINS("__contains__"),
  INPLACE_ADD("__iadd__"),
  INPLACE_SUBTRACT("__isub__"),
  OR("__or__"),
  XOR("__xor__"),
  AND("__and__"),
  LSHIFT("__lshift__"),
  RSHIFT("__rshift__"),
  ADD("__add__"),
  SUBTRACT("__sub__"),
  MULTIPLY("__mul__"),
  MAT_MULTIPLY("__matmul__"),
  FLOOR_DIVIDE("__floordiv__"),
  TRUE_DIVIDE("__truediv__"),
  MODULO("__mod__"),
  POWER("__pow__"),
  DIVMOD("__divmod__"),
  REVERSE_OR("__ror__"),
  REVERSE_XOR("__rxor__"),
  REVERSE_AND("__rand__"),
  REVERSE_LSHIFT("__rlshift__"),
  REVERSE_RSHIFT("__rrshift__"),
  REVERSE_ADD("__radd__"),
  REVERSE_SUBTRACT("__rsub__"),
  REVERSE_MULTIPLY("__rmul__"),
  REVERSE_MAT_MULTIPLY("__rmatmul__"),
  REVERSE_FLOOR_DIVIDE("__rfloordiv__"),
  REVERSE_TRUE_DIVIDE("__rtruediv__"),
  REVERSE_MODULO("__rmod__"),
  REVERSE_POWER("__rpow__"),
  /** What has no method of its own: only a built-in base can do it. */
  BUILT_IN(null);

  /** How many there are. */
  static final int COUNT = values().length;

  private static final Special[] BINARY = binaries();

  private final PyStr methodName;

  Special(String methodName) {
    this.methodName = methodName == null ? null : PyStr.name(methodName);
  }

  /** The method's name, null for {@link #BUILT_IN}. */
  PyStr methodName() {
    return methodName;
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
