package org.mpyforge.vm.io;

import org.mpyforge.vm.Finalisers;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Attributes;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyFileLike;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StreamMethods;

/** A file of the host as a Python object ({@code extmod/vfs_posix_file.c}). */
public final class PyFile extends PyFileLike implements Finalisers.Finalisable {
  private static final PyType BINARY = PyType.builder("FileIO").members(PyFile::declare).build();
  private static final PyType TEXT =
      PyType.builder("TextIOWrapper").members(PyFile::declare).build();
  private static final PyStr BUFFER = PyStr.name("buffer");

  private final Vm owner;
  private final boolean text;

  /** For a standard stream the same in binary mode, else null. */
  private final PyFile buffer;

  private int number;

  private PyFile(Vm owner, int number, boolean text, PyFile buffer) {
    this.owner = owner;
    this.number = number;
    this.text = text;
    this.buffer = buffer;
  }

  /** {@code sys.stdin}, {@code sys.stdout} or {@code sys.stderr}. */
  public static PyFile standard(Vm vm, int number) {
    return new PyFile(vm, number, true, new PyFile(vm, number, false, null));
  }

  /** A file object for a descriptor; nothing is checked before it is used. */
  static PyFile ofNumber(Vm vm, int number, String mode) {
    return new PyFile(vm, number, isText(mode), null);
  }

  private static boolean isText(String mode) {
    return mode.lastIndexOf('b') <= mode.lastIndexOf('t');
  }

  /** Opens a file of the host. Letters of the mode that mean nothing are passed over. */
  static PyFile open(Vm vm, String path, String mode) {
    boolean read = true;
    boolean write = false;
    boolean create = false;
    boolean truncate = false;
    boolean append = false;
    for (int i = 0; i < mode.length(); i++) {
      switch (mode.charAt(i)) {
        case 'r' -> {
          read = true;
          write = false;
        }
        case 'w', 'a' -> {
          read = false;
          write = true;
          create = true;
          truncate = mode.charAt(i) == 'w';
          append = !truncate;
        }
        case '+' -> {
          read = true;
          write = true;
        }
        default -> {}
      }
    }
    vm.heap.need(32);
    var flags = new FileHost.Flags(read, write, create, truncate, append);
    Descriptor descriptor = Host.of(vm).files().open(path, flags);
    PyFile file = ofNumber(vm, Descriptors.of(vm).add(descriptor), mode);
    vm.finalisers.add(file);
    return file;
  }

  private static void declare(Members m) {
    m.fn1("fileno", (vm, self) -> PyInt.of(((PyFile) self).fileNumber()));
    StreamMethods.declare(
        m,
        "read",
        "readinto",
        "readline",
        "readlines",
        "write",
        "seek",
        "tell",
        "flush",
        "close",
        "__del__",
        "__enter__",
        "__exit__");
  }

  private int fileNumber() {
    if (number < 0) {
      throw Errors.value("I/O operation on closed file");
    }
    return number;
  }

  private Descriptor descriptor() {
    return Descriptors.of(owner).get(fileNumber());
  }

  @Override
  public PyType type() {
    return text ? TEXT : BINARY;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    if (buffer != null && name.sameBytes(BUFFER)) {
      return Attributes.value(buffer, found, at);
    }
    return super.lookup(vm, name, found, at);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<io." + type().name() + " " + number + ">");
  }

  @Override
  public boolean isText() {
    return text;
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    return descriptor().read(vm, into, offset, length);
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    return descriptor().write(vm, from, offset, length);
  }

  @Override
  public void finish(Vm vm) {
    ioctl(vm, CLOSE, 0);
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    switch (request) {
      case FLUSH -> descriptor().sync(vm);
      case SEEK -> {
        return descriptor().seek(vm, argument >> 2, (int) argument & 3);
      }
      case CLOSE -> {
        if (number >= 0) {
          Descriptors.of(vm).close(number);
          number = -1;
        }
      }
      case GET_FILENO -> {
        return fileNumber();
      }
      case POLL -> {
        return descriptor().poll(vm, (int) argument);
      }
      default -> throw Errors.os(HostErrors.EINVAL);
    }
    return 0;
  }
}
