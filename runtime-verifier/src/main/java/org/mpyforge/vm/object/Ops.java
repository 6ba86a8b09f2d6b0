package org.mpyforge.vm.object;

import java.util.Arrays;
import java.util.function.Consumer;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/**
 * The operations of the language on any objects: what bytecode and built-in functions call. They
 * ask the object's own methods, and where those know no answer, do what the language says then
 * ({@code py/runtime.c}, {@code py/obj.c}).
 */
public final class Ops {
  private static final PyStr CLASS = PyStr.name("__class__");
  private static final PyStr NEXT = PyStr.name("__next__");
  private static final PyBuiltin NEXT_FUNCTION = PyBuiltin.of("__next__", Ops::nextOrStop);

  /** The most bytes of a name, which the reference keeps in one byte. */
  private static final int MAX_NAME = 255;

  private Ops() {}

  // ---- truth, size, hash

  /** Whether an object counts as true. */
  public static boolean truth(Vm vm, PyObject object) {
    if (object instanceof PyBool) {
      return object == PyBool.TRUE;
    }
    return object.truth(vm);
  }

  /** {@code len(object)}. */
  public static PyObject length(Vm vm, PyObject object) {
    PyObject length = object.length(vm);
    if (length == null) {
      throw Errors.type("object of type '" + object.type().name() + "' has no len()");
    }
    return length;
  }

  /** How many items to make room for: 0 where the object does not say, or gives no number. */
  static int lengthHint(Vm vm, PyObject object) {
    return object.length(vm) instanceof PyInt number
        ? (int) Math.max(0, Math.min(number.value, Integer.MAX_VALUE))
        : 0;
  }

  /** {@link #length} as a number. */
  public static int len(Vm vm, PyObject object) {
    return toJavaInt(vm, length(vm, object));
  }

  /** {@code hash(object)}. */
  public static long hash(Vm vm, PyObject object) {
    PyObject hash = object.hash(vm);
    if (hash == null) {
      throw Errors.type("unsupported type for __hash__: '" + object.type().name() + "'");
    }
    return ((PyInteger) hash).low();
  }

  /** A number for an object's identity; for a small integer it follows from its value. */
  static PyObject id(PyObject object) {
    return object instanceof PyInt number
        ? PyInt.of(number.value << 1 | 1)
        : PyInt.of(0x7f0000000000L + 32L * System.identityHashCode(object));
  }

  /** A number for an object's identity, as text in hexadecimal. */
  public static String address(PyObject object) {
    return Long.toHexString(0x7f0000000000L + 32L * System.identityHashCode(object));
  }

  // ---- operators

  /** {@code op object}. */
  public static PyObject unary(Vm vm, UnaryOperator op, PyObject object) {
    if (op == UnaryOperator.NOT) {
      return PyBool.of(!truth(vm, object));
    }
    PyObject result = object.unary(vm, op);
    if (result == null) {
      throw Errors.type("unsupported type for " + op.method() + ": '" + object.type().name() + "'");
    }
    return result;
  }

  /** {@code left op right}; for {@code IN}, whether {@code left} is in {@code right}. */
  public static PyObject binary(Vm vm, BinaryOperator op, PyObject left, PyObject right) {
    switch (op) {
      case IS -> {
        return PyBool.of(left == right);
      }
      case EQUAL -> {
        return equalObject(vm, left, right);
      }
      case NOT_EQUAL -> {
        return Equality.notEqual(vm, left, right);
      }
      case EXCEPTION_MATCH -> {
        return PyBool.of(matchesException(left, right));
      }
      case IN -> {
        return PyBool.of(contains(vm, right, left));
      }
      default -> {
        PyObject result = left.binary(vm, op, right);
        return result != null ? result : binarySlow(vm, op, left, right);
      }
    }
  }

  /**
   * The error for operands that an operator does not take. A bool leaves its operators to the
   * integer that it is; as the right one, it does so where there are reversed operators.
   */
  static PyRaise unsupported(BinaryOperator op, PyObject left, PyObject right) {
    boolean reversible = op.number() >= BinaryOperator.OR.number();
    if (reversible && right instanceof PyBool flag) {
      return left instanceof PyFloat || left instanceof PyComplex
          ? mirrored(op, left, flag)
          : unsupported(op.method(), integerOf(left), flag.number());
    }
    return unsupported(op.method(), integerOf(left), right);
  }

  /**
   * The error for a right operand that leaves a reversed operator to the object inside it. A number
   * on the left is told of as that object's right operand: the reference forgets to turn round.
   */
  static PyRaise mirrored(BinaryOperator op, PyObject left, PyObject right) {
    PyObject number = integerOf(left);
    PyObject inside = integerOf(right);
    return inside instanceof PyInt && isShortNumber(number)
        ? unsupported(Special.reverseOf(op).methodName().toString(), inside, number)
        : unsupported(op, left, inside);
  }

  private static PyRaise unsupported(String method, PyObject left, PyObject right) {
    return Errors.type(
        "unsupported types for "
            + method
            + ": '"
            + left.type().name()
            + "', '"
            + right.type().name()
            + "'");
  }

  /** The integer that a bool is; any other object is itself. */
  private static PyObject integerOf(PyObject object) {
    return object instanceof PyBool flag ? flag.number() : object;
  }

  /** Whether the reference computes with an object and a small integer without asking types. */
  private static boolean isShortNumber(PyObject object) {
    return object instanceof PyInt || object instanceof PyFloat || object instanceof PyComplex;
  }

  /** {@code divmod(left, right)}. */
  public static PyObject divmod(Vm vm, PyObject left, PyObject right) {
    PyObject result = left.divmod(vm, right);
    if (result == null) {
      throw unsupported("__divmod__", integerOf(left), right);
    }
    return result;
  }

  private static PyObject binarySlow(Vm vm, BinaryOperator op, PyObject left, PyObject right) {
    BinaryOperator plain = plain(op);
    PyObject result = plain == op ? null : left.binary(vm, plain, right);
    if (result == null && plain != op && integerOf(left) instanceof PyInt) {
      PyObject number = integerOf(right);
      if (isShortNumber(number)) {
        throw unsupported("", integerOf(left), number); // The in-place operator has no name.
      }
    }
    if (result == null) {
      result = right.reverseBinary(vm, plain, left);
    }
    if (result == null) {
      throw unsupported(plain, left, right);
    }
    return result;
  }

  /** The operator that an in-place operator falls back to; any other is itself. */
  static BinaryOperator plain(BinaryOperator op) {
    int number = op.number();
    int first = BinaryOperator.INPLACE_OR.number();
    int after = BinaryOperator.OR.number();
    return number >= first && number < after ? BinaryOperator.ofNumber(number - first + after) : op;
  }

  /** {@code a == b} as a truth value. */
  public static boolean equal(Vm vm, PyObject a, PyObject b) {
    return truth(vm, equalObject(vm, a, b));
  }

  /** {@code a == b}. */
  public static PyObject equalObject(Vm vm, PyObject a, PyObject b) {
    return Equality.equal(vm, a, b);
  }

  /** Whether {@code except wanted} handles an exception. */
  public static boolean matchesException(PyObject exception, PyObject wanted) {
    if (wanted instanceof PyTuple tuple && tuple.type() == PyTuple.TYPE) {
      for (PyObject one : tuple.items) {
        if (isKindOf(exception, one)) {
          return true;
        }
      }
      return false;
    }
    return isKindOf(exception, wanted);
  }

  private static boolean isKindOf(PyObject exception, PyObject wanted) {
    if (wanted instanceof PyType kind && kind.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
      PyType type = exception instanceof PyType t ? t : exception.type();
      return type.isSubclassOf(kind);
    }
    throw Errors.type(
        "unsupported types for : '"
            + exception.type().name()
            + "', '"
            + wanted.type().name()
            + "'");
  }

  /** {@code item in container}. */
  public static boolean contains(Vm vm, PyObject container, PyObject item) {
    PyObject answer = container.binary(vm, BinaryOperator.IN, item);
    if (answer != null) {
      return truth(vm, answer);
    }
    if (item instanceof PyInt && isShortNumber(container)) {
      throw unsupported("", item, container); // The operator has a name only where it is passed on.
    }
    return container instanceof PyBool || container instanceof PyInt && item instanceof PyBool
        ? containsPassedOn(vm, integerOf(container), integerOf(item))
        : isAmongItems(vm, container, item);
  }

  /** {@link #contains} for an object that leaves it to one inside it. */
  static boolean containsPassedOn(Vm vm, PyObject container, PyObject item) {
    if (container instanceof PyInt && isShortNumber(item)) {
      throw unsupported(BinaryOperator.IN.method(), container, item);
    }
    return item instanceof PyInt && isShortNumber(container)
        ? isAmongItems(vm, container, item)
        : contains(vm, container, item);
  }

  private static boolean isAmongItems(Vm vm, PyObject container, PyObject item) {
    PyObject iterator = iter(vm, container);
    for (PyObject next; (next = next(vm, iterator)) != null; ) {
      if (equal(vm, next, item)) {
        return true;
      }
    }
    return false;
  }

  // ---- attributes

  /** {@code object.name}. */
  public static PyObject loadAttr(Vm vm, PyObject object, PyStr name) {
    PyObject value = loadAttrOrNull(vm, object, name);
    if (value == null) {
      throw Errors.noAttribute(object, name);
    }
    return value;
  }

  /** {@code object.name}, or null if there is none. */
  public static PyObject loadAttrOrNull(Vm vm, PyObject object, PyStr name) {
    var found = new PyObject[2];
    if (!loadMethodMaybe(vm, object, name, found, 0)) {
      return null;
    }
    return attribute(vm, found, 0);
  }

  /** The value of an attribute that has been found. */
  static PyObject attribute(Vm vm, PyObject[] found, int at) {
    if (found[at + 1] == null) {
      return found[at];
    }
    vm.heap.need(32);
    return new PyBoundMethod(found[at], found[at + 1]);
  }

  /** Puts a method of an object, and the object, at {@code at} and behind it. */
  public static void loadMethod(Vm vm, PyObject object, PyStr name, PyObject[] found, int at) {
    if (!loadMethodMaybe(vm, object, name, found, at)) {
      throw Errors.noAttribute(object, name);
    }
  }

  /** {@link #loadMethod}, saying whether there is one. */
  public static boolean loadMethodMaybe(
      Vm vm, PyObject object, PyStr name, PyObject[] found, int at) {
    if (name.sameBytes(CLASS)) {
      return Attributes.value(object.type(), found, at);
    }
    if (object.lookup(vm, name, found, at)) {
      return true;
    }
    if (name.sameBytes(NEXT) && object.isIterator()) {
      found[at] = NEXT_FUNCTION;
      found[at + 1] = object;
      return true;
    }
    return false;
  }

  /** {@code object.name = value}; null deletes it. */
  public static void storeAttr(Vm vm, PyObject object, PyStr name, PyObject value) {
    if (!object.storeAttr(vm, name, value)) {
      throw Errors.attribute(
          "'" + object.type().name() + "' object has no attribute '" + name + "'");
    }
  }

  // ---- items

  /** {@code object[index]}. */
  public static PyObject getItem(Vm vm, PyObject object, PyObject index) {
    PyObject item = object.getItem(vm, index);
    if (item == null) {
      throw Errors.type("'" + object.type().name() + "' object isn't subscriptable");
    }
    return item;
  }

  /** {@code object[index] = value}; null deletes it. */
  public static void storeItem(Vm vm, PyObject object, PyObject index, PyObject value) {
    if (!object.storeItem(vm, index, value)) {
      throw Errors.type(
          "'"
              + object.type().name()
              + "' object doesn't support item "
              + (value == null ? "deletion" : "assignment"));
    }
  }

  // ---- iteration

  /** {@code iter(object)}. */
  public static PyObject iter(Vm vm, PyObject object) {
    PyObject iterator = object.iter(vm);
    return iterator != null ? iterator : GetItemIterator.over(vm, object);
  }

  /** {@code next(object)}: the end is a {@code StopIteration}. */
  public static PyObject nextOrStop(Vm vm, PyObject iterator) {
    vm.thread.stopValue = null;
    PyObject item = iterator.next(vm);
    if (item == null) {
      throw Errors.stopIteration(vm.thread.takeStopValue());
    }
    return item;
  }

  /** The next item of an iterator that a built-in function goes through: that is work. */
  public static PyObject next(Vm vm, PyObject iterator) {
    vm.work(1);
    return iterator.next(vm);
  }

  /**
   * Does something with each item that an iterator still has.
   *
   * @param into what the items go to: it is in use meanwhile
   */
  static void forEach(Vm vm, PyObject iterator, Object into, Consumer<PyObject> action) {
    vm.thread.hold(into);
    try {
      for (PyObject item; (item = next(vm, iterator)) != null; ) {
        action.accept(item);
      }
    } finally {
      vm.thread.release();
    }
  }

  /** The next item of an iterator that another one stands on: not too many on each other. */
  static PyObject nextBelow(Vm vm, PyObject iterator) {
    vm.enterCall();
    try {
      return iterator.next(vm);
    } finally {
      vm.leaveCall();
    }
  }

  /** Writes an object that is in another one: not too many in each other. */
  static void printInside(Vm vm, PyObject object, Printer out, PrintKind kind) {
    vm.enterCall();
    try {
      object.print(vm, out, kind);
    } finally {
      vm.leaveCall();
    }
  }

  /** All items of an iterable, in a new array of just that size. */
  public static PyObject[] toArray(Vm vm, PyObject iterable) {
    if (iterable instanceof PyTuple tuple) {
      return tuple.items.clone();
    }
    if (iterable instanceof PyList list) {
      return java.util.Arrays.copyOf(list.items, list.size);
    }
    var items = new PyList();
    items.extend(vm, iterable);
    return java.util.Arrays.copyOf(items.items, items.size);
  }

  // ---- conversions

  /** The value as an integer object, as indices and {@code range()} take it. */
  public static PyInteger toInteger(Vm vm, PyObject object) {
    PyInteger number = asInteger(vm, object);
    if (number == null) {
      throw Errors.type("can't convert " + object.type().name() + " to int");
    }
    return number;
  }

  /** {@link #toInteger}, but null for what is no integer. */
  public static PyInteger asInteger(Vm vm, PyObject object) {
    if (object instanceof PyInteger number) {
      return number;
    }
    return object instanceof PyFloat ? null : (PyInteger) object.toInt(vm);
  }

  /** The value as a Java int: too large ones are an {@code OverflowError}. */
  public static int toJavaInt(Vm vm, PyObject object) {
    long value = toJavaLong(vm, object);
    if (value != (int) value) {
      throw Errors.overflow("overflow converting long int to machine word");
    }
    return (int) value;
  }

  /** The value as a Java long: too large ones are an {@code OverflowError}. */
  public static long toJavaLong(Vm vm, PyObject object) {
    if (object instanceof PyInt small) {
      return small.value;
    }
    PyInteger number = toInteger(vm, object);
    if (!number.fitsLong() || number.low() == Long.MIN_VALUE) {
      throw Errors.overflow("overflow converting long int to machine word");
    }
    return number.low();
  }

  /** The value as a Java double. */
  public static double toJavaDouble(Vm vm, PyObject object) {
    if (object instanceof PyFloat f) {
      return f.value;
    }
    PyFloat number = PyFloat.fromOrNull(vm, object);
    if (number == null) {
      throw Errors.type("can't convert " + object.type().name() + " to float");
    }
    return number.value;
  }

  /** The string that an argument must be, itself: what derives from {@code str} will not do. */
  public static PyStr toStr(PyObject object) {
    if (object instanceof PyStr text) {
      return text;
    }
    throw Errors.type("can't convert '" + object.type().name() + "' object to str implicitly");
  }

  /**
   * The text of an argument that must be a string or bytes, not of a type of their kind; it ends at
   * a zero.
   */
  public static String toText(PyObject object) {
    return PyStr.ofUtf8(zeroTerminated(object)).text();
  }

  /** The bytes of such an argument up to the first zero, which is where C sees it end. */
  public static byte[] zeroTerminated(PyObject object) {
    byte[] all = textData(object);
    for (int i = 0; i < all.length; i++) {
      if (all[i] == 0) {
        return Arrays.copyOf(all, i);
      }
    }
    return all;
  }

  /** The bytes of such an argument; for reading only. */
  public static byte[] textData(PyObject object) {
    if (object instanceof PyStringLike text) {
      return text.data;
    }
    throw Errors.type("can't convert '" + object.type().name() + "' object to str implicitly");
  }

  /** The name that an argument must be: a string, of at most 255 bytes. */
  public static PyStr toName(Vm vm, PyObject object) {
    if (!(object instanceof PyStr text)) {
      throw Errors.type("can't convert '" + object.type().name() + "' object to str implicitly");
    }
    byte[] utf8 = text.data;
    if (utf8.length > MAX_NAME) {
      throw Errors.runtime("name too long");
    }
    return vm.intern(utf8);
  }

  /** The memory of an object, which must have some. */
  public static Buffer buffer(Vm vm, PyObject object, boolean writable) {
    Buffer buffer = object.buffer(vm, writable);
    if (buffer == null) {
      throw Errors.type("object with buffer protocol required");
    }
    return buffer;
  }

  // ---- text

  /** {@code str(object)} as text. */
  public static PyStr str(Vm vm, PyObject object) {
    return print(vm, object, PrintKind.STR);
  }

  /** {@code repr(object)} as text. */
  public static PyStr repr(Vm vm, PyObject object) {
    return print(vm, object, PrintKind.REPR);
  }

  private static PyStr print(Vm vm, PyObject object, PrintKind kind) {
    var out = new BytesPrinter(vm);
    out.print(vm, object, kind);
    return out.toPyStr();
  }
}
