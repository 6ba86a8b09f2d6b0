package org.mpyforge.cross.number;

/**
 * A numeric constant as the compiler knows it: an {@linkplain IntValue integer}, a {@linkplain
 * FloatValue float} or a {@linkplain ComplexValue complex} number.
 *
 * <p>Booleans are not numbers here: the reference folds {@code True + 1} no more than {@code a +
 * 1}.
 */
public sealed interface NumberValue permits IntValue, FloatValue, ComplexValue {

  /**
   * What {@code repr()} gives at run time, which is also the text in a {@code .mpy} file of version
   * 6.3; for other versions ask {@link NumberDialect#repr}.
   *
   * @return ASCII text, never empty
   * @throws ConstantTooLargeException if the constant is an integer of some 820,000 digits or more
   */
  String repr();

  /**
   * The truth value that {@code and}, {@code or}, {@code not} and {@code if} see.
   *
   * @return {@code false} for zero of any type (also {@code -0.0} and {@code 0j}); {@code true} for
   *     everything else, nan included
   */
  boolean isTrue();
}
