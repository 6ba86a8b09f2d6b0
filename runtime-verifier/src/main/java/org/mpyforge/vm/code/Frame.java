package org.mpyforge.vm.code;

import java.util.function.Consumer;
import org.mpyforge.vm.HeapPart;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyObject;

/**
 * A call of a function, running or suspended.
 *
 * <p>Its state is one array: the locals, and the stack behind them. {@link #sp} is the index of the
 * stack's top; an empty stack's is {@code code.locals - 1}.
 */
final class Frame implements HeapPart {
  final Code code;
  final PyDict globals;
  final PyObject[] state;

  /** The next instruction, or while a call is running, the one after that which made it. */
  int pc;

  int sp;

  /**
   * The open handlers: for each, where it is, the stack's top there, and whether it is a finally.
   */
  private int[] handlers;

  /** For each open handler, the exception it is handling. */
  private PyObject[] handled;

  int openHandlers;

  /** The call that this one was made from, while it runs. */
  Object caller;

  /** Whether the last run ended with a yield. */
  boolean yielded;

  Frame(Code code, PyDict globals) {
    this.code = code;
    this.globals = globals;
    this.state = new PyObject[code.stateSize];
    this.sp = code.locals - 1;
  }

  /** Opens a handler. */
  void open(int target, int top, boolean isFinally) {
    if (handlers == null) {
      handlers = new int[2 * Math.max(code.handlers, 1)];
      handled = new PyObject[Math.max(code.handlers, 1)];
    }
    handlers[2 * openHandlers] = target;
    handlers[2 * openHandlers + 1] = top << 1 | (isFinally ? 1 : 0);
    handled[openHandlers] = null;
    openHandlers++;
  }

  /** Closes the innermost handler. */
  void close() {
    handled[--openHandlers] = null;
  }

  /** Where the innermost handler is. */
  int handlerTarget() {
    return handlers[2 * openHandlers - 2];
  }

  /** The top of the stack where the innermost handler was opened. */
  int handlerTop() {
    return handlers[2 * openHandlers - 1] >> 1;
  }

  /** Whether the innermost handler is a finally or with block's. */
  boolean handlerIsFinally() {
    return (handlers[2 * openHandlers - 1] & 1) != 0;
  }

  /** Says which exception the innermost handler handles. */
  void setHandled(PyObject exception) {
    handled[openHandlers - 1] = exception;
  }

  /** The exception that the innermost handler at work handles, or null. */
  PyObject handledException() {
    for (int i = openHandlers - 1; i >= 0; i--) {
      if (handled[i] != null) {
        return handled[i];
      }
    }
    return null;
  }

  /**
   * Closes the handlers that are themselves at work, or behind: they do not handle what the
   * instruction before {@code at} raised.
   *
   * @return whether there were any
   */
  boolean leaveHandlers(int at) {
    int before = openHandlers;
    while (openHandlers > 0 && handlerTarget() < at) {
      close();
    }
    return openHandlers < before;
  }

  /**
   * Enters the innermost handler with an exception.
   *
   * @return whether there is one; then {@link #pc} and {@link #sp} are where it goes on
   */
  boolean handle(PyObject exception) {
    if (openHandlers == 0) {
      return false;
    }
    setHandled(exception);
    pc = handlerTarget();
    sp = handlerTop() + 1;
    state[sp] = exception;
    return true;
  }

  /** The stack above its top holds what was there before. */
  @Override
  public void forEachReference(Consumer<Object> visitor) {
    visitor.accept(code);
    visitor.accept(globals);
    visitor.accept(caller);
    visitor.accept(handled);
    for (int i = 0; i <= sp && i < state.length; i++) {
      visitor.accept(state[i]);
    }
  }
}
