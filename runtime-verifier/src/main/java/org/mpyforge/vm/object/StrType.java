package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** The types {@code str} and {@code bytes}, and what makes their instances. */
public final class StrType {
  /** {@code str}. */
  public static final PyType TYPE =
      PyType.builder("str")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(StrType::makeStr)
          .members(StrMethods::declareStr)
          .build();

  /** {@code bytes}. */
  public static final PyType BYTES =
      PyType.builder("bytes")
          .slots(Slot.PRINT, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(StrType::makeBytes)
          .members(StrMethods::declareBytes)
          .build();

  /** The longest name, bytes. */
  static final int MAX_NAME = 255;

  private StrType() {}

  // ---- str(…) and bytes(…)

  private static PyObject makeStr(
      Vm vm, PyType type, PyObject[] args, int at, int positional, int keywords) {
    checkKeywords(keywords);
    Calls.checkCount(positional, 0, 0, 3, false);
    return switch (positional) {
      case 0 -> PyStr.EMPTY;
      case 1 -> {
        PyStr text = Ops.str(vm, args[at]);
        size(vm, text.data.length);
        yield text;
      }
      default -> decode(vm, args[at]);
    };
  }

  private static void checkKeywords(int keywords) {
    if (keywords != 0) {
      throw Errors.notImplemented("keyword argument(s) not implemented - use normal args instead");
    }
  }

  /** A string of bytes that must be UTF-8, else that is a {@code UnicodeError}. */
  static PyStr checked(byte[] data) {
    if (!Utf8.isValid(data, 0, data.length)) {
      throw Errors.with(Exceptions.UNICODE_ERROR);
    }
    return PyStr.ofUtf8(data);
  }

  /** The string whose UTF-8 form an object's memory holds; any encoding's name means UTF-8. */
  static PyStr decode(Vm vm, PyObject object) {
    Buffer memory = Ops.buffer(vm, object, false);
    if (!Utf8.isValid(memory.bytes, memory.offset, memory.offset + memory.length)) {
      throw Errors.with(Exceptions.UNICODE_ERROR);
    }
    if (object instanceof PyBytes bytes) {
      vm.heap.need(32);
      return PyStr.ofUtf8(bytes.data);
    }
    size(vm, memory.length);
    return PyStr.ofUtf8(memory.toByteArray());
  }

  private static PyObject makeBytes(
      Vm vm, PyType type, PyObject[] args, int at, int positional, int keywords) {
    checkKeywords(keywords);
    if (positional == 0) {
      return PyBytes.EMPTY;
    }
    PyObject source = args[at];
    if (source instanceof PyBytes) {
      return source;
    }
    if (source instanceof PyStr text) {
      return encode(vm, text, positional);
    }
    if (positional > 1) {
      throw Errors.type("wrong number of arguments");
    }
    if (source instanceof PyInt length) {
      if (length.value < 0) {
        throw Errors.with(Exceptions.VALUE_ERROR);
      }
      return PyBytes.of(new byte[size(vm, length.value)]);
    }
    Buffer memory = source.buffer(vm, false);
    if (memory != null) {
      size(vm, memory.length);
      return PyBytes.of(memory.toByteArray());
    }
    return collect(vm, source);
  }

  /** {@code bytes(text, encoding[, errors])}. */
  static PyObject encode(Vm vm, PyStr text, int positional) {
    if (positional < 2 || positional > 3) {
      throw Errors.type("string argument without an encoding");
    }
    vm.heap.need(32);
    return PyBytes.of(text.data);
  }

  private static PyBytes collect(Vm vm, PyObject iterable) {
    Ops.lengthHint(vm, iterable); // The bytes grow as needed, but a program sees __len__ called.
    PyObject iterator = Ops.iter(vm, iterable);
    var bytes = new BytesPrinter(vm);
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      long value = Ops.toJavaLong(vm, item);
      if (value < 0 || value > 255) {
        throw Errors.value("bytes value out of range");
      }
      bytes.write((int) value);
    }
    return PyBytes.of(bytes.toByteArray());
  }

  // ---- for methods and operators

  /** Says that a string of so many bytes will be made; gives the number. */
  public static int size(Vm vm, long bytes) {
    return memory(vm, bytes, 1);
  }

  /** Says that so many bytes will be taken; gives the number. A negative one is enormous. */
  static int memory(Vm vm, long bytes, int more) {
    if (bytes < 0 || bytes > Integer.MAX_VALUE - 64) {
      throw Errors.of(
          Exceptions.MEMORY_ERROR,
          "memory allocation failed, allocating " + Long.toUnsignedString(bytes + more) + " bytes");
    }
    vm.heap.need(bytes + more);
    return (int) bytes;
  }

  /** A new object of the type of {@code model}: {@code str}, {@code bytes} or {@code bytearray}. */
  static PyObject like(PyObject model, byte[] data) {
    if (model instanceof PyStr) {
      return PyStr.ofUtf8(data);
    }
    return model instanceof PyArray ? PyArray.bytearray(data) : PyBytes.of(data);
  }

  /**
   * A part of some bytes as an object of the type of {@code model}; for a string it must be UTF-8,
   * else that is a {@code UnicodeError}.
   */
  public static PyObject checkedLike(Vm vm, PyObject model, byte[] data, int start, int stop) {
    if (model instanceof PyStr && !Utf8.isValid(data, start, stop)) {
      throw Errors.with(Exceptions.UNICODE_ERROR);
    }
    return like(vm, model, data, start, stop);
  }

  /** A part of some bytes as an object of the type of {@code model}. */
  public static PyObject like(Vm vm, PyObject model, byte[] data, int start, int stop) {
    if (model instanceof PyStr) {
      return StrOperations.slice(vm, data, start, stop);
    }
    var part = new byte[size(vm, stop - start)];
    System.arraycopy(data, start, part, 0, part.length);
    return like(model, part);
  }

  /** A part of a text as a name, which has a limit to its length. */
  static PyStr name(Vm vm, byte[] data, int start, int stop) {
    if (stop - start > MAX_NAME) {
      throw Errors.runtime("name too long");
    }
    return StrOperations.slice(vm, data, start, stop);
  }

  /** The empty string or, as in the reference for bytearrays too, the empty bytes. */
  static PyObject emptyLike(PyObject model) {
    return model instanceof PyStr ? PyStr.EMPTY : PyBytes.EMPTY;
  }

  /** How many characters begin in a part of some UTF-8. */
  public static int characters(byte[] data, int from, int to) {
    return Utf8.length(data, from, to);
  }

  /** The error for an object that is not of the kind of text it meets. */
  static PyRaise notText(PyObject object) {
    String name = object.type().name();
    String wanted = name.equals("str") ? "bytes" : "str";
    return Errors.type("can't convert '" + name + "' object to " + wanted + " implicitly");
  }

  /** The bytes of an argument that must be a string or bytes. */
  public static byte[] textOrBytes(PyObject object) {
    if (object instanceof PyStringLike text) {
      return text.data;
    }
    throw notText(object);
  }
}
