package org.mpyforge.vm.io;

import java.util.Iterator;
import org.mpyforge.vm.FileAccess.Kind;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyIterator;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/** {@code vfs.VfsPosix}: the host's files, or those below a folder ({@code extmod/vfs_posix.c}). */
final class PosixVfs extends PyObject {
  /** The type. */
  static final PyType TYPE =
      PyType.builder("VfsPosix").make(PosixVfs::make).members(PosixVfs::declare).build();

  /** What comes before absolute paths; it ends with a slash, or is empty. */
  private final String root;

  private boolean readOnly;

  PosixVfs() {
    this("");
  }

  private PosixVfs(String root) {
    this.root = root;
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 1, false);
    vm.heap.need(64);
    if (n == 0) {
      return new PosixVfs();
    }
    String root = Ops.toText(args[at]);
    boolean relative = !root.isEmpty() && !root.startsWith("/");
    return new PosixVfs((relative ? files(vm).currentFolder() + "/" : "") + root + "/");
  }

  private static void declare(Members m) {
    m.fn3("mount", (vm, self, readOnly, mkfs) -> ((PosixVfs) self).mount(vm, readOnly, mkfs));
    m.fn1("umount", (vm, self) -> PyNone.NONE);
    m.fn3("open", (vm, self, path, mode) -> ((PosixVfs) self).open(vm, path, mode));
    m.fn2("chdir", (vm, self, path) -> ((PosixVfs) self).chdir(vm, path));
    m.fn1("getcwd", (vm, self) -> ((PosixVfs) self).getcwd(vm));
    m.fn2("ilistdir", (vm, self, path) -> ((PosixVfs) self).list(vm, path));
    m.fn2("mkdir", (vm, self, path) -> ((PosixVfs) self).mkdir(vm, path));
    m.fn2("remove", (vm, self, path) -> ((PosixVfs) self).remove(vm, path));
    m.fn3("rename", (vm, self, from, to) -> ((PosixVfs) self).rename(vm, from, to));
    m.fn2("rmdir", (vm, self, path) -> ((PosixVfs) self).rmdir(vm, path));
    m.fn2("stat", (vm, self, path) -> ((PosixVfs) self).stat(vm, path));
    m.fn2("statvfs", (vm, self, path) -> ((PosixVfs) self).statvfs(vm, path));
  }

  private static FileHost files(Vm vm) {
    return Host.of(vm).files();
  }

  /** The host's path for one in this file system. */
  private String path(PyObject path) {
    return path(Ops.toText(path));
  }

  private String path(String path) {
    return root.isEmpty() || !path.startsWith("/") ? path : root + path.substring(1);
  }

  private String writablePath(PyObject path) {
    if (readOnly) {
      throw Errors.os(HostErrors.EROFS);
    }
    return path(path);
  }

  private PyObject mount(Vm vm, PyObject wantsReadOnly, PyObject mkfs) {
    readOnly |= Ops.truth(vm, wantsReadOnly);
    if (Ops.truth(vm, mkfs)) {
      throw Errors.os(HostErrors.EPERM);
    }
    return PyNone.NONE;
  }

  private PyObject open(Vm vm, PyObject path, PyObject modeObject) {
    String mode = Ops.toText(modeObject);
    if (readOnly && mode.chars().anyMatch(c -> c == 'w' || c == 'a' || c == '+')) {
      throw Errors.os(HostErrors.EROFS);
    }
    return path instanceof PyInt number
        ? PyFile.ofNumber(vm, (int) number.value, mode)
        : PyFile.open(vm, path(path), mode);
  }

  private PyObject chdir(Vm vm, PyObject path) {
    files(vm).chdir(path(path));
    return PyNone.NONE;
  }

  private PyObject getcwd(Vm vm) {
    String folder = files(vm).currentFolder();
    if (root.isEmpty()) {
      return PyStr.of(folder);
    }
    return PyStr.of(folder.substring(Math.min(folder.length(), root.length() - 1)));
  }

  private PyObject list(Vm vm, PyObject path) {
    boolean asText = path instanceof PyStr;
    Iterator<FileHost.Entry> entries = files(vm).list(path(path));
    return new PyIterator() {
      @Override
      public PyObject next(Vm v) {
        if (!entries.hasNext()) {
          return null;
        }
        FileHost.Entry entry = entries.next();
        PyStr name = PyStr.of(entry.name());
        return PyTuple.of(
            asText ? name : PyBytes.of(name.data()),
            PyInt.of(entry.kind()),
            PyInt.of(entry.inode()));
      }
    };
  }

  private PyObject mkdir(Vm vm, PyObject path) {
    files(vm).mkdir(writablePath(path));
    return PyNone.NONE;
  }

  private PyObject remove(Vm vm, PyObject path) {
    files(vm).remove(writablePath(path));
    return PyNone.NONE;
  }

  private PyObject rename(Vm vm, PyObject from, PyObject to) {
    files(vm).rename(writablePath(from), writablePath(to));
    return PyNone.NONE;
  }

  private PyObject rmdir(Vm vm, PyObject path) {
    files(vm).rmdir(writablePath(path));
    return PyNone.NONE;
  }

  private PyObject stat(Vm vm, PyObject path) {
    return Mounts.numbers(files(vm).stat(path(path)));
  }

  private PyObject statvfs(Vm vm, PyObject path) {
    return Mounts.numbers(files(vm).statvfs(path(path)));
  }

  /** What is at a path. */
  Kind kind(Vm vm, String path) {
    if (!Host.of(vm).hasFiles()) {
      return Kind.NONE;
    }
    try {
      long mode = files(vm).stat(root.isEmpty() ? path : root + path)[0];
      return switch ((int) mode & JavaFiles.KIND) {
        case JavaFiles.FOLDER -> Kind.FOLDER;
        case JavaFiles.REGULAR -> Kind.FILE;
        default -> Kind.NONE;
      };
    } catch (PyRaise e) {
      return Kind.NONE;
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
