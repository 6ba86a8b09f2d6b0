package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.Sequences;

/** The module {@code _thread} ({@code py/modthread.c}). */
final class ThreadModule {
  /** The bytes of stack that the program wants for threads: remembered, and otherwise unused. */
  private long stackSize;

  private static final int EPERM = 1;

  private ThreadModule() {}

  static void declare(Members m) {
    m.value("LockType", PyLock.TYPE);
    m.fn0("get_ident", vm -> PyInt.of(vm.thread.id));
    m.fn("stack_size", 0, 1, ThreadModule::stackSize);
    m.fn("start_new_thread", 2, 3, ThreadModule::start);
    m.fn0("exit", ThreadModule::exit);
    m.fn0("allocate_lock", vm -> new PyLock());
  }

  private static PyObject stackSize(Vm vm, PyObject[] args) {
    ThreadModule state = vm.part(ThreadModule.class, v -> new ThreadModule());
    long before = state.stackSize;
    state.stackSize = args.length == 0 ? 0 : Ops.toJavaLong(vm, args[0]);
    return PyInt.of(before);
  }

  private static PyObject exit(Vm vm) {
    throw Errors.with(Exceptions.SYSTEM_EXIT);
  }

  private static PyObject start(Vm vm, PyObject[] args) {
    if (!vm.threadsAllowed) {
      throw Errors.os(EPERM);
    }
    PyObject[] given = Sequences.items(args[1]);
    int positional = given.length;
    if (args.length == 3) {
      if (!(args[2] instanceof PyDict named)) {
        throw Errors.type("expecting a dict for keyword args");
      }
      PyMap map = named.map;
      given = Arrays.copyOf(given, positional + 2 * map.size());
      int next = positional;
      for (int i = 0; i < map.slots(); i++) {
        if (map.keyAt(i) != null) {
          given[next++] = map.keyAt(i);
          given[next++] = map.valueAt(i);
        }
      }
    }
    return PyInt.of(vm.threads.start(args[0], given, positional));
  }
}
