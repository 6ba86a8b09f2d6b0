package org.mpyforge.vm.code;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInstance;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/**
 * Calls with {@code *} and {@code **} arguments. From version 6 on, a mask on top of the stack says
 * which positional arguments are starred, and a keyword argument without name is a mapping. Before,
 * the one sequence and the one mapping, either of which can be null, lie on top.
 */
final class StarCalls {
  private static final PyStr KEYS = PyStr.name("keys");
  private static final PyStr GETITEM = PyStr.name("__getitem__");

  private StarCalls() {}

  static int function(Vm vm, Frame frame, int operand, int top) {
    return call(vm, frame, operand, top, 0);
  }

  static int method(Vm vm, Frame frame, int operand, int top) {
    return call(vm, frame, operand, top, 1);
  }

  private static int call(Vm vm, Frame frame, int operand, int top, int selfSlots) {
    PyObject[] s = frame.state;
    int positional = operand & 0xff;
    int keywords = operand >> 8 & 0xff;
    boolean mask = frame.code.starMask;
    int at = top - positional - 2 * keywords - selfSlots - (mask ? 1 : 2);
    int first = at + 1 + selfSlots;
    var args = new ArrayList<PyObject>();
    if (selfSlots == 1 && s[at + 1] != null) {
      args.add(s[at + 1]);
    }
    var named = new ArrayList<PyObject>();
    if (mask) {
      PyInteger stars = (PyInteger) s[top];
      askLengths(vm, s, first, positional, stars);
      for (int i = 0; i < positional; i++) {
        addPositional(vm, args, s[first + i], stars.big().testBit(i));
      }
    } else {
      for (int i = 0; i < positional; i++) {
        args.add(s[first + i]);
      }
      if (s[top - 1] != null) {
        addPositional(vm, args, s[top - 1], true);
      }
    }
    int begin = first + positional;
    for (int i = 0; i < keywords; i++) {
      addKeyword(vm, named, s[begin + 2 * i], s[begin + 2 * i + 1]);
    }
    if (!mask && s[top] != null) {
      addKeyword(vm, named, null, s[top]);
    }
    int count = args.size();
    args.addAll(named);
    vm.heap.need(8L * args.size());
    vm.thread.hold(args);
    try {
      s[at] = s[at].call(vm, args.toArray(new PyObject[0]), 0, count, named.size() / 2);
    } finally {
      vm.thread.release();
    }
    return at;
  }

  /** Asks for the lengths first: hints for the reference, but a program's methods see it. */
  private static void askLengths(Vm vm, PyObject[] s, int first, int positional, PyInteger stars) {
    for (int i = 0; i < positional; i++) {
      if (s[first + i] instanceof PyInstance instance && stars.big().testBit(i)) {
        PyObject length = instance.length(vm);
        if (length != null) {
          Ops.toJavaInt(vm, length);
        }
      }
    }
  }

  private static void addPositional(Vm vm, List<PyObject> args, PyObject value, boolean starred) {
    if (!starred) {
      args.add(value);
      return;
    }
    for (PyObject item : Ops.toArray(vm, value)) {
      args.add(item);
    }
  }

  private static void addKeyword(Vm vm, List<PyObject> named, PyObject name, PyObject value) {
    if (name != null) {
      named.add(name);
      named.add(value);
    } else if (value instanceof PyDict dict) {
      PyMap map = dict.map;
      for (int i = 0; i < map.slots(); i++) {
        if (map.keyAt(i) != null) {
          addNamed(vm, named, map.keyAt(i), map.valueAt(i));
        }
      }
    } else {
      addMapping(vm, named, value);
    }
  }

  private static void addMapping(Vm vm, List<PyObject> named, PyObject mapping) {
    PyObject keys = Ops.iter(vm, Calls.callMethod(vm, mapping, KEYS));
    for (PyObject key; (key = Ops.next(vm, keys)) != null; ) {
      addNamed(vm, named, key, Calls.callMethod(vm, mapping, GETITEM, key));
    }
  }

  private static void addNamed(Vm vm, List<PyObject> named, PyObject key, PyObject value) {
    named.add(Ops.toName(vm, key));
    named.add(value);
  }
}
