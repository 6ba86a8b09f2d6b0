package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.vm.Vm;

/**
 * An instance of a class that a program defines ({@code py/objtype.c}). What the language does with
 * it, special methods of the class do; where the class derives from a built-in type and has none,
 * the object of that type which the instance contains.
 */
public final class PyInstance extends PyObject {
  private static final PyStr DICT = PyStr.name("__dict__");
  private static final PyStr GET = PyStr.name("__get__");
  private static final PyStr SET = PyStr.name("__set__");
  private static final PyStr DELETE = PyStr.name("__delete__");
  private static final PyStr SET_NAME = PyStr.name("__set_name__");
  private static final PyStr GETATTR = PyStr.name("__getattr__");
  private static final PyStr SETATTR = PyStr.name("__setattr__");
  private static final PyStr DELATTR = PyStr.name("__delattr__");

  /** The instance's class. */
  private final PyClass type;

  /** The instance's own attributes. */
  public final PyMap members = PyMap.withCapacity(0);

  /**
   * The object of the built-in type that the class derives from, {@link NativeInit#FUNCTION} until
   * it is made; null if there is no such type.
   */
  private PyObject nativePart;

  PyInstance(PyClass type) {
    this.type = type;
    this.nativePart = type.nativeBase() == null ? null : NativeInit.FUNCTION;
  }

  /** Whether storing an attribute just puts it into {@link #members}. */
  public boolean isPlain() {
    return !type.hasSpecialAccessors();
  }

  /** Makes the object of the built-in base. */
  void makeNative(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    nativePart = type.nativeBase().call(vm, args, at, positional, keywords);
  }

  /** Whether the object of the built-in base has been made. */
  boolean hasNativePart() {
    return nativePart != NativeInit.FUNCTION;
  }

  @Override
  public PyClass type() {
    return type;
  }

  @Override
  public PyObject nativePart() {
    return nativePart == null ? this : nativePart;
  }

  // ---- calling special methods

  /** Calls a member of the class with this object, as the reference does: bound or not. */
  private PyObject call0(Vm vm, PyObject method) {
    PyObject function = method instanceof PyMethodWrapper wrapper ? wrapper.function : method;
    return function.call(vm, new PyObject[] {this}, 0, 1, 0);
  }

  /** Calls a member of the class as a method with one argument. */
  private PyObject call1(Vm vm, PyObject method, PyObject argument) {
    if (method.bindsSelf() && !(method instanceof PyBuiltin)) {
      return method.call(vm, new PyObject[] {this, argument}, 0, 2, 0);
    }
    var call = new PyObject[3];
    Attributes.bind(this, true, method, call, 0);
    call[2] = argument;
    return Calls.callLoaded(vm, call, 0, 1, 0);
  }

  private PyObject call2(Vm vm, PyObject method, PyObject first, PyObject second) {
    var call = new PyObject[4];
    Attributes.bind(this, true, method, call, 0);
    call[2] = first;
    call[3] = second;
    return Calls.callLoaded(vm, call, 0, 2, 0);
  }

  // ---- attributes

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    PyObject own = members.get(name);
    if (own != null) {
      return Attributes.value(own, found, at);
    }
    if (name.sameBytes(DICT)) {
      return Attributes.value(PyDict.fixed(members.copy()), found, at);
    }
    if (type.findFor(vm, this, name, found, at)) {
      if (type.hasSpecialAccessors()) {
        describe(vm, found, at);
      }
      return true;
    }
    return loadMissing(vm, name, found, at);
  }

  /** Replaces a property or descriptor by what it gives. */
  private void describe(Vm vm, PyObject[] found, int at) {
    PyObject member = found[at];
    if (member instanceof PyProperty property) {
      found[at] = property.load(vm, this);
    } else if (!member.bindsSelf()) {
      var get = new PyObject[4];
      if (Ops.loadMethodMaybe(vm, member, GET, get, 0)) {
        get[2] = this;
        get[3] = type;
        found[at] = Calls.callLoaded(vm, get, 0, 2, 0);
        found[at + 1] = null;
      }
    }
  }

  private boolean loadMissing(Vm vm, PyStr name, PyObject[] found, int at) {
    if (type.special(vm, Special.GETATTR) == null && members.find(GETATTR) < 0
        || name.sameBytes(GETATTR)
        || name.sameBytes(GET)
        || name.sameBytes(SET)
        || name.sameBytes(DELETE)
        || name.sameBytes(SET_NAME)
        || name.sameBytes(SETATTR)
        || name.sameBytes(DELATTR)) {
      return false;
    }
    var call = new PyObject[3];
    if (!lookup(vm, GETATTR, call, 0)) {
      return false;
    }
    call[2] = name;
    return Attributes.value(Calls.callLoaded(vm, call, 0, 1, 0), found, at);
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (type.hasSpecialAccessors()) {
      var member = new PyObject[2];
      if (type.findFor(vm, this, name, member, 0)) {
        if (member[0] instanceof PyProperty property) {
          return property.store(vm, this, value);
        }
        if (callAccessor(vm, member[0], value == null ? DELETE : SET, this, value)) {
          return true;
        }
      }
      if (callAccessor(vm, this, value == null ? DELATTR : SETATTR, name, value)) {
        return true;
      }
    }
    return storeOwn(vm, name, value);
  }

  /** Calls a method with one argument, and a second if it is not null; says whether there is it. */
  private static boolean callAccessor(
      Vm vm, PyObject object, PyStr method, PyObject first, PyObject second) {
    var call = new PyObject[4];
    if (!Ops.loadMethodMaybe(vm, object, method, call, 0)) {
      return false;
    }
    call[2] = first;
    call[3] = second;
    Calls.callLoaded(vm, call, 0, second == null ? 1 : 2, 0);
    return true;
  }

  /** Stores or deletes one of the instance's own attributes, whatever the class says. */
  boolean storeOwn(Vm vm, PyStr name, PyObject value) {
    if (value == null) {
      return members.remove(vm, name) != null;
    }
    int slot = members.find(name);
    if (slot >= 0) {
      members.setValueAt(slot, value);
    } else {
      type.addInstanceName(vm, name);
      members.put(vm, name, value);
    }
    return true;
  }

  // ---- operators

  @Override
  public boolean truth(Vm vm) {
    PyObject method = type.special(vm, Special.BOOL);
    if (method == PyClass.BUILT_IN) {
      return nativePart.truth(vm);
    }
    // Only True itself counts.
    return method != null ? call0(vm, method) == PyBool.TRUE : lengthTruth(vm);
  }

  /** Whatever {@code __len__} returns, only the integer 0 means false. */
  private boolean lengthTruth(Vm vm) {
    return !(length(vm) instanceof PyInt number) || number.value != 0;
  }

  @Override
  public int len(Vm vm) {
    PyObject length = length(vm);
    return length == null ? -1 : Ops.toJavaInt(vm, length);
  }

  @Override
  public PyObject length(Vm vm) {
    PyObject method = type.special(vm, Special.LEN);
    if (method == PyClass.BUILT_IN) {
      if (nativePart instanceof PyInt number) {
        return PyInt.of(~number.value); // What the reference does with any operator it cannot name.
      }
      PyObject length = nativePart.length(vm);
      if (length == null) {
        throw Errors.type("unsupported type for __len__: '" + nativePart.type().name() + "'");
      }
      return length;
    }
    return method == null ? null : call0(vm, method);
  }

  @Override
  public PyObject hash(Vm vm) {
    PyObject method = type.special(vm, Special.HASH);
    if (method == PyClass.BUILT_IN) {
      return PyInt.of(Ops.hash(vm, nativePart));
    }
    if (method != null) {
      PyObject value = call0(vm, method);
      return PyInt.of(Ops.toInteger(vm, value).low());
    }
    PyObject equal = type.special(vm, Special.EQUAL);
    return equal == null || equal == PyClass.BUILT_IN ? super.hash(vm) : null;
  }

  @Override
  public PyObject unary(Vm vm, UnaryOperator op) {
    PyObject method = type.special(vm, Special.of(op));
    if (method == PyClass.BUILT_IN) {
      return Ops.unary(vm, op, nativePart);
    }
    return method == null ? null : call0(vm, method);
  }

  @Override
  public PyObject abs(Vm vm) {
    PyObject method = type.special(vm, Special.ABS);
    if (method == PyClass.BUILT_IN) {
      PyObject result = nativePart.abs(vm);
      if (result == null) {
        throw Errors.type("unsupported type for __abs__: '" + nativePart.type().name() + "'");
      }
      return result;
    }
    return method == null ? null : call0(vm, method);
  }

  @Override
  public PyObject toInt(Vm vm) {
    PyObject method = type.special(vm, Special.INT);
    if (method == PyClass.BUILT_IN) {
      return nativePart.toInt(vm);
    }
    if (method == null) {
      return null;
    }
    PyObject value = call0(vm, method);
    if (!(value instanceof PyInteger) || value instanceof PyBool) {
      throw Errors.with(Exceptions.TYPE_ERROR);
    }
    return value;
  }

  @Override
  public PyObject toFloat(Vm vm) {
    return convert(vm, Special.FLOAT);
  }

  @Override
  public PyObject toComplex(Vm vm) {
    return convert(vm, Special.COMPLEX);
  }

  private PyObject convert(Vm vm, Special special) {
    PyObject method = type.special(vm, special);
    if (method == PyClass.BUILT_IN) {
      return special == Special.FLOAT ? nativePart.toFloat(vm) : nativePart.toComplex(vm);
    }
    return method == null ? null : call0(vm, method);
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    PyObject method = type.special(vm, Special.of(op));
    if (method == null) {
      return null;
    }
    if (method == PyClass.BUILT_IN) {
      return nativeBinary(vm, op, right);
    }
    PyObject result = call1(vm, method, right);
    if (op == BinaryOperator.IN) {
      return PyBool.of(Ops.truth(vm, result));
    }
    return result == PySingleton.NOT_IMPLEMENTED ? null : result;
  }

  private PyObject nativeBinary(Vm vm, BinaryOperator op, PyObject right) {
    if (op == BinaryOperator.IN) {
      return PyBool.of(Ops.containsPassedOn(vm, nativePart, right));
    }
    PyObject result = Ops.binary(vm, op, nativePart, right);
    return result == PySingleton.NOT_IMPLEMENTED ? null : result;
  }

  @Override
  public PyObject reverseBinary(Vm vm, BinaryOperator op, PyObject left) {
    if (op.ordinal() < BinaryOperator.OR.ordinal()) {
      return null;
    }
    PyObject method = type.special(vm, Special.reverseOf(op));
    if (method == null) {
      return null;
    }
    if (method == PyClass.BUILT_IN) {
      throw Ops.mirrored(op, left, nativePart); // No built-in type works from the right.
    }
    PyObject result = call1(vm, method, left);
    return result == PySingleton.NOT_IMPLEMENTED ? null : result;
  }

  @Override
  public PyObject divmod(Vm vm, PyObject right) {
    PyObject method = type.special(vm, Special.DIVMOD);
    if (method == null) {
      return null;
    }
    PyObject result =
        method == PyClass.BUILT_IN ? Ops.divmod(vm, nativePart, right) : call1(vm, method, right);
    return result == PySingleton.NOT_IMPLEMENTED ? null : result;
  }

  // ---- items, iteration, calls

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    PyObject method = type.special(vm, Special.GET_ITEM);
    if (method == PyClass.BUILT_IN) {
      return Ops.getItem(vm, nativePart, index);
    }
    return method == null ? null : call1(vm, method, index);
  }

  @Override
  public boolean storeItem(Vm vm, PyObject index, PyObject value) {
    PyObject method = type.special(vm, value == null ? Special.DELETE_ITEM : Special.SET_ITEM);
    if (method == PyClass.BUILT_IN) {
      Ops.storeItem(vm, nativePart, index, value);
      return true;
    }
    if (method == null) {
      return false;
    }
    if (value == null) {
      call1(vm, method, index);
    } else {
      call2(vm, method, index, value);
    }
    return true;
  }

  @Override
  public PyObject iter(Vm vm) {
    PyObject method = type.special(vm, Special.ITER);
    if (method == PyClass.BUILT_IN) {
      return nativePart.iter(vm);
    }
    if (method == null) {
      return null;
    }
    var call = new PyObject[2];
    Attributes.bind(this, true, method, call, 0);
    return Calls.callLoaded(vm, call, 0, 0, 0);
  }

  @Override
  public PyObject next(Vm vm) {
    PyObject method = type.special(vm, Special.NEXT);
    boolean plain =
        method != null
            && method.bindsSelf()
            && !(method instanceof PyBuiltin)
            && members.find(Special.NEXT.methodName()) < 0;
    var call = new PyObject[2];
    if (!plain && !lookup(vm, Special.NEXT.methodName(), call, 0)) {
      return super.next(vm);
    }
    try {
      return plain ? call0(vm, method) : Calls.callLoaded(vm, call, 0, 0, 0);
    } catch (PyRaise e) {
      if (!e.is(Exceptions.STOP_ITERATION)) {
        throw e;
      }
      vm.thread.stopValue = e.base().value();
      return null;
    }
  }

  @Override
  public boolean isCallable(Vm vm) {
    PyObject method = type.special(vm, Special.CALL);
    return method != null;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    PyObject method = type.special(vm, Special.CALL);
    if (method == PyClass.BUILT_IN) {
      return nativePart.call(vm, args, at, positional, keywords);
    }
    if (method == null) {
      return super.call(vm, args, at, positional, keywords);
    }
    int count = positional + 2 * keywords;
    var call = new PyObject[2 + count];
    Attributes.bind(this, true, method, call, 0);
    System.arraycopy(args, at, call, 2, count);
    if (method.bindsSelf()) {
      return Calls.callLoaded(vm, call, 0, positional, keywords);
    }
    vm.enterCall(); // It may be an object whose class has such a method, and so on.
    try {
      return Calls.callLoaded(vm, call, 0, positional, keywords);
    } finally {
      vm.leaveCall();
    }
  }

  // ---- text and memory

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    PyObject method = type.special(vm, kind == PrintKind.STR ? Special.STR : Special.REPR);
    if (method == null && kind == PrintKind.STR) {
      method = type.special(vm, Special.REPR);
    }
    if (method == PyClass.BUILT_IN) {
      if (nativePart instanceof PyException exception) {
        // JSON of an exception is a list; of one whose class a program defines, it is its repr().
        PrintKind how = kind == PrintKind.JSON ? PrintKind.REPR : kind;
        ExceptionType.printAs(vm, type, exception, out, how);
      } else {
        nativePart.print(vm, out, kind);
      }
    } else if (method == null) {
      out.print("<" + type.name() + " object at " + Ops.address(this) + ">");
    } else {
      Ops.printInside(vm, call0(vm, method), out, PrintKind.STR);
    }
  }

  @Override
  public Buffer buffer(Vm vm, boolean writable) {
    return nativePart == null ? null : nativePart.buffer(vm, writable);
  }

  @Override
  public PyStream stream() {
    return nativePart instanceof PyIoBase
        ? PyIoBase.streamOf(this)
        : nativePart == null ? null : nativePart.stream();
  }
}
