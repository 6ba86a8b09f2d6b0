package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** Iterates over an object that has only {@code __getitem__}, until that raises. */
final class GetItemIterator extends PyIterator {
  private static final PyStr GETITEM = PyStr.name("__getitem__");

  private final PyObject[] method;
  private long index;

  private GetItemIterator(PyObject[] method) {
    this.method = method;
  }

  /** The iterator; an object that has no items is a {@code TypeError}. */
  static PyObject over(Vm vm, PyObject object) {
    var method = new PyObject[3];
    if (!Ops.loadMethodMaybe(vm, object, GETITEM, method, 0)) {
      throw Errors.type("'" + object.type().name() + "' object isn't iterable");
    }
    vm.heap.need(32);
    return new GetItemIterator(method);
  }

  @Override
  public PyObject next(Vm vm) {
    method[2] = PyInt.of(index);
    try {
      PyObject item = Calls.callLoaded(vm, method, 0, 1, 0);
      index++;
      return item;
    } catch (PyRaise e) {
      PyType type = e.exception.type();
      if (type == Exceptions.STOP_ITERATION || type == Exceptions.INDEX_ERROR) {
        return null;
      }
      throw e;
    }
  }
}
