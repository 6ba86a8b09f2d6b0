package org.mpyforge.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.Tracebacks;

/**
 * The threads of a program. Each is a Java thread, and one lock lets one of them at a time touch
 * the machine: it changes hands at {@link Vm#poll} and whenever a thread waits for something
 * outside. As long as a program has started no thread, there is no lock to take.
 */
public final class Threads {
  private static final long STACK_BYTES = 64L << 20;
  private static final int MOST = 256;
  private static final long END_MILLIS = 1000;

  private final Vm vm;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final List<Thread> started = new ArrayList<>();

  /** Those that wait for their turn: what they hold is in use. */
  private final List<PyThread> waiting = new ArrayList<>();

  private boolean threaded;
  private volatile boolean closed;
  private long lastId = PyThread.MAIN;

  Threads(Vm vm) {
    this.vm = vm;
  }

  /** Something that a thread does while others run. */
  @FunctionalInterface
  public interface Blocking<T> {
    /** Does it, without touching the machine. */
    T run() throws InterruptedException;
  }

  /**
   * Starts a thread that calls a function.
   *
   * @param args positional arguments, then name and value of each keyword argument
   * @return the thread's number
   */
  public long start(PyObject function, PyObject[] args, int positional) {
    started.removeIf(other -> !other.isAlive());
    if (started.size() == MOST) {
      throw noThread();
    }
    if (!threaded) {
      threaded = true;
      lock.lock();
    }
    var state = new PyThread();
    state.id = ++lastId;
    state.globals = vm.thread.globals;
    state.locals = vm.thread.locals;
    waiting.add(state);
    Runnable body = () -> run(state, function, args, positional);
    var thread = new Thread(null, body, "python-" + state.id, STACK_BYTES);
    thread.setDaemon(true);
    started.add(thread);
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      started.remove(thread);
      waiting.remove(state);
      throw noThread();
    }
    return state.id;
  }

  private static PyRaise noThread() {
    return Errors.of(Exceptions.OS_ERROR, "can't create thread");
  }

  private void run(PyThread state, PyObject function, PyObject[] args, int positional) {
    try {
      acquire(state);
    } catch (Stopped e) {
      return;
    }
    try {
      function.call(vm, args, 0, positional, (args.length - positional) / 2);
    } catch (PyRaise e) {
      report(function, e);
    } catch (StackOverflowError e) {
      report(function, Errors.runtime("maximum recursion depth exceeded"));
    } catch (Stopped e) {
      return;
    } finally {
      if (lock.isHeldByCurrentThread()) {
        lock.unlock();
      }
    }
  }

  private void report(PyObject function, PyRaise raised) {
    if (!raised.is(Exceptions.SYSTEM_EXIT)) {
      Printer out = vm.stderr();
      out.print("Unhandled exception in thread started by ");
      function.print(vm, out, PrintKind.REPR);
      out.print("\n");
      Tracebacks.printUnhandled(vm, raised.exception, out);
      vm.flush();
    }
  }

  private PyThread release() {
    PyThread state = vm.thread;
    state.heapLocks = vm.heap.locks();
    waiting.add(state);
    lock.unlock();
    return state;
  }

  private void acquire(PyThread state) {
    lock.lock();
    if (closed) {
      lock.unlock();
      throw new Stopped("the program has ended");
    }
    waiting.remove(state);
    vm.thread = state;
    vm.heap.setLocks(state.heapLocks);
    if (onMain()) {
      vm.scheduler.wake(vm);
    }
  }

  /** Lets other threads run that wait for it. */
  void yieldTurn() {
    if (threaded && lock.hasQueuedThreads()) {
      acquire(release());
    }
  }

  /** Does something that can take long, while other threads run. */
  public <T> T blocking(Blocking<T> action) {
    if (!threaded) {
      try {
        return action.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw Errors.with(Exceptions.KEYBOARD_INTERRUPT);
      }
    }
    PyThread state = release();
    try {
      return action.run();
    } catch (InterruptedException e) {
      closedOrInterrupted();
      throw Errors.with(Exceptions.KEYBOARD_INTERRUPT);
    } finally {
      acquire(state);
    }
  }

  private void closedOrInterrupted() {
    if (!closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the running thread is the one that the program began with. */
  boolean onMain() {
    return vm.thread.id == PyThread.MAIN;
  }

  /** Ends all threads but the running one, when the program has ended. */
  public void close() {
    if (!threaded) {
      return;
    }
    closed = true;
    lock.unlock();
    for (Thread thread : started) {
      thread.interrupt();
    }
    try {
      for (Thread thread : started) {
        thread.join(END_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lock.lock();
    started.clear();
  }
}
