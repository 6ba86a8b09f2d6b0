package org.mpyforge.vm;

import java.util.ArrayList;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyObject;

/** What the VM knows of a thread of the program. */
public final class PyThread {
  /** The number of the thread that a program begins with. */
  static final long MAIN = 1;

  /** The names of the module whose code runs. */
  public PyDict globals;

  /** The names of the class or module body that runs. */
  public PyDict locals;

  /** The thread's number; {@link #MAIN} for the one that the program began with. */
  public long id = MAIN;

  /** How often the thread has locked the heap, while another one runs. */
  int heapLocks;

  /** The innermost running call: what it holds is in use. */
  public Object frame;

  /** The exception that is being handled, for {@code sys.exc_info()}; or null. */
  public PyObject handled;

  private final ArrayList<Object> held = new ArrayList<>();

  /** How many Python calls are nested. */
  public int depth;

  /** The value of the {@code StopIteration} that an iterator ended with; null for none. */
  public PyObject stopValue;

  /**
   * Says that a built-in function is making something, or has taken it away from the program, while
   * code of the program may run: it is in use until {@link #release}, though nothing leads there.
   */
  public void hold(Object object) {
    held.add(object);
  }

  /** Ends the last {@link #hold}. */
  public void release() {
    held.remove(held.size() - 1);
  }

  /** {@link #stopValue}, which it forgets. */
  public PyObject takeStopValue() {
    PyObject value = stopValue;
    stopValue = null;
    return value;
  }
}
