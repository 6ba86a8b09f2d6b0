package org.mpyforge.vm.object;

import java.util.Locale;
import org.mpyforge.vm.Vm;

/** The built-in functions and types of text and bytes. */
public final class TextFunctions {
  private static final PyStr HEX = PyStr.of("%#x");
  private static final PyStr OCT = PyStr.of("%#o");
  private static final PyStr BIN = PyStr.of("{:#b}");

  private TextFunctions() {}

  /** Declares them. */
  public static void declare(Members m) {
    m.value("bytearray", PyArray.BYTEARRAY);
    m.value("bytes", StrType.BYTES);
    m.value("memoryview", PyMemoryView.TYPE);
    m.value("str", StrType.TYPE);
    m.fn1("bin", (vm, o) -> StrFormat.format(vm, new PyObject[] {BIN, o}, PyMap.ordered(0)));
    m.fn1("chr", TextFunctions::chr);
    m.fn1("hex", (vm, o) -> StrModulo.format(vm, HEX, o));
    m.fn1("oct", (vm, o) -> StrModulo.format(vm, OCT, o));
    m.fn1("ord", TextFunctions::ord);
    m.fn1("repr", Ops::repr);
  }

  private static PyObject chr(Vm vm, PyObject number) {
    long character = Ops.toJavaLong(vm, number);
    if (character < 0 || character >= 0x110000) {
      throw Errors.value("chr() arg not in range(0x110000)");
    }
    return PyStr.ofCharacter((int) character);
  }

  private static PyObject ord(Vm vm, PyObject object) {
    byte[] data = StrType.textOrBytes(object);
    int length = object instanceof PyStr text ? text.length() : data.length;
    if (length != 1) {
      throw Errors.type(
          String.format(
              Locale.ROOT, "ord() expected a character, but string of length %d found", length));
    }
    return PyInt.of(
        object instanceof PyStr ? Utf8.codePoint(data, 0, data.length) : data[0] & 0xff);
  }
}
