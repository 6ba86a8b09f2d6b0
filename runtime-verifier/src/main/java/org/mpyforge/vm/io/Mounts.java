package org.mpyforge.vm.io;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.vm.FileAccess.Kind;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyIterator;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyStringLike;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.Sequences;

/**
 * What is mounted where, and the functions on paths that pass on to it ({@code extmod/vfs.c}). The
 * host's files are mounted at the root when a machine begins.
 */
public final class Mounts {
  private static final int PATH_MAX = 4096;
  private static final PyStr ROOT_PATH = PyStr.name("/");
  private static final PyStr MOUNT = PyStr.name("mount");
  private static final PyStr UMOUNT = PyStr.name("umount");
  private static final PyStr OPEN = PyStr.name("open");
  private static final PyStr CHDIR = PyStr.name("chdir");
  private static final PyStr GETCWD = PyStr.name("getcwd");
  private static final PyStr ILISTDIR = PyStr.name("ilistdir");
  private static final PyStr MKDIR = PyStr.name("mkdir");
  private static final PyStr REMOVE = PyStr.name("remove");
  private static final PyStr RENAME = PyStr.name("rename");
  private static final PyStr RMDIR = PyStr.name("rmdir");
  private static final int STAT_FIELDS = 10;
  private static final PyStr STAT = PyStr.name("stat");
  private static final PyStr STATVFS = PyStr.name("statvfs");

  private static final ArgSpec MOUNT_ARGS =
      new ArgSpec()
          .required("")
          .required("")
          .keywordOnly()
          .object("readonly", PyBool.FALSE)
          .object("mkfs", PyBool.FALSE);
  private static final ArgSpec OPEN_ARGS =
      new ArgSpec()
          .required("file")
          .object("mode", PyStr.of("r"))
          .integer("buffering", -1)
          .object("encoding", PyNone.NONE);

  /** Something mounted at a path. */
  private static final class Mount {
    final String path;
    final PyObject vfs;

    Mount(String path, PyObject vfs) {
      this.path = path;
      this.vfs = vfs;
    }

    boolean isRoot() {
      return path.length() == 1;
    }
  }

  /** Where a path leads: a mount and the path in it; at the root of all mounts there is none. */
  private record Place(Mount mount, boolean isRoot, String path, PyObject original) {
    /** The path in the mount, as text or bytes like the path that was given. */
    PyObject inner() {
      PyStr text = PyStr.of(path);
      return original instanceof PyBytes ? PyBytes.of(text.data()) : text;
    }
  }

  /** What is mounted; what is at the root comes last. */
  private final List<Mount> mounts = new ArrayList<>();

  /** The mount with the current folder; null means the root. */
  private Mount current;

  private Mounts(Vm vm) {
    current = new Mount("/", new PosixVfs());
    mounts.add(current);
  }

  /** Those of a machine. */
  public static Mounts of(Vm vm) {
    return vm.part(Mounts.class, Mounts::new);
  }

  // ---- finding

  private Place find(String given, PyObject original) {
    boolean absolute = given.startsWith("/");
    if (!absolute && current != null) {
      return new Place(current, false, given, original);
    }
    String path = absolute ? given.substring(1) : given;
    if (path.isEmpty()) {
      return new Place(null, true, "", original);
    }
    for (Mount mount : mounts) {
      String name = mount.path.substring(Math.min(1, mount.path.length()));
      if (name.isEmpty()) {
        return new Place(mount, false, given, original);
      }
      if (path.startsWith(name)) {
        if (path.length() == name.length()) {
          return new Place(mount, false, "/", original);
        }
        if (path.charAt(name.length()) == '/') {
          return new Place(mount, false, path.substring(name.length()), original);
        }
      }
    }
    return new Place(null, false, "", original);
  }

  private Place find(PyObject path) {
    return find(Ops.toText(path), path);
  }

  private static PyObject call(Vm vm, Place place, PyStr method, PyObject... args) {
    if (place.mount == null) {
      throw Errors.os(place.isRoot ? HostErrors.EPERM : HostErrors.ENODEV);
    }
    return Calls.callMethod(vm, place.mount.vfs, method, args);
  }

  private Mount rootMount() {
    for (Mount mount : mounts) {
      if (mount.isRoot()) {
        return mount;
      }
    }
    return null;
  }

  // ---- mounting

  /**
   * Mounts a file system before the program begins. At {@code /} it takes the place of the host's
   * files.
   *
   * @param path begins with a slash, and does not end with one unless it is all
   */
  public static void mount(Vm vm, FileSystem files, String path) {
    Mounts all = of(vm);
    var mount = new Mount(path, BoardVfs.of(files));
    if (mount.isRoot()) {
      all.mounts.remove(all.rootMount());
      all.mounts.add(mount);
      all.current = mount;
    } else {
      all.mounts.add(0, mount);
    }
  }

  static PyObject mount(Vm vm, PyObject[] args, PyMap keywords) {
    Mounts all = of(vm);
    if (args.length == 0) {
      var list = new PyList();
      for (Mount mount : all.mounts) {
        list.append(vm, PyTuple.of(mount.vfs, PyStr.of(mount.path)));
      }
      return list;
    }
    PyObject[] values = MOUNT_ARGS.parse(vm, args, 0, keywords);
    String path = Ops.toText(values[1]);
    PyObject vfs = values[0];
    if (!Ops.loadMethodMaybe(vm, vfs, MOUNT, new PyObject[2], 0)) {
      vfs = BoardVfs.detect(vm, vfs);
    }
    Calls.callMethod(vm, vfs, MOUNT, values[2], values[3]);
    var mount = new Mount(path, vfs);
    Place there = all.find(path, values[1]);
    if (there.mount != null && (mount.isRoot() || !there.mount.isRoot())) {
      throw Errors.os(HostErrors.EPERM);
    }
    int at = 0;
    while (at < all.mounts.size() && !all.mounts.get(at).isRoot()) {
      at++;
    }
    all.mounts.add(at, mount);
    return PyNone.NONE;
  }

  static PyObject umount(Vm vm, PyObject what) {
    Mounts all = of(vm);
    String path = what instanceof PyStr text ? text.text() : null;
    for (Mount mount : all.mounts) {
      if (mount.vfs == what || mount.path.equals(path)) {
        all.mounts.remove(mount);
        if (all.current == mount) {
          all.current = null;
        }
        Calls.callMethod(vm, mount.vfs, UMOUNT);
        return PyNone.NONE;
      }
    }
    throw Errors.os(HostErrors.EINVAL);
  }

  // ---- files and folders

  /** {@code open(file, mode='r')}. */
  public static PyObject open(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = OPEN_ARGS.parse(vm, args, 0, keywords);
    if (values[0] instanceof PyInt number) {
      return PyFile.ofNumber(vm, (int) number.value, Ops.toText(values[1]));
    }
    return open(vm, values[0], values[1]);
  }

  static PyObject open(Vm vm, PyObject path, PyObject mode) {
    Place place = of(vm).find(path);
    return call(vm, place, OPEN, place.inner(), mode);
  }

  static PyObject chdir(Vm vm, PyObject path) {
    Mounts all = of(vm);
    Place place = all.find(path);
    if (place.isRoot) {
      Mount root = all.rootMount();
      if (root != null) {
        Calls.callMethod(vm, root.vfs, CHDIR, ROOT_PATH);
      }
    } else {
      call(vm, place, CHDIR, place.inner());
    }
    all.current = place.mount;
    return PyNone.NONE;
  }

  static PyObject getcwd(Vm vm) {
    Mount mount = of(vm).current;
    if (mount == null) {
      return ROOT_PATH;
    }
    PyObject inner = Calls.callMethod(vm, mount.vfs, GETCWD);
    if (mount.isRoot()) {
      return inner;
    }
    String text = Ops.toText(inner);
    return PyStr.of(text.equals("/") ? mount.path : mount.path + text);
  }

  static PyObject ilistdir(Vm vm, PyObject[] args) {
    Mounts all = of(vm);
    Place place = all.find(args.length == 1 ? args[0] : PyStr.EMPTY);
    return place.isRoot
        ? new RootIterator(List.copyOf(all.mounts), place.original instanceof PyStr)
        : call(vm, place, ILISTDIR, place.inner());
  }

  /** Lists the root: what is mounted in it, and then what is mounted at the root itself. */
  private static final class RootIterator extends PyIterator {
    private final List<Mount> mounts;
    private final boolean asText;
    private int at;
    private PyObject rest;

    RootIterator(List<Mount> mounts, boolean asText) {
      this.mounts = mounts;
      this.asText = asText;
    }

    @Override
    public PyObject next(Vm vm) {
      if (rest != null) {
        return rest.next(vm);
      }
      if (at == mounts.size()) {
        return null;
      }
      Mount mount = mounts.get(at++);
      if (mount.isRoot()) {
        rest = Calls.callMethod(vm, mount.vfs, ILISTDIR, ROOT_PATH);
        return rest.next(vm);
      }
      PyStr name = PyStr.of(mount.path.substring(Math.min(1, mount.path.length())));
      PyStringLike shown = asText ? name : PyBytes.of(name.data());
      return PyTuple.of(shown, PyInt.of(JavaFiles.FOLDER), PyInt.ZERO);
    }
  }

  static PyObject listdir(Vm vm, PyObject[] args) {
    PyObject entries = ilistdir(vm, args);
    var names = new PyList();
    for (PyObject entry; (entry = entries.next(vm)) != null; ) {
      names.append(vm, Ops.getItem(vm, entry, PyInt.ZERO));
    }
    return names;
  }

  static PyObject mkdir(Vm vm, PyObject path) {
    Place place = of(vm).find(path);
    if (place.isRoot || (place.mount != null && place.path.equals("/"))) {
      throw Errors.os(HostErrors.EEXIST);
    }
    return call(vm, place, MKDIR, place.inner());
  }

  static PyObject remove(Vm vm, PyObject path) {
    Place place = of(vm).find(path);
    return call(vm, place, REMOVE, place.inner());
  }

  static PyObject rmdir(Vm vm, PyObject path) {
    Place place = of(vm).find(path);
    return call(vm, place, RMDIR, place.inner());
  }

  static PyObject rename(Vm vm, PyObject from, PyObject to) {
    Place old = of(vm).find(from);
    Place renamed = of(vm).find(to);
    if (old.mount != renamed.mount) {
      throw Errors.os(HostErrors.EPERM);
    }
    return call(vm, old, RENAME, old.inner(), renamed.inner());
  }

  static PyObject stat(Vm vm, PyObject path) {
    Place place = of(vm).find(path);
    return place.isRoot
        ? numbers(JavaFiles.FOLDER, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        : call(vm, place, STAT, place.inner());
  }

  static PyObject statvfs(Vm vm, PyObject path) {
    Mounts all = of(vm);
    Place place = all.find(path);
    if (!place.isRoot) {
      return call(vm, place, STATVFS, place.inner());
    }
    Mount root = all.rootMount();
    return root == null
        ? numbers(0, 0, 0, 0, 0, 0, 0, 0, 0, PATH_MAX)
        : Calls.callMethod(vm, root.vfs, STATVFS, ROOT_PATH);
  }

  /** A tuple of integers. */
  static PyTuple numbers(long... values) {
    var items = new PyObject[values.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(values[i]);
    }
    return PyTuple.of(items);
  }

  // ---- for imports

  /** What is at a path. */
  public Kind kind(Vm vm, String path) {
    Place place = find(path, PyStr.EMPTY);
    if (place.mount == null) {
      return Kind.NONE;
    }
    if (place.mount.vfs instanceof PosixVfs posix) {
      return posix.kind(vm, place.path);
    }
    PyObject stat;
    try {
      stat = Calls.callMethod(vm, place.mount.vfs, STAT, PyStr.of(place.path));
    } catch (PyRaise e) {
      if (e.is(Exceptions.EXCEPTION)) {
        return Kind.NONE;
      }
      throw e;
    }
    long mode = Ops.toJavaLong(vm, Sequences.items(stat, STAT_FIELDS)[0]);
    return (mode & JavaFiles.FOLDER) != 0 ? Kind.FOLDER : Kind.FILE;
  }
}
