package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;

/** The module {@code machine}, as a machine without pins of its own has it. */
final class MachineModule {
  private static final long PULSE_TIMEOUT = 1_000_000;

  private MachineModule() {}

  static void declare(Members m) {
    m.fn0("idle", vm -> PyNone.NONE);
    m.fn("soft_reset", 0, 1, SysModule.EXIT);
    m.value("mem8", new MachineMemory(1));
    m.value("mem16", new MachineMemory(2));
    m.value("mem32", new MachineMemory(4));
    m.fn("time_pulse_us", 2, 3, MachineModule::timePulse);
    m.value("PinBase", PyPinBase.TYPE);
    m.value("Signal", PySignal.TYPE);
  }

  /**
   * How long the next pulse of a level takes, microseconds; -2 if it does not begin in time, -1 if
   * it does not end.
   */
  private static PyObject timePulse(Vm vm, PyObject[] args) {
    int level = Ops.truth(vm, args[1]) ? 1 : 0;
    long timeout = args.length > 2 ? Ops.toJavaLong(vm, args[2]) : PULSE_TIMEOUT;
    int changes = 2;
    long start = System.nanoTime();
    while (true) {
      long now = System.nanoTime();
      if (PyPinBase.read(vm, args[0]) == level) {
        level = 1 - level;
        if (--changes == 0) {
          return PyInt.of((now - start) / 1000);
        }
        start = now;
      } else if (Long.compareUnsigned((now - start) / 1000, timeout) >= 0) {
        return PyInt.of(-changes);
      }
      vm.poll();
    }
  }
}
