package org.mpyforge.vm.module;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyType;

/** A lock of the module {@code _thread}. */
final class PyLock extends PyObject {
  static final PyType TYPE = PyType.builder("lock").members(PyLock::declare).build();

  private final Semaphore permit = new Semaphore(1, true);
  private boolean locked;

  /** How long a thread waits before it looks whether the program is to end. */
  private static final long PATIENCE_MILLIS = 10;

  private static void declare(Members m) {
    m.fn("acquire", 1, 3, PyLock::acquire);
    m.fn1("release", PyLock::release);
    m.fn1("locked", (vm, self) -> PyBool.of(((PyLock) self).locked));
    m.fn("__enter__", 1, 3, PyLock::acquire);
    m.fn("__exit__", 4, 4, (vm, args) -> release(vm, args[0]));
  }

  private static PyObject acquire(Vm vm, PyObject[] args) {
    var lock = (PyLock) args[0];
    boolean wait = args.length == 1 || Ops.toJavaLong(vm, args[1]) != 0;
    boolean taken = lock.permit.tryAcquire();
    while (!taken && wait) {
      taken =
          vm.threads.blocking(() -> lock.permit.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
      vm.attend();
    }
    lock.locked |= taken;
    return PyBool.of(taken);
  }

  private static PyObject release(Vm vm, PyObject self) {
    var lock = (PyLock) self;
    if (!lock.locked) {
      throw Errors.with(Exceptions.RUNTIME_ERROR);
    }
    lock.locked = false;
    lock.permit.release();
    return PyNone.NONE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
