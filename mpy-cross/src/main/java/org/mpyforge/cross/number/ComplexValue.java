package org.mpyforge.cross.number;

/**
 * A complex constant. The parser only makes imaginary literals ({@code 2j}), and the folder makes
 * none: the reference leaves every operation with a complex operand or result to run time.
 *
 * @param real the real part
 * @param imaginary the imaginary part
 */
public record ComplexValue(double real, double imaginary) implements NumberValue {

  @Override
  public String repr() {
    return FloatRepr.repr(real, imaginary);
  }

  @Override
  public boolean isTrue() {
    return real != 0 || imaginary != 0;
  }
}
