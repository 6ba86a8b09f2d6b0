package org.mpyforge.format;

import java.util.Optional;

/** A type of viper variables and of an assembler function's result ({@code py/runtime0.h}). */
public enum NativeType {
  /** A Python object. */
  OBJECT("object"),
  /** A truth value. */
  BOOL("bool"),
  /** A signed machine word. */
  INT("int"),
  /** An unsigned machine word. */
  UINT("uint"),
  /** A pointer. */
  PTR("ptr"),
  /** A pointer to bytes. */
  PTR8("ptr8"),
  /** A pointer to 16-bit units. */
  PTR16("ptr16"),
  /** A pointer to 32-bit units. */
  PTR32("ptr32"),
  /** A qstr, in modules linked from C only. */
  QSTR("qstr");

  private static final NativeType[] BY_NUMBER = values();

  private final String spelling;

  NativeType(String spelling) {
    this.spelling = spelling;
  }

  /** The number that stands for the type in files and calls, 0 to 8. */
  public int number() {
    return ordinal();
  }

  /** The name as viper annotations spell it. */
  public String spelling() {
    return spelling;
  }

  /** The type with the given number, if there is one. */
  public static Optional<NativeType> ofNumber(long number) {
    return number >= 0 && number < BY_NUMBER.length
        ? Optional.of(BY_NUMBER[(int) number])
        : Optional.empty();
  }
}
