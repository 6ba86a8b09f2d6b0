package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.Slot;

/**
 * The module {@code _asyncio}, the part of {@code asyncio} that firmware brings: tasks, and queues
 * of them ({@code extmod/modasyncio.c}). The rest is Python: {@code asyncio} of {@link
 * org.mpyforge.vm.load.BundledModules}, or the reference's {@code extmod/asyncio}.
 */
final class AsyncioModule {
  private static final PyStr PACKAGE = PyStr.name("asyncio");

  static final PyType QUEUE =
      PyType.builder("TaskQueue")
          .make(
              (vm, type, args, at, n, kw) -> {
                Calls.checkCount(n, kw, 0, 0, false);
                return new TaskQueue();
              })
          .members(TaskQueue::declare)
          .build();

  static final PyType TASK =
      PyType.builder("Task").slots(Slot.ITERATION).make(AsyncioModule::makeTask).build();

  /** The names of {@code asyncio.core}: {@code cur_task}, {@code _task_queue} and others. */
  private PyDict context = new PyDict();

  private AsyncioModule() {}

  static void declare(Members m) {
    m.value("TaskQueue", QUEUE);
    m.value("Task", TASK);
  }

  private static PyObject makeTask(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 2, false);
    if (n == 2 && args[at + 1] instanceof PyDict names) {
      vm.part(AsyncioModule.class, v -> new AsyncioModule()).context = names;
    }
    vm.heap.need(72);
    return new Task(args[at]);
  }

  /** One of the names of {@code asyncio.core}. */
  static PyObject fromContext(Vm vm, PyStr name) {
    return vm.part(AsyncioModule.class, v -> new AsyncioModule()).context.getItem(vm, name);
  }

  /** A name of the package {@code asyncio}, for its former name {@code uasyncio}. */
  static PyObject fromPackage(Vm vm, PyObject name) {
    PyObject asyncio = vm.importer.importName(vm, PACKAGE, PyNone.NONE, PyInt.ZERO);
    return Ops.loadAttr(vm, asyncio, Ops.toName(vm, name));
  }
}
