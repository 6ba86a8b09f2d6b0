package org.mpyforge.vm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyIterator;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStream;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.Streams;

/**
 * What {@code select.poll()} gives ({@code extmod/modselect.c}): a set of streams, and of file
 * descriptors as integers, that can be waited for together.
 */
final class PyPoll extends PyIterator {
  static final PyType TYPE = PyType.builder("poll").members(PyPoll::declare).build();

  private static final int ONE_SHOT = 1;
  private static final int MAX_DESCRIPTORS = 1024;

  /** How often objects that only their own code can ask are asked, milliseconds. */
  private static final long ASKING_PERIOD = 1;

  private final List<Entry> entries = new ArrayList<>();
  private Selector selector;
  private int flags;
  private int ready;
  private int at;

  /** A thing to wait for. */
  private static final class Entry {
    final PyObject object;

    /** Its file descriptor, or -1. */
    final int number;

    int events;
    int found;

    Entry(PyObject object, int number) {
      this.object = object;
      this.number = number;
    }

    boolean isFor(PyObject other) {
      return object == other
          || (object instanceof PyInt a && other instanceof PyInt b && a.value == b.value);
    }
  }

  private static void declare(Members m) {
    m.fn("register", 2, 3, PyPoll::register);
    m.fn2("unregister", PyPoll::unregister);
    m.fn3("modify", PyPoll::modify);
    m.fn("poll", 1, 2, PyPoll::poll);
    m.fn("ipoll", 1, 3, PyPoll::pollLater);
  }

  private Entry find(PyObject object) {
    for (Entry entry : entries) {
      if (entry.isFor(object)) {
        return entry;
      }
    }
    return null;
  }

  private static PyObject register(Vm vm, PyObject[] args) {
    PyPoll self = (PyPoll) args[0];
    int events =
        args.length == 3 ? Ops.toJavaInt(vm, args[2]) : PyStream.POLL_READ | PyStream.POLL_WRITE;
    Entry entry = self.find(args[1]);
    if (entry == null) {
      vm.heap.need(64);
      entry = new Entry(args[1], number(vm, args[1]));
      self.entries.add(entry);
    }
    entry.events = events;
    return PyNone.NONE;
  }

  /** The file descriptor of an object, or -1 if it has none. */
  private static int number(Vm vm, PyObject object) {
    if (object instanceof PyInteger) {
      int number = Ops.toJavaInt(vm, object);
      if (number < 0) {
        throw Errors.with(Exceptions.VALUE_ERROR);
      }
      return number;
    }
    PyStream stream = Streams.of(object);
    try {
      return (int) stream.ioctl(vm, PyStream.GET_FILENO, 0);
    } catch (PyRaise e) {
      if (e.is(Exceptions.OS_ERROR)) {
        return -1;
      }
      throw e;
    }
  }

  private static PyObject unregister(Vm vm, PyObject self, PyObject object) {
    PyPoll poll = (PyPoll) self;
    poll.entries.remove(poll.find(object));
    return PyNone.NONE;
  }

  private static PyObject modify(Vm vm, PyObject self, PyObject object, PyObject events) {
    Entry entry = ((PyPoll) self).find(object);
    if (entry == null) {
      throw Errors.os(HostErrors.ENOENT);
    }
    entry.events = Ops.toJavaInt(vm, events);
    return PyNone.NONE;
  }

  private static PyObject poll(Vm vm, PyObject[] args) {
    PyPoll self = (PyPoll) args[0];
    self.await(vm, args);
    var list = new PyList();
    for (Entry entry : self.entries) {
      if (entry.found != 0) {
        list.append(vm, PyTuple.of(entry.object, PyInt.of(entry.found)));
      }
    }
    return list;
  }

  private static PyObject pollLater(Vm vm, PyObject[] args) {
    PyPoll self = (PyPoll) args[0];
    self.ready = self.await(vm, args);
    self.at = 0;
    return self;
  }

  @Override
  public PyObject next(Vm vm) {
    while (ready > 0 && at < entries.size()) {
      Entry entry = entries.get(at++);
      if (entry.found != 0) {
        ready--;
        if ((flags & ONE_SHOT) != 0) {
          entry.events = 0;
        }
        return PyTuple.of(entry.object, PyInt.of(entry.found));
      }
    }
    return null;
  }

  /** Waits; the arguments are as for {@code ipoll}. Gives how many entries are ready. */
  private int await(Vm vm, PyObject[] args) {
    long timeout = -1;
    if (args.length > 1 && args[1] != PyNone.NONE) {
      timeout = Math.max(-1, Ops.toJavaLong(vm, args[1]));
    }
    flags = args.length > 2 ? Ops.toJavaInt(vm, args[2]) : 0;
    if (entries.stream().filter(entry -> entry.number >= 0).count() > MAX_DESCRIPTORS) {
      throw Errors.os(HostErrors.EINVAL);
    }
    vm.flush();
    long start = System.nanoTime();
    vm.poll();
    try {
      while (true) {
        boolean asks = prepare(vm);
        SocketDescriptor.select(selector, 0);
        int count = look(vm);
        long elapsed = (System.nanoTime() - start) / 1_000_000;
        if (count > 0 || (timeout >= 0 && elapsed >= timeout)) {
          return count;
        }
        long left = timeout < 0 ? Long.MAX_VALUE : timeout - elapsed;
        long millis = Math.min(left, asks ? ASKING_PERIOD : SocketDescriptor.LONGEST_WAIT);
        vm.threads.blocking(() -> SocketDescriptor.select(selector, millis));
        vm.poll();
      }
    } catch (IOException e) {
      throw HostErrors.of(e);
    } catch (UncheckedIOException e) {
      throw HostErrors.of(e.getCause());
    }
  }

  private SocketDescriptor socket(Vm vm, Entry entry) {
    Descriptors all = Descriptors.of(vm);
    return entry.number >= 0
            && all.has(entry.number)
            && all.get(entry.number) instanceof SocketDescriptor socket
        ? socket
        : null;
  }

  /** Tells the selector of the sockets; gives whether there are things it cannot wait for. */
  private boolean prepare(Vm vm) throws IOException {
    if (selector == null) {
      selector = Selector.open();
    }
    boolean asks = false;
    Set<SelectionKey> used = new HashSet<>();
    for (Entry entry : entries) {
      SocketDescriptor socket = socket(vm, entry);
      if (socket == null) {
        asks = true;
        continue;
      }
      int operations = socket.operations(entry.events);
      if (operations != 0) {
        used.add(socket.register(selector, operations));
      }
    }
    for (SelectionKey key : selector.keys()) {
      if (!used.contains(key)) {
        key.cancel();
      }
    }
    return asks;
  }

  /** Finds out what is ready; gives how many entries are. */
  private int look(Vm vm) {
    int count = 0;
    for (Entry entry : List.copyOf(entries)) {
      entry.found = events(vm, entry);
      if (entry.found != 0) {
        count++;
      }
    }
    return count;
  }

  private int events(Vm vm, Entry entry) {
    SocketDescriptor socket = socket(vm, entry);
    if (socket != null) {
      SelectionKey key = socket.channel().keyFor(selector);
      return socket.allEvents(entry.events, SocketDescriptor.ready(selector, key));
    }
    if (entry.number >= 0) {
      Descriptors all = Descriptors.of(vm);
      return all.has(entry.number)
          ? all.get(entry.number).poll(vm, entry.events)
          : PyStream.POLL_INVALID;
    }
    return (int) Streams.of(entry.object).ioctl(vm, PyStream.POLL, entry.events);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
