package org.mpyforge.cross.emit.inline;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.mpyforge.asm.arm.Condition;

/**
 * The kinds of operands that Thumb instructions take.
 *
 * <p>Source: {@code get_arg_xxx} in py/emitinlinethumb.c.
 */
final class ThumbKinds {

  private static final int LAST_REGISTER = 15;
  private static final int LAST_FLOAT_REGISTER = 31;

  private static final Map<String, Integer> REGISTER_NUMBERS = registerNumbers();

  /** The special registers that the reference knows. */
  private static final Map<String, Integer> SPECIAL_NUMBERS = Map.of("IPSR", 5, "BASEPRI", 17);

  /** Any of the sixteen registers. */
  static final OperandKind REGISTER = register(LAST_REGISTER);

  /** A low register, r0 to r7. */
  static final OperandKind LOW = register(7);

  /** A register of the floating point unit. */
  static final OperandKind FLOAT = ThumbKinds::readFloat;

  /** Several registers; the value has a bit for each. */
  static final OperandKind REGISTERS = ThumbKinds::readRegisters;

  /** A register, or the flags, for which register 15 stands. */
  static final OperandKind REGISTER_OR_FLAGS = ThumbKinds::readRegisterOrFlags;

  /** A special register. */
  static final OperandKind SPECIAL = ThumbKinds::readSpecial;

  /** The status of the floating point unit; it has no value. */
  static final OperandKind FLOAT_STATUS = ThumbKinds::readFloatStatus;

  /** A condition; the value is its code. */
  static final OperandKind CONDITION = ThumbKinds::readCondition;

  /** A label; the value is its number. */
  static final OperandKind LABEL = CommonKinds::label;

  /** An operand that nobody looks at. */
  static final OperandKind ANYTHING = (operand, reading) -> {};

  private ThumbKinds() {}

  private static Map<String, Integer> registerNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i <= LAST_REGISTER; i++) {
      numbers.put("r" + i, i);
    }
    numbers.putAll(Map.of("sl", 10, "fp", 11, "sp", 13, "lr", 14, "pc", 15));
    return numbers;
  }

  /** The number of the register with some name, or -1. */
  static int registerNumber(String name) {
    return REGISTER_NUMBERS.getOrDefault(name, -1);
  }

  /** Notes that there is no such instruction. */
  static void unsupported(Reading reading) {
    CommonKinds.unsupported(reading, "Thumb");
  }

  /** A register up to some number. */
  static OperandKind register(int last) {
    return (operand, reading) -> {
      int number = registerNumber(operand.name());
      if (number < 0) {
        CommonKinds.expects(reading, "a register");
      } else if (number > last) {
        CommonKinds.expects(reading, "at most r" + last);
      } else {
        reading.value(number);
      }
    };
  }

  /** A number of which only some bits may be set. */
  static OperandKind number(int mask) {
    return (operand, reading) -> {
      OptionalInt number = CommonKinds.number(operand, reading);
      if ((number.orElse(0) & ~mask) != 0) {
        reading.error(
            "'%s' integer 0x%x doesn't fit in mask 0x%x"
                .formatted(reading.mnemonic(), number.getAsInt(), mask));
      } else {
        reading.value(number.orElse(0));
      }
    };
  }

  /** An address {@code [base, offset]}: two values, the offset in bytes. */
  static OperandKind address(OperandKind base, int offsetMask) {
    OperandKind offset = number(offsetMask);
    return (operand, reading) -> {
      if (operand instanceof Operand.Address address) {
        base.read(address.base(), reading);
        reading.readSecond(address.offset(), offset);
      } else {
        CommonKinds.expects(reading, "an address of the form [a, b]");
      }
    };
  }

  /** An address without which there is no such instruction. */
  static OperandKind requiredAddress(OperandKind base, int offsetMask) {
    OperandKind kind = address(base, offsetMask);
    return (operand, reading) -> {
      kind.read(operand, reading);
      if (!(operand instanceof Operand.Address)) {
        unsupported(reading);
      }
    };
  }

  private static void readFloat(Operand operand, Reading reading) {
    String name = operand.name();
    if (!name.matches("s[0-9]+")) {
      CommonKinds.expects(reading, "an FPU register");
      return;
    }
    long number = 0;
    for (char digit : name.substring(1).toCharArray()) {
      number = 10 * number + Character.digit(digit, 10); // Wraps around, as the reference's does.
    }
    if (Long.compareUnsigned(number, LAST_FLOAT_REGISTER) > 0) {
      CommonKinds.expects(reading, "at most r" + LAST_FLOAT_REGISTER);
    } else {
      reading.value((int) number);
    }
  }

  private static void readRegisters(Operand operand, Reading reading) {
    if (!(operand instanceof Operand.Registers list)) {
      CommonKinds.expects(reading, "{r0, r1, ...}");
      return;
    }
    int set = 0;
    for (Operand member : list.members()) {
      reading.value(0);
      REGISTER.read(member, reading);
      set |= 1 << reading.current();
    }
    reading.value(set);
  }

  private static void readRegisterOrFlags(Operand operand, Reading reading) {
    if (operand.name().equals("APSR_nzcv")) {
      reading.value(LAST_REGISTER);
    } else {
      REGISTER.read(operand, reading);
    }
  }

  private static void readSpecial(Operand operand, Reading reading) {
    Integer number = SPECIAL_NUMBERS.get(operand.name());
    if (number == null) {
      CommonKinds.expects(reading, "a special register");
    } else {
      reading.value(number);
    }
  }

  private static void readFloatStatus(Operand operand, Reading reading) {
    if (!operand.name().equals("FPSCR")) {
      unsupported(reading);
    }
  }

  private static void readCondition(Operand operand, Reading reading) {
    for (Condition condition : Condition.values()) {
      if (condition != Condition.AL && condition.spelling().equals(operand.name())) {
        reading.value(condition.code());
        return;
      }
    }
    unsupported(reading);
  }
}
