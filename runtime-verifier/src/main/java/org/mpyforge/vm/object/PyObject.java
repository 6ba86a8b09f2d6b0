package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/**
 * A Python object: every value of the VM is one. The methods are the operations that bytecode and
 * built-in functions need; a type overrides those it has. "Null means no" throughout: an operation
 * that a type does not have returns null, and {@link Ops} turns that into the right exception.
 *
 * <p>Objects never override {@code equals} and {@code hashCode}: Java identity is Python's {@code
 * is}. Python's equality is {@link Ops#equal}, its hash {@link Ops#hash}.
 */
public abstract class PyObject {

  /** The object's type. */
  public abstract PyType type();

  /** Whether the object counts as true; by default what {@link #len} says, else true. */
  public boolean truth(Vm vm) {
    int length = len(vm);
    return length != 0;
  }

  /** The number of items, or -1 if the type has none. */
  public int len(Vm vm) {
    return -1;
  }

  /** What {@code len()} gives, which need not be a number where a program says so, or null. */
  public PyObject length(Vm vm) {
    int length = len(vm);
    return length < 0 ? null : PyInt.of(length);
  }

  /** The hash as an integer object, or null if the type is unhashable; by default by identity. */
  public PyObject hash(Vm vm) {
    return PyInt.of(System.identityHashCode(this));
  }

  /** {@code +x}, {@code -x} or {@code ~x}, or null if the type has none. */
  public PyObject unary(Vm vm, UnaryOperator op) {
    return null;
  }

  /**
   * {@code this op right}, or null if this type knows no answer. Comparisons that are left are
   * {@code LESS, MORE, EQUAL, LESS_EQUAL, MORE_EQUAL} and {@code IN} (where this is the container
   * and {@code right} the item); {@code !=}, {@code is} and {@code not in} are {@link Ops}'.
   */
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return null;
  }

  /**
   * {@code left op this} for a type whose operators also work from the right ({@code __radd__});
   * null if it knows no answer.
   */
  public PyObject reverseBinary(Vm vm, BinaryOperator op, PyObject left) {
    return null;
  }

  /** {@code divmod(this, right)}, or null if this type knows no answer. */
  public PyObject divmod(Vm vm, PyObject right) {
    return null;
  }

  /** The value as a small or long integer ({@code int(x)}, indices), or null. */
  public PyObject toInt(Vm vm) {
    return null;
  }

  /** The value as a {@link PyFloat} for a type that is no number but can give one, or null. */
  public PyObject toFloat(Vm vm) {
    return null;
  }

  /** The value as a {@link PyComplex} for a type that is no number but can give one, or null. */
  public PyObject toComplex(Vm vm) {
    return null;
  }

  /** {@code abs(x)}, or null. */
  public PyObject abs(Vm vm) {
    return null;
  }

  /** Whether the object can be called. */
  public boolean isCallable(Vm vm) {
    return false;
  }

  /**
   * Calls the object.
   *
   * @param args the arguments: positional ones from {@code at}, then name and value of each keyword
   *     argument; the array is the caller's and may change once the call returns
   * @param at where they begin
   * @param positional how many positional ones
   * @param keywords how many keyword ones (each takes two entries)
   */
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    throw Errors.type("'" + type().name() + "' object isn't callable");
  }

  /**
   * Finds an attribute: a value, with null behind it, or a function and behind it the object it is
   * to be called with.
   *
   * @param found where to put the two, at {@code at} and {@code at + 1}
   * @return whether there is one
   */
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    return type().lookupFor(vm, this, name, found, at);
  }

  /**
   * Stores an attribute.
   *
   * @param value null deletes it
   * @return whether that was possible
   */
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    return false;
  }

  /** {@code this[index]}, or null if the type has no items. */
  public PyObject getItem(Vm vm, PyObject index) {
    return null;
  }

  /**
   * {@code this[index] = value}; a null value deletes the item.
   *
   * @return whether the type can do that at all
   */
  public boolean storeItem(Vm vm, PyObject index, PyObject value) {
    return false;
  }

  /** An iterator over the object, or null. */
  public PyObject iter(Vm vm) {
    return null;
  }

  /**
   * The next item if this is an iterator; null at its end, with the value of the {@code
   * StopIteration} (null if there is none) in {@code vm.thread.stopValue}.
   */
  public PyObject next(Vm vm) {
    throw Errors.type("'" + type().name() + "' object isn't an iterator");
  }

  /** Whether {@link #next} works. */
  public boolean isIterator() {
    return false;
  }

  /** Writes the object as text. */
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<" + type().name() + ">");
  }

  /** The object's memory, or null if it does not have the buffer protocol. */
  public Buffer buffer(Vm vm, boolean writable) {
    return null;
  }

  /** The object's stream protocol, or null. */
  public PyStream stream() {
    return null;
  }

  /** Whether, as a member of a type, it is called with the instance as its first argument. */
  public boolean bindsSelf() {
    return false;
  }

  /**
   * The object that implements the built-in behaviour: the object itself, or for an instance of a
   * class that derives from a built-in type, the inner object of that type.
   */
  public PyObject nativePart() {
    return this;
  }

  /** For debuggers only. */
  @Override
  public String toString() {
    return "<" + type().name() + "@" + Integer.toHexString(System.identityHashCode(this)) + ">";
  }
}
