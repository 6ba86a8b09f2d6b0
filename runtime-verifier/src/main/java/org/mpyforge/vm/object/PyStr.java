package org.mpyforge.vm.object;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.mpyforge.vm.Vm;

/**
 * A string: UTF-8, as in the reference. Names are strings, too; those of one VM are the same object
 * where possible ({@link Vm#intern}), which makes looking them up fast, but nothing relies on it.
 */
public final class PyStr extends PyStringLike {
  /** The empty string. */
  public static final PyStr EMPTY = new PyStr(new byte[0]);

  /** The names that Java code spells out: one object for each. Only {@link #name} adds to it. */
  private static final ConcurrentHashMap<String, PyStr> NAMES = new ConcurrentHashMap<>(1024);

  /** The strings of one ASCII character. */
  private static final PyStr[] ASCII = new PyStr[128];

  static {
    for (int i = 0; i < ASCII.length; i++) {
      ASCII[i] = name(String.valueOf((char) i));
    }
  }

  /** The number of characters, or -1 if not yet counted. */
  private int length = -1;

  private PyStr(byte[] data) {
    super(data);
  }

  /** The string object for a name that Java code spells out. */
  public static PyStr name(String text) {
    return NAMES.computeIfAbsent(text, t -> new PyStr(t.getBytes(StandardCharsets.UTF_8)));
  }

  /** The object that {@link #name} has made for a text, or null. */
  public static PyStr knownName(String text) {
    return NAMES.get(text);
  }

  /** The string of one ASCII character. */
  static PyStr ascii(int character) {
    return ASCII[character];
  }

  /** The string of one character. */
  public static PyStr ofCharacter(int character) {
    return character < 0x80 ? ASCII[character] : new PyStr(Utf8.encode(character));
  }

  /** All names that {@link #name} has made, in the order of their bytes. */
  public static List<PyStr> allNames() {
    var names = new ArrayList<>(NAMES.values());
    names.sort((a, b) -> Arrays.compareUnsigned(a.data, b.data));
    return names;
  }

  /** A string of UTF-8 bytes; the array belongs to the string from now on. */
  public static PyStr ofUtf8(byte[] data) {
    return data.length == 0 ? EMPTY : new PyStr(data);
  }

  /** A string with a text. */
  public static PyStr of(String text) {
    return ofUtf8(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public PyType type() {
    return StrType.TYPE;
  }

  /** Whether all characters are ASCII, so that a character is a byte. */
  public boolean isAscii() {
    return length() == data.length;
  }

  /** The number of characters. */
  public int length() {
    int n = length;
    if (n < 0) {
      n = Utf8.length(data, 0, data.length);
      length = n;
    }
    return n;
  }

  @Override
  public int len(Vm vm) {
    return length();
  }

  /** The text; bytes that are not UTF-8 become U+FFFD. */
  public String text() {
    return new String(data, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text();
  }
}
