package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/**
 * A task: a coroutine with its place in a queue.
 *
 * <p>Its state is True while it runs and nobody waits for it, a queue of those who do, None when it
 * is done and nobody has waited, False when it is done and somebody has. Its data is the queue or
 * task it waits on, an exception to raise in it, or what it ended with.
 */
final class Task extends PyObject {
  private static final PyStr REMOVE = PyStr.name("remove");
  private static final PyStr CURRENT = PyStr.name("cur_task");
  private static final PyStr QUEUE = PyStr.name("_task_queue");
  private static final PyStr CANCELLED = PyStr.name("CancelledError");

  private static final PyBuiltin DONE =
      PyBuiltin.of("done", (Vm vm, PyObject task) -> PyBool.of(((Task) task).isDone()));
  private static final PyBuiltin CANCEL = PyBuiltin.of("cancel", Task::cancel);

  final PyObject coroutine;
  PyObject data = PyNone.NONE;
  PyObject state = PyBool.TRUE;

  /** When it is to run, in ticks. */
  PyObject key = PyInt.ZERO;

  /** The queue's business: {@link TaskQueue}. */
  final TaskQueue.Node node = new TaskQueue.Node(this);

  Task(PyObject coroutine) {
    this.coroutine = coroutine;
  }

  @Override
  public PyType type() {
    return AsyncioModule.TASK;
  }

  private boolean isDone() {
    return state == PyNone.NONE || state == PyBool.FALSE;
  }

  private static PyObject cancel(Vm vm, PyObject self) {
    var task = (Task) self;
    if (task.isDone()) {
      return PyBool.FALSE;
    }
    if (task == AsyncioModule.fromContext(vm, CURRENT)) {
      throw Errors.runtime("can't cancel self");
    }
    while (task.data instanceof Task next) {
      task = next; // It waits for that one, which is cancelled in its place.
    }
    PyObject queue = AsyncioModule.fromContext(vm, QUEUE);
    var remove = new PyObject[3];
    if (Ops.loadMethodMaybe(vm, task.data, REMOVE, remove, 0)) {
      remove[2] = task;
      Calls.callLoaded(vm, remove, 0, 1, 0);
      TaskQueue.of(queue).push(task, TaskQueue.now(vm));
    } else if (TaskQueue.ticksDifference(task.key, TaskQueue.now(vm)) > 0) {
      TaskQueue.of(queue).remove(task);
      TaskQueue.of(queue).push(task, TaskQueue.now(vm));
    }
    task.data = AsyncioModule.fromContext(vm, CANCELLED);
    return PyBool.TRUE;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    found[at + 1] = null;
    PyObject value =
        switch (name.text()) {
          case "coro" -> coroutine;
          case "data" -> data;
          case "state" -> state;
          case "ph_key" -> key;
          case "done" -> DONE;
          case "cancel" -> CANCEL;
          default -> null;
        };
    if (value == DONE || value == CANCEL) {
      found[at + 1] = this;
    }
    found[at] = value;
    return value != null;
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (value == null) {
      return false;
    }
    switch (name.text()) {
      case "data" -> data = value;
      case "state" -> state = value;
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public PyObject iter(Vm vm) {
    if (isDone()) {
      state = PyBool.FALSE;
    } else if (state == PyBool.TRUE) {
      vm.heap.need(16);
      state = new TaskQueue();
    } else if (!(state instanceof TaskQueue)) {
      throw Errors.runtime("can't wait");
    }
    return this;
  }

  @Override
  public PyObject next(Vm vm) {
    if (isDone()) {
      PyObject end = data instanceof PyType type ? Calls.call(vm, type) : data;
      throw end.type().isSubclassOf(Exceptions.BASE_EXCEPTION)
          ? new PyRaise(end)
          : Errors.type("exceptions must derive from BaseException");
    }
    var current = (Task) AsyncioModule.fromContext(vm, CURRENT);
    TaskQueue.of(state).push(current, TaskQueue.now(vm));
    current.data = this;
    return PyNone.NONE;
  }
}
