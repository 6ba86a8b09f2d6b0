package org.mpyforge.cross.emit.inline;

import java.util.OptionalInt;

/** What Thumb and Xtensa have in common: kinds of operands, and the words for what is wrong. */
final class CommonKinds {

  private CommonKinds() {}

  /** Notes that an operand is not what it should be. */
  static void expects(Reading reading, String what) {
    reading.error("'%s' expects %s".formatted(reading.mnemonic(), what));
  }

  /** Notes that there is no such instruction. */
  static void unsupported(Reading reading, String architecture) {
    reading.error(
        "unsupported %s instruction '%s' with %d arguments"
            .formatted(architecture, reading.mnemonic(), reading.count()));
  }

  /** The low 32 bits of a number; if it is none, notes so. */
  static OptionalInt number(Operand operand, Reading reading) {
    if (operand instanceof Operand.Constant number) {
      return OptionalInt.of((int) number.value());
    }
    expects(reading, "an integer");
    return OptionalInt.empty();
  }

  /** A label. One that is not known yet is taken for the function's first. */
  static void label(Operand operand, Reading reading) {
    if (!(operand instanceof Operand.Name name)) {
      expects(reading, "a label");
      return;
    }
    int label = reading.labels().find(name.text());
    if (label != LabelTable.UNKNOWN) {
      reading.value(label);
    } else if (reading.labels().isComplete()) {
      reading.error("label '%s' not defined".formatted(name.text()));
    }
  }
}
