package org.mpyforge.vm;

import java.util.ArrayDeque;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.Tracebacks;

/**
 * The callbacks that {@code micropython.schedule} has queued: one runs at each {@link Vm#poll}, and
 * none while one runs ({@code py/scheduler.c}).
 */
public final class Scheduler {
  /** How many callbacks can wait. */
  private static final int DEPTH = 4;

  private record Callback(PyObject function, PyObject argument) {}

  private final ArrayDeque<Callback> queue = new ArrayDeque<>(DEPTH);
  private int locks;

  /**
   * Queues a callback.
   *
   * @return whether there was room
   */
  public boolean schedule(Vm vm, PyObject function, PyObject argument) {
    if (queue.size() == DEPTH) {
      return false;
    }
    queue.add(new Callback(function, argument));
    wake(vm);
    return true;
  }

  /** Forbids callbacks to run, as long as something runs that they must not interrupt. */
  public void lock() {
    locks++;
  }

  /** Takes one {@link #lock} back. */
  public void unlock(Vm vm) {
    locks--;
    wake(vm);
  }

  /** Makes the thread that runs come by soon if a callback waits and may run. */
  void wake(Vm vm) {
    if (locks == 0 && !queue.isEmpty()) {
      vm.fuel = 0;
    }
  }

  /** Runs a callback if one waits. What it raises is printed. */
  void run(Vm vm) {
    if (locks != 0 || queue.isEmpty()) {
      return;
    }
    lock();
    try {
      Callback callback = queue.remove();
      Calls.call(vm, callback.function, callback.argument);
    } catch (PyRaise raised) {
      Tracebacks.printUnhandled(vm, raised.exception, vm.stderr());
    } finally {
      unlock(vm);
    }
  }
}
