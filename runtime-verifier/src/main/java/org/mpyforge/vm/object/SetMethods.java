package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** The methods and operators of {@code set} and {@code frozenset} ({@code py/objset.c}). */
final class SetMethods {
  private SetMethods() {}

  static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 1, false);
    vm.heap.need(32);
    var set = new PySet(type, PyMap.forSet(0));
    if (n == 1) {
      set.addAll(vm, args[at]);
    }
    return set;
  }

  static void declare(Members m) {
    m.fn2("add", SetMethods::add);
    m.fn1("clear", SetMethods::clear);
    m.fn2("discard", SetMethods::discard);
    m.fn("difference_update", 1, PyBuiltin.ANY, SetMethods::differenceUpdate);
    m.fn2("intersection_update", SetMethods::intersectionUpdate);
    m.fn1("pop", SetMethods::pop);
    m.fn2("remove", SetMethods::remove);
    m.fn2("symmetric_difference_update", SetMethods::symmetricDifferenceUpdate);
    m.fn("update", 1, PyBuiltin.ANY, SetMethods::update);
    declareFrozen(m);
  }

  static void declareFrozen(Members m) {
    m.fn1("copy", (vm, self) -> ((PySet) self).copy(vm));
    m.fn("difference", 1, PyBuiltin.ANY, SetMethods::difference);
    m.fn2("intersection", (vm, self, other) -> intersection(vm, (PySet) self, other));
    m.fn2("isdisjoint", SetMethods::isDisjoint);
    m.fn2("issubset", (vm, self, other) -> PyBool.of(isSubset(vm, self, other, false)));
    m.fn2("issuperset", (vm, self, other) -> PyBool.of(isSubset(vm, other, self, false)));
    m.fn2("symmetric_difference", SetMethods::symmetricDifference);
    m.fn2("union", (vm, self, other) -> union(vm, (PySet) self, other));
    m.fn2("__contains__", (vm, self, item) -> PyBool.of(Ops.contains(vm, self, item)));
  }

  /** An operator between two sets. */
  static PyObject binary(Vm vm, BinaryOperator op, PySet left, PySet right) {
    if (left.isFrozen()) {
      return binaryFrozen(vm, Ops.plain(op), left, right);
    }
    switch (op) {
      case INPLACE_OR -> left.addAll(vm, right);
      case INPLACE_XOR -> toggleAll(vm, left, right);
      case INPLACE_AND -> intersectionUpdate(vm, left, right);
      case INPLACE_SUBTRACT -> subtract(vm, left, right);
      default -> {
        return binaryFrozen(vm, op, left, right);
      }
    }
    return left;
  }

  private static PyObject binaryFrozen(Vm vm, BinaryOperator op, PySet left, PySet right) {
    return switch (op) {
      case OR -> union(vm, left, right);
      case XOR -> symmetricDifference(vm, left, right);
      case AND -> intersection(vm, left, right);
      case SUBTRACT -> {
        PySet result = left.copy(vm);
        subtract(vm, result, right);
        yield result;
      }
      case LESS -> PyBool.of(isSubset(vm, left, right, true));
      case MORE -> PyBool.of(isSubset(vm, right, left, true));
      case LESS_EQUAL -> PyBool.of(isSubset(vm, left, right, false));
      case MORE_EQUAL -> PyBool.of(isSubset(vm, right, left, false));
      case EQUAL ->
          PyBool.of(left.map.size() == right.map.size() && isSubset(vm, left, right, false));
      default -> null;
    };
  }

  private static PyObject add(Vm vm, PyObject self, PyObject item) {
    ((PySet) self).add(vm, item);
    return PyNone.NONE;
  }

  private static PyObject clear(Vm vm, PyObject self) {
    ((PySet) self).map.clear();
    return PyNone.NONE;
  }

  private static PyObject discard(Vm vm, PyObject self, PyObject item) {
    ((PySet) self).map.remove(vm, item);
    return PyNone.NONE;
  }

  private static PyObject remove(Vm vm, PyObject self, PyObject item) {
    if (((PySet) self).map.remove(vm, item) == null) {
      throw Errors.key(item);
    }
    return PyNone.NONE;
  }

  private static PyObject pop(Vm vm, PyObject self) {
    PyMap map = ((PySet) self).map;
    for (int i = 0; i < map.slots(); i++) {
      PyObject item = map.keyAt(i);
      if (item != null) {
        map.removeAt(i);
        return item;
      }
    }
    throw Errors.of(Exceptions.KEY_ERROR, "pop from an empty set");
  }

  private static void subtract(Vm vm, PySet self, PyObject other) {
    if (self == other) {
      self.map.clear();
      return;
    }
    PyObject iterator = Ops.iter(vm, other);
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      self.map.remove(vm, item);
    }
  }

  private static PyObject difference(Vm vm, PyObject[] args) {
    PySet result = ((PySet) args[0]).copy(vm);
    for (int i = 1; i < args.length; i++) {
      subtract(vm, result, args[i]);
    }
    return result;
  }

  private static PyObject differenceUpdate(Vm vm, PyObject[] args) {
    for (int i = 1; i < args.length; i++) {
      subtract(vm, (PySet) args[0], args[i]);
    }
    return PyNone.NONE;
  }

  /** The items of another iterable that are in the set: in the other's order, and never frozen. */
  private static PySet intersection(Vm vm, PySet self, PyObject other) {
    if (self == other) {
      return self.copy(vm);
    }
    PySet result = PySet.of(vm);
    Ops.forEach(
        vm,
        Ops.iter(vm, other),
        result,
        item -> {
          if (self.map.find(vm, item) >= 0) {
            result.add(vm, item);
          }
        });
    return result;
  }

  private static PyObject intersectionUpdate(Vm vm, PyObject self, PyObject other) {
    PySet set = (PySet) self;
    set.map = intersection(vm, set, other).map;
    return PyNone.NONE;
  }

  private static PyObject isDisjoint(Vm vm, PyObject self, PyObject other) {
    PyObject iterator = Ops.iter(vm, other);
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      if (((PySet) self).map.find(vm, item) >= 0) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }

  private static PySet toSet(Vm vm, PyObject object) {
    if (object instanceof PySet set) {
      return set;
    }
    PySet set = PySet.of(vm);
    set.addAll(vm, object);
    return set;
  }

  private static boolean isSubset(Vm vm, PyObject less, PyObject more, boolean proper) {
    PySet small = toSet(vm, less);
    PySet big = toSet(vm, more);
    if (proper && small.map.size() == big.map.size()) {
      return false;
    }
    for (int i = 0; i < small.map.slots(); i++) {
      PyObject item = small.map.keyAt(i);
      if (item != null && big.map.find(vm, item) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Removes the items of an iterable that the set has, and adds the others. */
  private static void toggleAll(Vm vm, PySet self, PyObject other) {
    PyObject iterator = Ops.iter(vm, other);
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      if (self.map.remove(vm, item) == null) {
        self.add(vm, item);
      }
    }
  }

  private static PyObject symmetricDifference(Vm vm, PyObject self, PyObject other) {
    PySet result = ((PySet) self).copy(vm);
    toggleAll(vm, result, other);
    return result;
  }

  private static PyObject symmetricDifferenceUpdate(Vm vm, PyObject self, PyObject other) {
    toggleAll(vm, (PySet) self, other);
    return PyNone.NONE;
  }

  private static PySet union(Vm vm, PySet self, PyObject other) {
    PySet result = self.copy(vm);
    result.addAll(vm, other);
    return result;
  }

  private static PyObject update(Vm vm, PyObject[] args) {
    for (int i = 1; i < args.length; i++) {
      ((PySet) args[0]).addAll(vm, args[i]);
    }
    return PyNone.NONE;
  }
}
