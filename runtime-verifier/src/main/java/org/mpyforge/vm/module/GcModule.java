package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;

/**
 * The module {@code gc} ({@code py/modgc.c}). Java collects the garbage; what the functions say of
 * memory is the VM's own account of it.
 */
final class GcModule {
  private static final int BLOCK = 32;

  private boolean enabled = true;
  private long threshold = -1;

  private GcModule() {}

  private static GcModule of(Vm vm) {
    return vm.part(GcModule.class, v -> new GcModule());
  }

  static void declare(Members m) {
    m.fn0("collect", GcModule::collect);
    m.fn0("disable", vm -> enable(vm, false));
    m.fn0("enable", vm -> enable(vm, true));
    m.fn0("isenabled", vm -> PyBool.of(of(vm).enabled));
    m.fn0("mem_free", vm -> PyInt.of(vm.heap.size() - vm.heap.used()));
    m.fn0("mem_alloc", vm -> PyInt.of(vm.heap.used()));
    m.fn("threshold", 0, 1, GcModule::threshold);
  }

  private static PyObject collect(Vm vm) {
    long blocks = vm.heap.collect();
    vm.finalisers.run(vm);
    return PyInt.of(blocks);
  }

  private static PyObject enable(Vm vm, boolean enabled) {
    of(vm).enabled = enabled;
    return PyNone.NONE;
  }

  private static PyObject threshold(Vm vm, PyObject[] args) {
    GcModule gc = of(vm);
    if (args.length == 0) {
      return PyInt.of(gc.threshold);
    }
    long bytes = Ops.toJavaLong(vm, args[0]);
    gc.threshold = bytes < 0 ? -1 : bytes / BLOCK * BLOCK;
    return PyNone.NONE;
  }
}
