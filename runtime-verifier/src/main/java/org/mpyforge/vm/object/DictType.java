package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** The types {@code dict} and {@code OrderedDict} ({@code py/objdict.c}). */
public final class DictType {
  /** {@code dict}. */
  public static final PyType TYPE =
      PyType.builder("dict")
          .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITEMS, Slot.ITERATION)
          .make(DictType::make)
          .members(DictType::declare)
          .build();

  /** {@code collections.OrderedDict}. */
  public static final PyType ORDERED =
      PyType.builder("OrderedDict")
          .base(TYPE)
          .make(DictType::make)
          .members(DictType::declare)
          .build();

  private DictType() {}

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    vm.heap.need(32);
    var dict = new PyDict(type, type == ORDERED ? PyMap.ordered(0) : PyMap.withCapacity(0));
    Calls.checkCount(n + 1, kw, 1, 2, true);
    if (n == 1) {
      update(vm, dict, args[at]);
    }
    for (int i = at + n; i < at + n + 2 * kw; i += 2) {
      dict.map.put(vm, args[i], args[i + 1]);
    }
    return dict;
  }

  private static void declare(Members m) {
    m.fn1("clear", DictType::clear);
    m.fn1("copy", (vm, self) -> ((PyDict) self).copy(vm));
    m.value(
        "fromkeys", new PyMethodWrapper(true, PyBuiltin.of("fromkeys", 2, 3, DictType::fromKeys)));
    m.fn("get", 2, 3, DictType::get);
    m.fn1("items", (vm, self) -> view(vm, self, DictView.Kind.ITEMS));
    m.fn1("keys", (vm, self) -> view(vm, self, DictView.Kind.KEYS));
    m.fn("pop", 2, 3, DictType::pop);
    m.fn1("popitem", DictType::popItem);
    m.fn("setdefault", 2, 3, DictType::setDefault);
    m.kw("update", 1, DictType::update);
    m.fn1("values", (vm, self) -> view(vm, self, DictView.Kind.VALUES));
    m.fn2("__getitem__", Ops::getItem);
    m.fn3("__setitem__", DictType::setItem);
    m.fn2("__delitem__", DictType::deleteItem);
  }

  private static PyObject view(Vm vm, PyObject self, DictView.Kind kind) {
    vm.heap.need(32);
    return new DictView((PyDict) self, kind);
  }

  private static PyObject clear(Vm vm, PyObject self) {
    ((PyDict) self).checkNotFixed();
    ((PyDict) self).map.clear();
    return PyNone.NONE;
  }

  private static PyObject fromKeys(Vm vm, PyObject[] args) {
    PyObject iterator = Ops.iter(vm, args[1]);
    PyObject value = args.length > 2 ? args[2] : PyNone.NONE;
    int size = Ops.lengthHint(vm, args[1]);
    vm.heap.need(32 + 16L * size);
    var dict = new PyDict(PyMap.withCapacity(size));
    Ops.forEach(vm, iterator, dict, key -> dict.map.put(vm, key, value));
    return dict;
  }

  private static PyObject defaultValue(PyObject[] args) {
    return args.length > 2 ? args[2] : PyNone.NONE;
  }

  private static PyObject get(Vm vm, PyObject[] args) {
    PyObject value = ((PyDict) args[0]).map.get(vm, args[1]);
    return value == null ? defaultValue(args) : value;
  }

  private static PyObject pop(Vm vm, PyObject[] args) {
    PyDict self = (PyDict) args[0];
    self.checkNotFixed();
    PyObject value = self.map.remove(vm, args[1]);
    if (value == null && args.length == 2) {
      throw Errors.key(args[1]);
    }
    return value == null ? args[2] : value;
  }

  private static PyObject popItem(Vm vm, PyObject self) {
    PyDict dict = (PyDict) self;
    dict.checkNotFixed();
    PyMap map = dict.map;
    if (map.size() == 0) {
      throw Errors.of(Exceptions.KEY_ERROR, "popitem(): dictionary is empty");
    }
    int slot = map.isOrdered() ? map.size() - 1 : 0;
    while (map.keyAt(slot) == null) {
      slot++;
    }
    vm.heap.need(32);
    PyTuple item = PyTuple.of(map.keyAt(slot), map.valueAt(slot));
    map.dropAt(slot);
    return item;
  }

  private static PyObject setDefault(Vm vm, PyObject[] args) {
    PyDict self = (PyDict) args[0];
    self.checkNotFixed();
    PyObject value = self.map.get(vm, args[1]);
    if (value == null) {
      value = defaultValue(args);
      self.map.put(vm, args[1], value);
    }
    return value;
  }

  private static PyObject update(Vm vm, PyObject[] args, PyMap keywords) {
    PyDict self = (PyDict) args[0];
    self.checkNotFixed();
    Calls.checkCount(args.length, keywords.size(), 1, 2, true);
    if (args.length == 2) {
      update(vm, self, args[1]);
    }
    putAll(vm, self, keywords);
    return PyNone.NONE;
  }

  /** Adds the entries of another dictionary, or the pairs that an iterable gives. */
  static void update(Vm vm, PyDict self, PyObject other) {
    self.checkNotFixed();
    if (other instanceof PyDict dict) {
      if (dict != self) {
        putAll(vm, self, dict.map);
      }
      return;
    }
    Ops.forEach(vm, Ops.iter(vm, other), self, pair -> addPair(vm, self, pair));
  }

  private static void addPair(Vm vm, PyDict self, PyObject pair) {
    PyObject inner = Ops.iter(vm, pair);
    PyObject key = Ops.next(vm, inner);
    PyObject value = key == null ? null : Ops.next(vm, inner);
    if (value == null || Ops.next(vm, inner) != null) {
      throw Errors.value("dict update sequence has wrong length");
    }
    self.map.put(vm, key, value);
  }

  private static void putAll(Vm vm, PyDict self, PyMap entries) {
    for (int i = 0; i < entries.slots(); i++) {
      PyObject key = entries.keyAt(i);
      if (key != null) {
        self.map.put(vm, key, entries.valueAt(i));
      }
    }
  }

  private static PyObject setItem(Vm vm, PyObject self, PyObject key, PyObject value) {
    Ops.storeItem(vm, self, key, value);
    return PyNone.NONE;
  }

  private static PyObject deleteItem(Vm vm, PyObject self, PyObject key) {
    Ops.storeItem(vm, self, key, null);
    return PyNone.NONE;
  }
}
