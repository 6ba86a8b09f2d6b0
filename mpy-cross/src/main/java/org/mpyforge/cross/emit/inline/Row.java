package org.mpyforge.cross.emit.inline;

import java.util.List;
import java.util.function.Predicate;

/**
 * An instruction of a dialect, in one of its forms.
 *
 * @param <M> the architecture's assembler
 * @param mnemonic its name
 * @param operands the kinds of its operands
 * @param encoder what writes it
 * @param needs the features that a core must have, as bits
 * @param form what operands must look like for this form of an instruction to be the one meant
 * @param backwards whether the reference looks at the last operand first, which decides between two
 *     errors
 */
record Row<M>(
    String mnemonic,
    List<OperandKind> operands,
    Encoder<M> encoder,
    int needs,
    Predicate<List<Operand>> form,
    boolean backwards) {

  /** A row without conditions. */
  static <M> Row<M> of(String mnemonic, Encoder<M> encoder, OperandKind... operands) {
    return new Row<>(mnemonic, List.of(operands), encoder, 0, any -> true, false);
  }

  /** The row, for cores with some features. */
  Row<M> needs(int features) {
    return new Row<>(mnemonic, operands, encoder, features, form, backwards);
  }

  /** The row, if operands look so. */
  Row<M> when(Predicate<List<Operand>> looks) {
    return new Row<>(mnemonic, operands, encoder, needs, looks, backwards);
  }

  /** The row, looked at from the last operand on. */
  Row<M> lastFirst() {
    return new Row<>(mnemonic, operands, encoder, needs, form, true);
  }

  /** Whether a core has what it needs. */
  boolean isFor(int features) {
    return (needs & ~features) == 0;
  }

  /** Whether operands are as many, and look as they should. */
  boolean takes(List<Operand> given) {
    return given.size() == operands.size() && form.test(given);
  }

  /** Reads all operands. */
  void read(Reading reading) {
    for (int i = 0; i < operands.size(); i++) {
      int index = backwards ? operands.size() - 1 - i : i;
      reading.read(index, operands.get(index));
    }
  }
}
