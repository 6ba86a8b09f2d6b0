package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyType;

/**
 * Tasks by the time when they are to run; of those with the same time, the one that came first.
 *
 * <p>A pairing heap, as the reference has it ({@code py/pairheap.c}), because its shape says which
 * of several tasks comes first after others have been removed. A node's children are linked from
 * the first to the last; the last one is linked to its parent.
 */
final class TaskQueue extends PyObject {
  private static final long HALF_PERIOD = 1L << 61;

  private Node root;

  /** A task's place in a heap. */
  static final class Node {
    private final Task task;
    private Node child;
    private Node lastChild;

    /** The next sibling, or the parent if {@link #isLast}; null outside of a heap and on top. */
    private Node next;

    private boolean isLast;

    Node(Task task) {
      this.task = task;
    }
  }

  static void declare(Members m) {
    m.fn1("peek", (vm, self) -> of(self).root == null ? PyNone.NONE : of(self).root.task);
    m.fn("push", 2, 3, TaskQueue::push);
    m.fn1("pop", (vm, self) -> of(self).pop());
    m.fn2("remove", TaskQueue::remove);
  }

  /** The queue that an object must be. */
  static TaskQueue of(PyObject object) {
    if (object.nativePart() instanceof TaskQueue queue) {
      return queue;
    }
    throw Errors.type("TaskQueue expected");
  }

  private static Task task(PyObject object) {
    if (object.nativePart() instanceof Task task) {
      return task;
    }
    throw Errors.type("Task expected");
  }

  @Override
  public PyType type() {
    return AsyncioModule.QUEUE;
  }

  // ---- time

  /** The time in ticks, as {@code time.ticks_ms()} gives it. */
  static PyObject now(Vm vm) {
    return TimeModule.milliseconds(vm);
  }

  /** {@code time.ticks_diff(a, b)}. */
  static long ticksDifference(PyObject a, PyObject b) {
    long difference = ((PyInteger) a).low() - ((PyInteger) b).low();
    return (difference + HALF_PERIOD & 2 * HALF_PERIOD - 1) - HALF_PERIOD;
  }

  private static boolean isLess(Node a, Node b) {
    return ticksDifference(a.task.key, b.task.key) < 0;
  }

  // ---- the queue

  private static PyObject push(Vm vm, PyObject[] args) {
    PyObject key = args.length == 3 ? Ops.toInteger(vm, args[2]) : now(vm);
    of(args[0]).push(task(args[1]), key);
    return PyNone.NONE;
  }

  private static PyObject remove(Vm vm, PyObject self, PyObject task) {
    of(self).remove(task(task));
    return PyNone.NONE;
  }

  void push(Task task, PyObject key) {
    task.data = PyNone.NONE;
    task.key = key;
    Node node = task.node;
    node.child = null;
    node.next = null;
    node.isLast = false;
    root = meld(node, root); // In this order, equal ones stay in theirs.
  }

  private PyObject pop() {
    Node head = root;
    if (head == null) {
      throw Errors.index("empty heap");
    }
    root = pair(head.child);
    head.child = null;
    return head.task;
  }

  void remove(Task task) {
    Node node = task.node;
    if (node == root) {
      root = pair(node.child);
      node.child = null;
      return;
    }
    if (node.next == null) {
      return; // It is in no heap.
    }
    Node parent = node;
    while (!parent.isLast) {
      parent = parent.next;
    }
    parent = parent.next;
    Node before = null;
    for (Node child = parent.child; child != node; child = child.next) {
      before = child;
    }
    replace(parent, before, node);
  }

  /** Puts the children of a node, made one heap, in its place. */
  private static void replace(Node parent, Node before, Node node) {
    Node next = node.next;
    boolean last = node.isLast;
    Node heap = pair(node.child);
    node.child = null;
    node.next = null;
    node.isLast = false;
    if (heap != null) {
      heap.next = next;
      heap.isLast = last;
      if (before == null) {
        parent.child = heap;
      } else {
        before.next = heap;
      }
      parent.lastChild = last ? heap : parent.lastChild;
    } else if (before == null) {
      parent.child = last ? null : next;
    } else {
      before.next = next;
      before.isLast = last;
      parent.lastChild = last ? before : parent.lastChild;
    }
  }

  // ---- pairing heaps

  private static Node meld(Node a, Node b) {
    if (a == null) {
      return b;
    }
    if (b == null) {
      return a;
    }
    if (isLess(a, b)) {
      if (a.child == null) {
        a.child = b;
      } else {
        a.lastChild.next = b;
        a.lastChild.isLast = false;
      }
      a.lastChild = b;
      b.next = a;
      b.isLast = true;
      return a;
    }
    a.next = b.child;
    a.isLast = false;
    b.child = a;
    if (a.next == null) {
      b.lastChild = a;
      a.next = b;
      a.isLast = true;
    }
    return b;
  }

  /** Melds siblings: first each two of them, then what they give, one after the other. */
  private static Node pair(Node first) {
    Node heap = null;
    Node child = first;
    while (child != null) {
      Node one = child;
      child = detach(one);
      if (child != null) {
        Node other = child;
        child = detach(other);
        one = meld(one, other);
      }
      heap = meld(heap, one);
    }
    if (heap != null) {
      heap.next = null;
      heap.isLast = false;
    }
    return heap;
  }

  /** Unlinks a node; gives its next sibling, null if it is the last. */
  private static Node detach(Node node) {
    Node next = node.isLast ? null : node.next;
    node.next = null;
    node.isLast = false;
    return next;
  }
}
