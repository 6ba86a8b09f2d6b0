package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** A dictionary; {@code OrderedDict} too, by its type and its ordered table. */
public final class PyDict extends PyObject {
  /** The entries. */
  public final PyMap map;

  private final PyType type;
  private final boolean fixed;

  /** A dictionary over a table. */
  public PyDict(PyMap map) {
    this(DictType.TYPE, map, false);
  }

  PyDict(PyType type, PyMap map) {
    this(type, map, false);
  }

  private PyDict(PyType type, PyMap map, boolean fixed) {
    this.type = type;
    this.map = map;
    this.fixed = fixed;
  }

  /** An empty dictionary. */
  public PyDict() {
    this(PyMap.withCapacity(0));
  }

  /** A dictionary that programs cannot change: a built-in type's or module's names. */
  public static PyDict fixed(PyMap map) {
    return new PyDict(DictType.TYPE, map, true);
  }

  /** A copy with the same layout. */
  PyDict copy(Vm vm) {
    vm.heap.need(32 + 16L * map.slots());
    return new PyDict(type, map.copy(), false);
  }

  /** Raises a {@code TypeError} if programs cannot change it. */
  void checkNotFixed() {
    if (fixed) {
      throw Errors.with(Exceptions.TYPE_ERROR);
    }
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public int len(Vm vm) {
    return map.size();
  }

  @Override
  public PyObject hash(Vm vm) {
    return null;
  }

  @Override
  public PyObject getItem(Vm vm, PyObject key) {
    PyObject value = map.get(vm, key);
    if (value == null) {
      throw Errors.key(key);
    }
    return value;
  }

  @Override
  public boolean storeItem(Vm vm, PyObject key, PyObject value) {
    checkNotFixed();
    if (value != null) {
      map.put(vm, key, value);
    } else if (map.remove(vm, key) == null) {
      throw Errors.key(key);
    }
    return true;
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return switch (op) {
      case IN -> PyBool.of(map.find(vm, right) >= 0);
      case EQUAL -> right instanceof PyDict other ? PyBool.of(isEqual(vm, other)) : null;
      case OR -> {
        PyDict result = copy(vm);
        DictType.update(vm, result, right);
        yield result;
      }
      case INPLACE_OR -> {
        DictType.update(vm, this, right);
        yield this;
      }
      default -> null;
    };
  }

  /** A dictionary and an ordered one never equal each other; two ordered ones do in order only. */
  private boolean isEqual(Vm vm, PyDict other) {
    if (type != other.type || map.size() != other.map.size()) {
      return false;
    }
    vm.enterCall(); // What contains itself has no end.
    try {
      return type == DictType.ORDERED ? isEqualInOrder(vm, other) : hasEntriesOf(vm, other);
    } finally {
      vm.leaveCall();
    }
  }

  private boolean hasEntriesOf(Vm vm, PyDict other) {
    for (int i = 0; i < map.slots(); i++) {
      PyObject key = map.keyAt(i);
      if (key != null) {
        vm.work(1);
        PyObject value = map.valueAt(i);
        PyObject otherValue = other.map.get(vm, key);
        if (otherValue == null || !Ops.equal(vm, value, otherValue)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isEqualInOrder(Vm vm, PyDict other) {
    // Ordered tables have no gaps.
    for (int i = 0; i < map.size(); i++) {
      vm.work(1);
      if (!Ops.equal(vm, map.keyAt(i), other.map.keyAt(i))
          || !Ops.equal(vm, map.valueAt(i), other.map.valueAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public PyObject iter(Vm vm) {
    return new DictView.Iterator(map, DictView.Kind.KEYS);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    boolean json = kind == PrintKind.JSON;
    boolean named = type != DictType.TYPE && !json;
    out.print(named ? type.name() + "({" : "{");
    vm.enterCall(); // What contains itself has no end.
    try {
      printItems(vm, out, json);
    } finally {
      vm.leaveCall();
    }
    out.print(named ? "})" : "}");
  }

  private void printItems(Vm vm, Printer out, boolean json) {
    String itemSeparator = json ? out.itemSeparator() : ", ";
    String keySeparator = json ? out.keySeparator() : ": ";
    PrintKind inner = json ? PrintKind.JSON : PrintKind.REPR;
    boolean first = true;
    for (int i = 0; i < map.slots(); i++) {
      PyObject key = map.keyAt(i);
      if (key == null) {
        continue;
      }
      vm.work(1);
      if (!first) {
        out.print(itemSeparator);
      }
      first = false;
      PyObject value = map.valueAt(i);
      boolean quote = json && !(key instanceof PyStringLike);
      out.print(quote ? "\"" : "");
      key.print(vm, out, inner);
      out.print(quote ? "\"" : "");
      out.print(keySeparator);
      value.print(vm, out, inner);
    }
  }
}
