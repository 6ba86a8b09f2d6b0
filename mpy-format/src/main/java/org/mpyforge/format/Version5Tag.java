package org.mpyforge.format;

/** The bytes that say what a constant of version 5 is, letters all ({@code save_obj}). */
final class Version5Tag {
  static final int ELLIPSIS = 'e';
  static final int STR = 's';
  static final int BYTES = 'b';
  static final int INT = 'i';
  static final int FLOAT = 'f';
  static final int COMPLEX = 'c';

  /** Pycopy's: the value of a global variable when the file is loaded. */
  static final int GLOBAL = 'g';

  private Version5Tag() {}
}
