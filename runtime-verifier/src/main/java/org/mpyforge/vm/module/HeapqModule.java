package org.mpyforge.vm.module;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;

/** The module {@code heapq}: lists as binary heaps ({@code extmod/modheapq.c}). */
final class HeapqModule {
  private HeapqModule() {}

  static void declare(Members m) {
    m.fn2("heappush", HeapqModule::push);
    m.fn1("heappop", HeapqModule::pop);
    m.fn1("heapify", HeapqModule::heapify);
  }

  private static PyList heap(PyObject object) {
    if (object instanceof PyList list) {
      return list;
    }
    throw Errors.type("heap must be a list");
  }

  private static PyObject push(Vm vm, PyObject object, PyObject item) {
    PyList heap = heap(object);
    heap.append(vm, item);
    towardsRoot(vm, heap, 0, heap.size - 1);
    return PyNone.NONE;
  }

  private static PyObject pop(Vm vm, PyObject object) {
    PyList heap = heap(object);
    if (heap.size == 0) {
      throw Errors.index("empty heap");
    }
    PyObject first = heap.items[0];
    heap.size--;
    heap.items[0] = heap.items[heap.size];
    heap.items[heap.size] = null;
    if (heap.size > 0) {
      towardsLeaves(vm, heap, 0);
    }
    return first;
  }

  private static PyObject heapify(Vm vm, PyObject object) {
    PyList heap = heap(object);
    for (int i = heap.size / 2 - 1; i >= 0; i--) {
      towardsLeaves(vm, heap, i);
    }
    return PyNone.NONE;
  }

  private static PyObject less(Vm vm, PyList heap, PyObject a, PyObject b) {
    int size = heap.size;
    PyObject answer = Ops.binary(vm, BinaryOperator.LESS, a, b);
    if (heap.size < size) { // Comparing is the program's, and there is nowhere left to go on.
      throw Errors.runtime("list changed size");
    }
    return answer;
  }

  /** Moves an item up, past all that are greater, but no higher than {@code top}. */
  private static void towardsRoot(Vm vm, PyList heap, int top, int from) {
    PyObject item = heap.items[from];
    int at = from;
    while (at > top) {
      int parent = at - 1 >> 1;
      if (less(vm, heap, item, heap.items[parent]) != PyBool.TRUE) {
        break;
      }
      heap.items[at] = heap.items[parent];
      at = parent;
    }
    heap.items[at] = item;
  }

  /** Lets the smaller children rise until an item's place is a leaf, and the item find its own. */
  private static void towardsLeaves(Vm vm, PyList heap, int from) {
    PyObject item = heap.items[from];
    int at = from;
    for (int child; (child = 2 * at + 1) < heap.size; at = child) {
      if (child + 1 < heap.size
          && less(vm, heap, heap.items[child], heap.items[child + 1]) == PyBool.FALSE) {
        child++;
      }
      heap.items[at] = heap.items[child];
    }
    heap.items[at] = item;
    towardsRoot(vm, heap, from, at);
  }
}
