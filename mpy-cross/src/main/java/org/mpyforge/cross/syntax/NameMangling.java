package org.mpyforge.cross.syntax;

import java.util.Arrays;
import org.mpyforge.format.Qstr;

/**
 * The private names of classes: in a class {@code C} the name {@code __x} means {@code _C__x}.
 *
 * <p>Source: {@code mangle_name} in Pycopy's py/parse.c.
 */
final class NameMangling {

  /** The prefix of the innermost class, or null outside of classes. */
  private byte[] prefix;

  /** What a name means in the class being read. */
  Qstr apply(Qstr name) {
    if (prefix == null || !isPrivate(name)) {
      return name;
    }
    byte[] mangled = Arrays.copyOf(prefix, prefix.length + name.length());
    System.arraycopy(name.toByteArray(), 0, mangled, prefix.length, name.length());
    return Qstr.of(mangled, 0, mangled.length);
  }

  /**
   * Goes into a class.
   *
   * @param name its name
   * @return what {@link #leave} needs to know
   */
  byte[] enter(Qstr name) {
    byte[] outer = prefix;
    int start = 0;
    while (start < name.length() && name.at(start) == '_') {
      start++;
    }
    byte[] bytes = name.toByteArray();
    if (start == bytes.length) {
      prefix = null; // A class called _ has no private names.
    } else {
      prefix = new byte[1 + bytes.length - start];
      prefix[0] = '_';
      System.arraycopy(bytes, start, prefix, 1, bytes.length - start);
    }
    return outer;
  }

  /** Goes back to what is around a class. */
  void leave(byte[] outer) {
    prefix = outer;
  }

  private static boolean isPrivate(Qstr name) {
    int length = name.length();
    return length >= 3
        && name.at(0) == '_'
        && name.at(1) == '_'
        && !(name.at(length - 1) == '_' && name.at(length - 2) == '_');
  }
}
