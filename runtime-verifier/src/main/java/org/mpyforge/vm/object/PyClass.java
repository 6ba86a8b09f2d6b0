package org.mpyforge.vm.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mpyforge.vm.Vm;

/**
 * A class that a program defines ({@code py/objtype.c}). Its bases are searched depth first, from
 * left to right; {@code object} is never searched, except by {@code super()}.
 */
public final class PyClass extends PyType {
  /** In place of a method: the built-in base does it. */
  static final PyObject BUILT_IN = new PyCell(null);

  /** In the cache of special methods: there is none. */
  private static final PyObject ABSENT = new PyCell(null);

  private static final PyStr NEW = PyStr.name("__new__");
  private static final PyStr INIT = PyStr.name("__init__");
  private static final PyStr GET = PyStr.name("__get__");
  private static final PyStr SET = PyStr.name("__set__");
  private static final PyStr DELETE = PyStr.name("__delete__");
  private static final PyStr SET_NAME = PyStr.name("__set_name__");
  private static final PyStr SETATTR = PyStr.name("__setattr__");
  private static final PyStr DELATTR = PyStr.name("__delattr__");

  private final PyTuple bases;
  private final PyDict locals;

  /** The built-in type that instances contain an object of, or null. */
  private final PyType nativeBase;

  /** Whether loading and storing attributes needs more than looking them up. */
  private boolean specialAccessors;

  private boolean subclassed;

  private final PyObject[] specials = new PyObject[Special.COUNT];
  private int specialsVersion = -1;

  /** The names of all attributes that an instance has ever had of its own. */
  private final PyMap instanceNames = PyMap.withCapacity(0);

  private PyClass(String name, PyTuple bases, PyDict locals, PyType nativeBase) {
    super(name, null, null, null, Set.of());
    this.bases = bases;
    this.locals = locals;
    this.nativeBase = nativeBase;
  }

  @Override
  public boolean bindsAlways(PyStr method) {
    return instanceNames.find(method) < 0;
  }

  /** Says that an instance gets an attribute of its own that it did not have. */
  void addInstanceName(Vm vm, PyStr attribute) {
    if (instanceNames.find(attribute) < 0) {
      instanceNames.put(attribute, PyNone.NONE);
      if (findMember(attribute, new PyObject[2], 0)) {
        vm.classChanged(); // That member may have been remembered as what all instances have.
      }
    }
  }

  /** {@code type(name, bases, dict)}. */
  static PyObject create(Vm vm, PyObject name, PyObject bases, PyObject dict) {
    String text = Ops.toName(vm, name).text();
    if (!(bases instanceof PyTuple tuple) || tuple.type() != PyTuple.TYPE) {
      throw Errors.with(Exceptions.TYPE_ERROR);
    }
    if (!(dict instanceof PyDict locals)) {
      throw Errors.with(Exceptions.TYPE_ERROR);
    }
    vm.heap.need(136);
    List<PyType> natives = new ArrayList<>(1);
    boolean accessors = false;
    for (PyObject base : tuple.items) {
      if (base instanceof PyClass user) {
        user.subclassed = true;
        accessors |= user.specialAccessors;
        user.addNativeBases(natives);
      } else if (base instanceof PyType type) {
        type.checkBase();
        addNative(natives, type);
      } else {
        throw Errors.with(Exceptions.TYPE_ERROR);
      }
    }
    if (natives.size() > 1) {
      throw Errors.type("multiple bases have instance lay-out conflict");
    }
    var made = new PyClass(text, tuple, locals, natives.isEmpty() ? null : natives.get(0));
    made.specialAccessors = accessors;
    made.begin(vm);
    return made;
  }

  private static void addNative(List<PyType> natives, PyType type) {
    if (type != OBJECT) {
      natives.add(type);
    }
  }

  private void addNativeBases(List<PyType> natives) {
    for (PyObject base : bases.items) {
      if (base instanceof PyClass user) {
        user.addNativeBases(natives);
      } else {
        addNative(natives, (PyType) base);
      }
    }
  }

  /** Looks through the members of a new class, and tells those that want to know their name. */
  private void begin(Vm vm) {
    PyMap map = locals.map;
    List<PyObject[]> setNames = new ArrayList<>(0);
    for (int i = 0; i < map.slots(); i++) {
      if (map.keyAt(i) instanceof PyStr name) {
        PyObject value = map.valueAt(i);
        specialAccessors = specialAccessors || isSpecialAccessor(vm, name, value);
        var call = new PyObject[4];
        if (mayBeDescriptor(value) && Ops.loadMethodMaybe(vm, value, SET_NAME, call, 0)) {
          if (call[1] != null) {
            call[2] = this;
            call[3] = name;
            setNames.add(call);
          }
        }
      }
    }
    PyObject make = map.get(NEW);
    // A closure, which one that uses super() is, stays as it is: instances bind it.
    if (make != null && make.bindsSelf() && make.type() == PyBuiltin.TYPE) {
      map.put(NEW, new PyMethodWrapper(false, make));
    }
    for (PyObject[] call : setNames) {
      Calls.callLoaded(vm, call, 0, 2, 0);
    }
  }

  /** Functions and plain values are no descriptors; the rest has to be asked. */
  private static boolean mayBeDescriptor(PyObject value) {
    return value instanceof PyInstance || value instanceof PyType;
  }

  private static boolean isSpecialAccessor(Vm vm, PyStr name, PyObject value) {
    if (name.sameBytes(SETATTR) || name.sameBytes(DELATTR) || value instanceof PyProperty) {
      return true;
    }
    return mayBeDescriptor(value)
        && (has(vm, value, GET) || has(vm, value, SET) || has(vm, value, DELETE));
  }

  private static boolean has(Vm vm, PyObject object, PyStr name) {
    try {
      return Ops.loadMethodMaybe(vm, object, name, new PyObject[2], 0);
    } catch (PyRaise e) {
      return false; // As the reference has it: whatever goes wrong here, there is none.
    }
  }

  @Override
  public PyTuple bases() {
    return bases.items.length == 0 ? PyTuple.of(OBJECT) : bases;
  }

  /** The built-in type that instances contain an object of, or null. */
  PyType nativeBase() {
    return nativeBase;
  }

  /** Whether properties, descriptors, {@code __setattr__} or {@code __delattr__} are about. */
  boolean hasSpecialAccessors() {
    return specialAccessors;
  }

  @Override
  public PyMap members() {
    return locals.map;
  }

  @Override
  void checkBase() {
    // Any class can be derived from.
  }

  @Override
  public boolean findMember(PyStr member, PyObject[] found, int at) {
    PyObject value = locals.map.get(member);
    if (value != null) {
      found[at] = value;
      found[at + 1] = this;
      return true;
    }
    for (PyObject base : bases.items) {
      if (base != OBJECT && ((PyType) base).findMember(member, found, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds an attribute for an instance, as {@link PyObject#lookup} does; the built-in base is asked
   * when its turn comes. {@code self} is a class where {@code super()} is used in a class method.
   */
  boolean findFor(Vm vm, PyObject self, PyStr attribute, PyObject[] found, int at) {
    PyObject value = locals.map.get(attribute);
    if (value != null) {
      Attributes.bind(self, true, value, found, at);
      return true;
    }
    for (PyObject base : bases.items) {
      if (base instanceof PyClass user
          ? user.findFor(vm, self, attribute, found, at)
          : base != OBJECT && findNative(vm, (PyType) base, self, attribute, found, at)) {
        return true;
      }
    }
    return false;
  }

  /** Finds an attribute of the built-in part of an instance. */
  static boolean findNative(
      Vm vm, PyType base, PyObject self, PyStr attribute, PyObject[] found, int at) {
    PyObject part = self.nativePart();
    if (part != self && Ops.loadMethodMaybe(vm, part, attribute, found, at)) {
      return true;
    }
    if (!base.findMember(attribute, found, at)) {
      return false;
    }
    if (part == NativeInit.FUNCTION) {
      found[at] = null;
      throw Errors.attribute("call super().__init__() first");
    }
    // Not every object has what its type's bases have: a named tuple does not.
    Attributes.bind(part, false, found[at], found, at);
    return true;
  }

  /**
   * What the class has for a special method: the member, {@link #BUILT_IN} if the built-in base
   * comes first, or null.
   */
  PyObject special(Vm vm, Special special) {
    if (specialsVersion != vm.classVersion) {
      Arrays.fill(specials, null);
      specialsVersion = vm.classVersion;
    }
    PyObject known = specials[special.ordinal()];
    if (known == null) {
      known = findSpecial(special);
      known = known == null ? ABSENT : known;
      specials[special.ordinal()] = known;
    }
    return known == ABSENT ? null : known;
  }

  private PyObject findSpecial(Special special) {
    PyStr method = special.methodName();
    PyObject own = method == null ? null : locals.map.get(method);
    if (own != null) {
      return own;
    }
    for (PyObject base : bases.items) {
      PyObject inherited;
      if (base instanceof PyClass user) {
        inherited = user.findSpecial(special);
      } else {
        Slot slot = special.slot();
        inherited = base != OBJECT && slot != null && ((PyType) base).has(slot) ? BUILT_IN : null;
      }
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  @Override
  public boolean isSubclassOf(PyType other) {
    if (this == other || other == OBJECT) {
      return true;
    }
    for (PyObject base : bases.items) {
      if (((PyType) base).isSubclassOf(other)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (value == null) {
      vm.classChanged();
      return locals.map.remove(vm, name) != null;
    }
    if (!specialAccessors && isSpecialAccessor(vm, name, value)) {
      if (subclassed) {
        throw Errors.attribute("can't add special method to already-subclassed class");
      }
      specialAccessors = true;
      vm.classChanged();
    }
    int slot = locals.map.find(name);
    if (slot < 0) {
      vm.classChanged();
      locals.map.put(vm, name, value);
      return true;
    }
    // Counters and the like: nobody remembers values that are no methods.
    if (!isData(value) || !isData(locals.map.valueAt(slot))) {
      vm.classChanged();
    }
    locals.map.setValueAt(slot, value);
    return true;
  }

  private static boolean isData(PyObject value) {
    return value instanceof PyInteger
        || value instanceof PyNone
        || value instanceof PyFloat
        || value instanceof PyStringLike
        || value instanceof PyList
        || value instanceof PyDict;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    PyObject make = special(vm, Special.NEW);
    PyInstance self;
    boolean blank = make == null || make == BUILT_IN;
    if (blank) {
      vm.heap.need(48);
      self = new PyInstance(this);
    } else {
      PyObject made = callNew(vm, make, args, at, positional, keywords);
      if (!(made instanceof PyInstance instance) || instance.type() != this) {
        return made;
      }
      self = instance;
    }
    PyObject init = special(vm, Special.INIT);
    if (init != null) {
      PyObject result = callInit(vm, self, init, args, at, positional, keywords);
      if (result != PyNone.NONE) {
        throw Errors.type("__init__() should return None, not '" + result.type().name() + "'");
      }
    }
    if (blank && nativeBase != null && !self.hasNativePart()) {
      self.makeNative(vm, args, at, positional, keywords);
    }
    return self;
  }

  private PyObject callNew(
      Vm vm, PyObject make, PyObject[] args, int at, int positional, int keywords) {
    int count = positional + 2 * keywords;
    var call = new PyObject[1 + count];
    call[0] = this;
    System.arraycopy(args, at, call, 1, count);
    PyObject function = make instanceof PyMethodWrapper wrapper ? wrapper.function : make;
    return function.call(vm, call, 0, positional + 1, keywords);
  }

  private static PyObject callInit(
      Vm vm, PyInstance self, PyObject init, PyObject[] args, int at, int positional, int kw) {
    int count = positional + 2 * kw;
    var call = new PyObject[2 + count];
    Attributes.bind(self, true, init, call, 0);
    System.arraycopy(args, at, call, 2, count);
    return Calls.callLoaded(vm, call, 0, positional, kw);
  }

  /** What {@code super().__init__} is if the bases lead to a built-in type first. */
  static boolean findInit(Vm vm, PyType type, PyObject self, PyObject[] found, int at) {
    if (!(type instanceof PyClass user)) {
      found[at] = NativeInit.FUNCTION;
      found[at + 1] = self;
      return true;
    }
    PyObject own = user.locals.map.get(INIT);
    if (own != null) {
      Attributes.bind(self, true, own, found, at);
      return true;
    }
    for (PyObject base : user.bases.items) {
      if (base != OBJECT && findInit(vm, (PyType) base, self, found, at)) {
        return true;
      }
    }
    return false;
  }
}
