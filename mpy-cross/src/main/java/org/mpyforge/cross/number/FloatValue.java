package org.mpyforge.cross.number;

/**
 * A double-precision constant. Two values are equal when {@link Double#equals} says so: nan equals
 * nan, and {@code 0.0} differs from {@code -0.0}, as two constants of a compiled file do.
 *
 * @param value any double
 */
public record FloatValue(double value) implements NumberValue {

  // Written out, because the JVM makes a record's own at the first call, which takes long.
  @Override
  public boolean equals(Object other) {
    return other instanceof FloatValue that && Double.compare(value, that.value) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value);
  }

  @Override
  public String repr() {
    return FloatRepr.repr(value);
  }

  @Override
  public boolean isTrue() {
    return value != 0;
  }
}
