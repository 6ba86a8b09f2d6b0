package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** Bytes as hexadecimal digits, and back. */
public final class Hex {
  private static final String DIGITS = "0123456789abcdef";

  private Hex() {}

  /**
   * The hexadecimal digits of an object's memory.
   *
   * @param args the object, and optionally a string whose first byte goes between two bytes
   * @param like the type of the result is the type of this one
   */
  public static PyObject encode(Vm vm, PyObject[] args, PyStringLike like) {
    Buffer data = Ops.buffer(vm, args[0], false);
    if (data.length == 0) {
      return StrType.emptyLike(like);
    }
    boolean separated = args.length > 1;
    byte[] separator = separated ? StrType.textOrBytes(args[1]) : null;
    long size = separated ? 3L * data.length - 1 : 2L * data.length;
    byte[] digits = new byte[StrType.size(vm, size)];
    int at = 0;
    for (int i = 0; i < data.length; i++) {
      if (separated && i > 0) {
        digits[at++] = separator.length == 0 ? 0 : separator[0];
      }
      int b = data.bytes[data.offset + i];
      digits[at++] = (byte) DIGITS.charAt(b >> 4 & 15);
      digits[at++] = (byte) DIGITS.charAt(b & 15);
    }
    return StrType.like(like, digits);
  }

  /** The bytes that pairs of hexadecimal digits mean; spaces may stand between pairs. */
  public static byte[] decode(Vm vm, PyObject text) {
    Buffer data = Ops.buffer(vm, text, false);
    StrType.size(vm, data.length / 2);
    var bytes = new BytesPrinter(vm);
    int end = data.offset + data.length;
    for (int i = data.offset; i < end; ) {
      byte first = data.bytes[i++];
      if (StrMethods.isSpace(first)) {
        continue;
      }
      int high = digit(first);
      int low = i < end ? digit(data.bytes[i++]) : -1;
      if (high < 0 || low < 0) {
        throw Errors.value("non-hex digit");
      }
      bytes.write(high << 4 | low);
    }
    return bytes.toByteArray();
  }

  private static int digit(byte b) {
    return b < 0 ? -1 : Character.digit(b, 16);
  }
}
