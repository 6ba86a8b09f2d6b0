package org.mpyforge.cross.emit.inline;

import org.mpyforge.asm.rv32.Rv32Registers;

/**
 * The kinds of operands that RISC-V instructions take. The first operand that is wrong is the one
 * to be told.
 *
 * <p>Source: {@code serialise_argument} and what it calls in py/emitinlinerv32.c.
 */
final class Rv32Kinds {

  private static final int NO_REGISTER = -1;

  /** Any register, by either of its names. */
  static final OperandKind REGISTER = register(-1);

  /** A register but {@code zero}. */
  static final OperandKind NOT_ZERO = register(~1);

  /** A register that three bits can name, {@code s0} to {@code a5}. */
  static final OperandKind COMPRESSED = register(0xff00);

  private Rv32Kinds() {}

  /** The number of the register with some name, or -1. */
  static int registerNumber(String name) {
    int number = Rv32Registers.NAMES.indexOf(name);
    if (number >= 0) {
      return number;
    }
    for (int i = 0; i < Rv32Registers.NAMES.size(); i++) {
      if (name.equals("x" + i)) {
        return i;
      }
    }
    return NO_REGISTER;
  }

  private static void expecting(Reading reading, String what) {
    wrong(reading, "expecting " + what);
  }

  private static void wrong(Reading reading, String what) {
    if (reading.error() != null) {
      return;
    }
    reading.error(
        "opcode '%s' argument %d: %s".formatted(reading.mnemonic(), reading.ordinal(), what));
  }

  /** One of some registers, given as bits. */
  static OperandKind register(int allowed) {
    return (operand, reading) -> {
      int number = registerNumber(operand.name());
      if (number == NO_REGISTER) {
        expecting(reading, "register");
      } else if ((allowed >> number & 1) == 0) {
        wrong(reading, "unknown register");
      } else {
        reading.value(number);
      }
    };
  }

  /**
   * A number that fits some bits as a two's complement number, of which the highest is the sign.
   */
  static OperandKind signed(int mask) {
    return (operand, reading) -> readSigned(operand, false, mask, reading);
  }

  private static void readSigned(Operand operand, boolean negate, int mask, Reading reading) {
    if (!(operand instanceof Operand.Constant number)) {
      expecting(reading, "integer");
      return;
    }
    int value = (int) (negate ? -number.value() : number.value());
    if (fitsSigned(value, mask)) {
      reading.value(value);
    } else {
      wrong(reading, "out of range");
    }
  }

  /** The reference compares 32 bits only, whatever is above. */
  private static boolean fitsSigned(int value, int mask) {
    if (mask < 0) {
      return true;
    }
    int sign = Integer.highestOneBit(mask);
    int low = Integer.lowestOneBit(mask) - 1;
    return (value & ~(mask ^ sign)) == 0 || ((value & low) == 0 && value >= -sign && value < 0);
  }

  /** A number of which only some bits may be set. */
  static OperandKind unsigned(int mask) {
    return shifted(mask, 0);
  }

  /** A number of which only some bits may be set when it has been shifted left. */
  static OperandKind shifted(int mask, int shift) {
    return (operand, reading) -> {
      if (!(operand instanceof Operand.Constant number)) {
        expecting(reading, "integer");
      } else if ((number.value() << shift & ~(long) mask) != 0) {
        wrong(reading, "out of range");
      } else {
        reading.value((int) number.value());
      }
    };
  }

  /** A number of that kind, unless it is zero. */
  static OperandKind notZero(OperandKind kind) {
    return notZero(kind, 0);
  }

  /** A number of that kind, unless it is zero when it has been shifted left. */
  static OperandKind notZero(OperandKind kind, int shift) {
    return (operand, reading) -> {
      kind.read(operand, reading);
      if (operand instanceof Operand.Constant number && number.value() << shift == 0) {
        wrong(reading, "must not be zero");
      }
    };
  }

  /** A label; the value is the distance to it in bytes, which must fit as a signed number. */
  static OperandKind label(int mask) {
    return (operand, reading) -> {
      if (!(operand instanceof Operand.Name name)) {
        expecting(reading, "label");
        return;
      }
      int label = reading.labels().find(name.text());
      if (label == LabelTable.UNKNOWN && reading.labels().isComplete()) {
        wrong(reading, "undefined label '" + name.text() + "'");
        return;
      }
      // Where a label further down lies is not known yet. The reference reads one element past its
      // array of labels and finds 0 there, so it refuses a branch from too far down even if the
      // label itself is near. Not so if the scope with the most labels in the module has a multiple
      // of four of them: then it finds what its heap has there, and refuses branches by accident.
      // We do not.
      int position = label == LabelTable.UNKNOWN ? 0 : reading.buffer().labelPosition(label);
      int distance = position - reading.buffer().position();
      if (fitsSigned(distance, mask)) {
        reading.value(distance);
      } else {
        wrong(reading, "out of range");
      }
    };
  }

  /** An address {@code offset(base)}: two values. */
  static OperandKind indexed(int mask, OperandKind base) {
    return (operand, reading) -> {
      if (!(operand instanceof Operand.Indexed indexed)) {
        expecting(reading, "offset");
        return;
      }
      readSigned(indexed.offset(), indexed.negative(), mask, reading);
      if (reading.error() == null) {
        reading.readSecond(indexed.base(), base);
      }
    };
  }
}
