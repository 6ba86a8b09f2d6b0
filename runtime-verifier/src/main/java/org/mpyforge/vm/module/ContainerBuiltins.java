package org.mpyforge.vm.module;

import java.io.IOException;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Mounts;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.DictType;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Iterators;
import org.mpyforge.vm.object.ListMethods;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRange;
import org.mpyforge.vm.object.PySet;
import org.mpyforge.vm.object.PySlice;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.Streams;

/** The built-in functions and types for collections, iteration and printing. */
final class ContainerBuiltins {
  private static final PyStr KEY = PyStr.name("key");
  private static final PyStr DEFAULT = PyStr.name("default");
  private static final ArgSpec PRINT =
      new ArgSpec()
          .keywordOnly()
          .object("sep", PyStr.of(" "))
          .object("end", PyStr.of("\n"))
          .object("file", null);

  private ContainerBuiltins() {}

  static void declare(Members m) {
    m.value("dict", DictType.TYPE);
    m.value("enumerate", Iterators.ENUMERATE);
    m.value("filter", Iterators.FILTER);
    m.value("frozenset", PySet.FROZEN);
    m.value("list", PyList.TYPE);
    m.value("map", Iterators.MAP);
    m.value("range", PyRange.TYPE);
    m.value("reversed", Iterators.REVERSED);
    m.value("set", PySet.TYPE);
    m.value("slice", PySlice.TYPE);
    m.value("tuple", PyTuple.TYPE);
    m.value("zip", Iterators.ZIP);

    m.fn1("all", ContainerBuiltins::all);
    m.fn1("any", ContainerBuiltins::any);
    m.fn("dir", 0, 1, Directory::dir);
    m.fn1("hash", (vm, o) -> PyInt.of(Ops.hash(vm, o)));
    m.fn("input", 0, 1, ContainerBuiltins::input);
    m.fn1("iter", Ops::iter);
    m.fn1("len", ContainerBuiltins::len);
    m.kw("max", 1, (vm, args, kw) -> best(vm, BinaryOperator.MORE, args, kw));
    m.kw("min", 1, (vm, args, kw) -> best(vm, BinaryOperator.LESS, args, kw));
    m.fn("next", 1, 2, ContainerBuiltins::next);
    m.kw("open", 0, Mounts::open);
    m.kw("print", 0, ContainerBuiltins::print);
    m.fn1("repr", Ops::repr);
    m.kw("sorted", 1, ContainerBuiltins::sorted);
    m.fn("sum", 1, 2, ContainerBuiltins::sum);
  }

  private static PyObject all(Vm vm, PyObject iterable) {
    PyObject iterator = Ops.iter(vm, iterable);
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      if (!Ops.truth(vm, item)) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }

  private static PyObject any(Vm vm, PyObject iterable) {
    PyObject iterator = Ops.iter(vm, iterable);
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      if (Ops.truth(vm, item)) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }

  private static PyObject input(Vm vm, PyObject[] args) {
    if (args.length == 1) {
      args[0].print(vm, vm.stdout(), PrintKind.STR);
    }
    try {
      return PyStr.ofUtf8(vm.lineInput.read(vm));
    } catch (IOException e) {
      throw Errors.os(Errno.EIO);
    }
  }

  private static PyObject len(Vm vm, PyObject object) {
    return object instanceof PyRange range ? PyInt.of(range.length()) : Ops.length(vm, object);
  }

  /** The first item that no other one beats. */
  private static PyObject best(Vm vm, BinaryOperator beats, PyObject[] args, PyMap keywords) {
    PyObject key = keywords.get(KEY);
    PyObject iterator = Ops.iter(vm, args.length == 1 ? args[0] : PyTuple.of(args));
    PyObject best = null;
    PyObject bestKey = null;
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      PyObject itemKey = key == null ? item : Calls.call(vm, key, item);
      if (best == null || Ops.binary(vm, beats, itemKey, bestKey) == PyBool.TRUE) {
        best = item;
        bestKey = itemKey;
      }
    }
    if (best != null) {
      return best;
    }
    PyObject defaultValue = keywords.get(DEFAULT);
    if (defaultValue == null) {
      throw Errors.value("arg is an empty sequence");
    }
    return defaultValue;
  }

  private static PyObject next(Vm vm, PyObject[] args) {
    if (args.length == 1) {
      return Ops.nextOrStop(vm, args[0]);
    }
    PyObject item = args[0].next(vm);
    return item == null ? args[1] : item;
  }

  private static PyObject print(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = PRINT.parse(vm, new PyObject[0], 0, keywords);
    Printer out = values[2] == null ? vm.stdout() : Streams.printer(vm, values[2]);
    byte[] separator = Ops.textData(values[0]);
    byte[] end = Ops.textData(values[1]);
    for (int i = 0; i < args.length; i++) {
      if (i > 0) {
        out.write(separator);
      }
      args[i].print(vm, out, PrintKind.STR);
    }
    out.write(end);
    return PyNone.NONE;
  }

  private static PyObject sorted(Vm vm, PyObject[] args, PyMap keywords) {
    if (args.length > 1) {
      throw Errors.type("must use keyword argument for key function");
    }
    PyObject list = Calls.call(vm, PyList.TYPE, args);
    ListMethods.sort(vm, new PyObject[] {list}, keywords);
    return list;
  }

  private static PyObject sum(Vm vm, PyObject[] args) {
    PyObject sum = args.length > 1 ? args[1] : PyInt.ZERO;
    PyObject iterator = Ops.iter(vm, args[0]);
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; ) {
      sum = Ops.binary(vm, BinaryOperator.ADD, sum, item);
    }
    return sum;
  }
}
