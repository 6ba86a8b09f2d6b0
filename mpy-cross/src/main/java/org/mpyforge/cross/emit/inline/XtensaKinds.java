package org.mpyforge.cross.emit.inline;

import java.util.OptionalInt;

/**
 * The kinds of operands that Xtensa instructions take.
 *
 * <p>Source: {@code get_arg_xxx} and {@code emit_inline_xtensa_op} in py/emitinlinextensa.c.
 */
final class XtensaKinds {

  private static final int REGISTERS = 16;

  /** A register, a0 to a15. */
  static final OperandKind REGISTER = XtensaKinds::readRegister;

  /** A label; the value is its number. */
  static final OperandKind LABEL = CommonKinds::label;

  /** A number of 32 bits, signed or not. */
  static final OperandKind WORD =
      (operand, reading) -> reading.value(CommonKinds.number(operand, reading).orElse(0));

  private XtensaKinds() {}

  /** Notes that there is no such instruction. */
  static void unsupported(Reading reading) {
    CommonKinds.unsupported(reading, "Xtensa");
  }

  /** The number of the register with some name, or -1. */
  static int registerNumber(String name) {
    for (int i = 0; i < REGISTERS; i++) {
      if (name.equals("a" + i)) {
        return i;
      }
    }
    return -1;
  }

  private static void readRegister(Operand operand, Reading reading) {
    int number = registerNumber(operand.name());
    if (number < 0) {
      CommonKinds.expects(reading, "a register");
    } else {
      reading.value(number);
    }
  }

  /** A number within a range. */
  static OperandKind number(int from, int to) {
    return (operand, reading) -> {
      OptionalInt number = CommonKinds.number(operand, reading);
      if (number.isEmpty()) {
        return;
      }
      int value = number.getAsInt();
      if (value < from || value > to) {
        reading.error(
            "'%s' integer %d isn't within range %d..%d"
                .formatted(reading.mnemonic(), value, from, to));
      } else {
        reading.value(value);
      }
    };
  }

  /** A number within a range that is a multiple of another. */
  static OperandKind multiple(int of, int from, int to) {
    OperandKind kind = number(from, to);
    return (operand, reading) -> {
      kind.read(operand, reading);
      if (reading.current() % of != 0) {
        reading.error("%d is not a multiple of %d".formatted(reading.current(), of));
      }
    };
  }
}
