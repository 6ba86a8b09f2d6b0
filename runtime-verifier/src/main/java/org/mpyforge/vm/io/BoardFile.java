package org.mpyforge.vm.io;

import java.util.function.Consumer;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.vm.Finalisers;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyFileLike;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StreamMethods;

/** A file of a board's file system: FAT, littlefs or ROMFS. */
final class BoardFile extends PyFileLike implements Finalisers.Finalisable {
  private static final PyType BINARY = type("FileIO", BoardFile::declare);
  private static final PyType TEXT = type("TextIOWrapper", BoardFile::declare);
  private static final PyType ROM_BINARY = type("FileIO", BoardFile::declareReading);
  private static final PyType ROM_TEXT = type("TextIOWrapper", BoardFile::declareReading);

  private final BoardKind kind;
  private final FsFile file;
  private final boolean text;
  private boolean closed;

  BoardFile(BoardKind kind, FsFile file, boolean text) {
    this.kind = kind;
    this.file = file;
    this.text = text;
  }

  private static PyType type(String name, Consumer<Members> members) {
    return PyType.builder(name).members(members).build();
  }

  private static void declare(Members m) {
    StreamMethods.declare(
        m,
        "read",
        "readinto",
        "readline",
        "readlines",
        "write",
        "flush",
        "close",
        "seek",
        "tell",
        "__del__",
        "__enter__",
        "__exit__");
  }

  private static void declareReading(Members m) {
    StreamMethods.declare(
        m,
        "read",
        "readinto",
        "readline",
        "readlines",
        "seek",
        "tell",
        "close",
        "__enter__",
        "__exit__");
  }

  @Override
  public PyType type() {
    if (kind == BoardKind.ROM) {
      return text ? ROM_TEXT : ROM_BINARY;
    }
    return text ? TEXT : BINARY;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind how) {
    switch (kind) {
      case FAT -> out.print("<io." + type().name() + " " + Ops.address(this) + ">");
      case ROM -> super.print(vm, out, how);
      default -> out.print("<io." + type().name() + ">");
    }
  }

  /** A file in ROM can be used as memory. */
  @Override
  public Buffer buffer(Vm vm, boolean writable) {
    if (kind != BoardKind.ROM || writable) {
      return null;
    }
    long position = file.position();
    file.seek(0, FsFile.Whence.START);
    byte[] content = file.readAll();
    file.seek(position, FsFile.Whence.START);
    return Buffer.of(content);
  }

  @Override
  public boolean isText() {
    return text;
  }

  /** A closed file of a littlefs is a {@code ValueError}; FAT has its own error for it. */
  private void checkOpen() {
    if (closed && kind != BoardKind.FAT && kind != BoardKind.ROM) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    checkOpen();
    try {
      return file.read(into, offset, length);
    } catch (FsException e) {
      throw Errors.os(e.errno());
    }
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    checkOpen();
    try {
      file.write(from, offset, length);
      return length;
    } catch (FsException e) {
      throw Errors.os(e.errno());
    }
  }

  @Override
  public void finish(Vm vm) {
    if (!closed) {
      ioctl(vm, CLOSE, 0);
    }
  }

  /** From nowhere leads nowhere; of a FAT, what went wrong is only told by where it ends up. */
  private long seek(long offset, int whence) {
    if (whence == NO_WHENCE) {
      return file.position();
    }
    try {
      return file.seek(offset, FsFile.Whence.values()[whence]);
    } catch (FsException e) {
      if (kind == BoardKind.FAT) {
        return file.position();
      }
      throw e;
    }
  }

  @Override
  public long ioctl(Vm vm, int request, long argument) {
    try {
      switch (request) {
        case SEEK -> {
          checkOpen();
          return seek(argument >> 2, (int) argument & 3);
        }
        case FLUSH -> {
          checkOpen();
          file.flush();
        }
        case CLOSE -> {
          if (!closed) {
            closed = true;
            file.close();
          }
        }
        default -> throw Errors.os(HostErrors.EINVAL);
      }
      return 0;
    } catch (FsException e) {
      throw Errors.os(e.errno());
    }
  }
}
