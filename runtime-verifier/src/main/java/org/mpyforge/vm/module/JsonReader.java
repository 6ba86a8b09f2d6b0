package org.mpyforge.vm.module;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;
import org.mpyforge.cross.number.NumberParser;
import org.mpyforge.cross.number.NumberSyntaxException;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.StrType;

/**
 * Reads JSON the lenient way of the reference: commas and colons are white space, and either
 * bracket closes either kind of value. Nesting costs no Java stack.
 */
final class JsonReader {
  private static final int END = 0;

  private final Vm vm;
  private final IntSupplier source;
  private int current;

  /** The list or dictionary that is being read, and those around it. */
  private PyObject top;

  private final Deque<PyObject> outer = new ArrayDeque<>();

  /** The key that waits for its value, or null. */
  private PyObject key;

  /**
   * A reader.
   *
   * @param source gives one byte after the other, 0 at the end
   */
  JsonReader(Vm vm, IntSupplier source) {
    this.vm = vm;
    this.source = source;
  }

  private static PyRaise syntaxError() {
    return Errors.value("syntax error in JSON");
  }

  private int advance() {
    current = source.getAsInt();
    return current;
  }

  /** Reads one value and all white space behind it. */
  PyObject read() {
    vm.thread.hold(this);
    try {
      return readAll();
    } finally {
      vm.thread.release();
    }
  }

  private PyObject readAll() {
    advance();
    PyObject value;
    do {
      value = step();
    } while (value == null);
    while (current == ' ' || (current >= '\t' && current <= '\r')) {
      advance();
    }
    if (current != END) {
      throw syntaxError();
    }
    return value;
  }

  /** Reads the next token; gives the whole value if that completes it, else null. */
  private PyObject step() {
    int c = current;
    if (c == END) {
      throw syntaxError();
    }
    advance();
    switch (c) {
      case ',', ':', ' ', '\t', '\n', '\r' -> {
        return null;
      }
      case ']', '}' -> {
        return close();
      }
      case '[' -> {
        return open(new PyList());
      }
      case '{' -> {
        return open(new PyDict());
      }
      default -> {
        PyObject value = simple(c);
        return add(value) ? null : value;
      }
    }
  }

  private PyObject simple(int first) {
    return switch (first) {
      case 'n' -> word("ull", PyNone.NONE);
      case 'f' -> word("alse", PyBool.FALSE);
      case 't' -> word("rue", PyBool.TRUE);
      case '"' -> string();
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(first);
      default -> throw syntaxError();
    };
  }

  private PyObject close() {
    if (top == null) {
      throw syntaxError();
    }
    if (outer.isEmpty()) {
      return top;
    }
    top = outer.pop();
    return null;
  }

  private PyObject open(PyObject container) {
    if (top instanceof PyDict && key == null) {
      throw syntaxError();
    }
    if (add(container)) {
      vm.heap.need(32);
      outer.push(top);
    }
    top = container;
    return null;
  }

  /** Adds a value to what is being read; false if there is nothing around it. */
  private boolean add(PyObject value) {
    if (top instanceof PyList list) {
      list.append(vm, value);
    } else if (top instanceof PyDict dict) {
      if (key == null) {
        key = value;
      } else {
        dict.map.put(vm, key, value);
        key = null;
      }
    }
    return top != null;
  }

  private PyObject word(String rest, PyObject value) {
    for (int i = 0; i < rest.length(); i++) {
      if (current != rest.charAt(i)) {
        throw syntaxError();
      }
      advance();
    }
    return value;
  }

  private PyObject number(int first) {
    var text = new BytesPrinter(vm);
    boolean real = false;
    int c = first;
    while (true) {
      text.write(c);
      c = current;
      if (c == '.' || c == 'e' || c == 'E') {
        real = true;
      } else if (c != '+' && c != '-' && (c < '0' || c > '9')) {
        break;
      }
      advance();
    }
    byte[] digits = text.toByteArray();
    vm.workOnBits(4L * digits.length, 4L * digits.length);
    try {
      return real
          ? PyFloat.of(NumberParser.parseFloat(digits, 0, digits.length))
          : PyInteger.of(NumberParser.parseInteger(digits, 0, digits.length, 10).bigValue());
    } catch (NumberSyntaxException e) {
      throw Errors.value(e.getMessage());
    }
  }

  private PyObject string() {
    var text = new BytesPrinter(vm);
    for (; current != '"'; advance()) {
      if (current == END) {
        throw syntaxError();
      }
      if (current == '\\') {
        escape(text, advance());
      } else {
        text.write(current);
      }
    }
    advance();
    return StrType.checkedLike(vm, PyStr.EMPTY, text.toByteArray(), 0, text.size());
  }

  private void escape(BytesPrinter text, int c) {
    switch (c) {
      case 'b' -> text.write('\b');
      case 'f' -> text.write('\f');
      case 'n' -> text.write('\n');
      case 'r' -> text.write('\r');
      case 't' -> text.write('\t');
      case 'u' -> {
        int character = 0;
        for (int i = 0; i < 4; i++) {
          character = character << 4 | hexDigit(advance());
        }
        text.write(PyStr.ofCharacter(character & 0xffff).data());
      }
      default -> text.write(c);
    }
  }

  /** The value of a hexadecimal digit; as in the reference, other characters have some, too. */
  private static int hexDigit(int c) {
    int digit = (c | 0x20) - '0' & 0xff;
    return digit > 9 ? digit - ('a' - '9' - 1) & 0xff : digit;
  }
}
