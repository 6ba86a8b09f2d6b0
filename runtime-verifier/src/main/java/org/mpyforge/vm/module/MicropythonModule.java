package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;

/** The module {@code micropython} ({@code py/modmicropython.c}). */
final class MicropythonModule {
  private MicropythonModule() {}

  static void declare(Members m) {
    m.fn1("const", (vm, value) -> value);
    m.fn("opt_level", 0, 1, MicropythonModule::optLevel);
    m.fn0("mem_total", vm -> PyInt.of(vm.heap.total()));
    m.fn0("mem_current", vm -> PyInt.of(vm.heap.used()));
    m.fn0("mem_peak", vm -> PyInt.of(vm.heap.peak()));
    m.fn("mem_info", 0, 1, MicropythonModule::memInfo);
    m.fn("qstr_info", 0, 1, MicropythonModule::qstrInfo);
    m.fn0("stack_use", vm -> PyInt.of(MemoryReport.stackUse(vm)));
    m.fn0("heap_lock", MicropythonModule::heapLock);
    m.fn0("heap_unlock", vm -> PyInt.of(vm.heap.unlock()));
    m.fn1("alloc_emergency_exception_buf", MicropythonModule::allocate);
    m.fn1("kbd_intr", MicropythonModule::keyboardInterrupt);
    m.value("RingIO", RingIo.TYPE);
    m.fn2("schedule", MicropythonModule::schedule);
  }

  private static PyObject optLevel(Vm vm, PyObject[] args) {
    if (args.length == 0) {
      return PyInt.of(vm.optLevel);
    }
    vm.optLevel = Ops.toJavaInt(vm, args[0]);
    return PyNone.NONE;
  }

  private static PyObject memInfo(Vm vm, PyObject[] args) {
    MemoryReport.print(vm, args.length == 1);
    return PyNone.NONE;
  }

  private static PyObject qstrInfo(Vm vm, PyObject[] args) {
    vm.printNames(vm.stdout(), args.length == 1);
    return PyNone.NONE;
  }

  private static PyObject heapLock(Vm vm) {
    vm.heap.lock();
    return PyNone.NONE;
  }

  /** There is always room for an exception here: the size is only looked at. */
  private static PyObject allocate(Vm vm, PyObject size) {
    Ops.toJavaInt(vm, size);
    return PyNone.NONE;
  }

  private static PyObject keyboardInterrupt(Vm vm, PyObject character) {
    vm.interruptCharacter = Ops.toJavaInt(vm, character);
    return PyNone.NONE;
  }

  private static PyObject schedule(Vm vm, PyObject function, PyObject argument) {
    if (!vm.scheduler.schedule(vm, function, argument)) {
      throw Errors.runtime("schedule queue full");
    }
    return PyNone.NONE;
  }
}
