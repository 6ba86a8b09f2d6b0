package org.mpyforge.format;

/** The bytes that say what a constant of version 6 is ({@code py/persistentcode.h}). */
final class ConstantTag {
  static final int FUNCTION_TABLE = 0;
  static final int NONE = 1;
  static final int FALSE = 2;
  static final int TRUE = 3;
  static final int ELLIPSIS = 4;
  static final int STR = 5;
  static final int BYTES = 6;
  static final int INT = 7;
  static final int FLOAT = 8;
  static final int COMPLEX = 9;
  static final int TUPLE = 10;

  private ConstantTag() {}
}
