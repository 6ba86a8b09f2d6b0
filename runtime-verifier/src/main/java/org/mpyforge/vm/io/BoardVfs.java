package org.mpyforge.vm.io;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.DirEntry;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileStat;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsNames;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.VolumeStat;
import org.mpyforge.fs.fat.FatFileSystem;
import org.mpyforge.fs.littlefs.LittleFs1;
import org.mpyforge.fs.littlefs.LittleFs2;
import org.mpyforge.fs.littlefs.LittleFsOptions;
import org.mpyforge.fs.rom.RomFileSystem;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBuiltin;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyIterator;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyMethodWrapper;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/** {@code vfs.VfsFat} and its like: the file systems of boards, over a block device or an image. */
final class BoardVfs extends PyObject {
  /** {@code VfsFat}. */
  static final PyType FAT =
      PyType.builder("VfsFat").make(BoardVfs::makeFat).members(BoardVfs::declareFat).build();

  /** {@code VfsLfs1}. */
  static final PyType LFS1 =
      PyType.builder("VfsLfs1")
          .make(BoardVfs::makeLfs)
          .members(m -> declareLfs(m, LittleFs1::format))
          .build();

  /** {@code VfsLfs2}. */
  static final PyType LFS2 =
      PyType.builder("VfsLfs2")
          .make(BoardVfs::makeLfs)
          .members(m -> declareLfs(m, LittleFs2::format))
          .build();

  /** {@code VfsRom}. */
  static final PyType ROM =
      PyType.builder("VfsRom").make(BoardVfs::makeRom).members(BoardVfs::declareReading).build();

  private static final ArgSpec LFS_ARGS =
      new ArgSpec()
          .required("")
          .keywordOnly()
          .integer("readsize", LittleFsOptions.DEFAULT.readSize())
          .integer("progsize", LittleFsOptions.DEFAULT.progSize())
          .integer("lookahead", LittleFsOptions.DEFAULT.lookahead())
          .flag("mtime", LittleFsOptions.DEFAULT.mtime());

  /** How a littlefs begins: what is searched for, and where in a block of one or two. */
  private static final byte[] LFS_MAGIC = "littlefs".getBytes(StandardCharsets.US_ASCII);

  private static final int LFS1_MAGIC_AT = 40;
  private static final int LFS2_MAGIC_AT = 8;

  private final PyType type;
  private final BoardKind kind;

  /** The block device; null for an image. */
  private final PythonBlockDevice device;

  private final Supplier<FileSystem> mounter;

  /** Null as long as there is none on the device. */
  private FileSystem fileSystem;

  private BoardVfs(
      PyType type, BoardKind kind, PythonBlockDevice device, Supplier<FileSystem> mounter) {
    this.type = type;
    this.kind = kind;
    this.device = device;
    this.mounter = mounter;
  }

  // ---- making

  private static PyObject makeFat(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 1, false);
    return fat(vm, args[at]);
  }

  /** Without a file system on the device it is made, too: mounting can format it then. */
  private static BoardVfs fat(Vm vm, PyObject object) {
    vm.heap.need(512);
    var device = PythonBlockDevice.forFat(vm, object);
    var vfs =
        new BoardVfs(
            FAT,
            BoardKind.FAT,
            device,
            () -> FatFileSystem.mount(device, Clock.system(ZoneId.systemDefault())));
    try {
      vfs.fileSystem = vfs.mounter.get();
    } catch (FsException e) {
      if (!e.is(Errno.ENODEV)) {
        throw Errors.os(e.errno());
      }
    }
    return vfs;
  }

  private static PyObject makeRom(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 1, false);
    byte[] image = Ops.buffer(vm, args[at], false).toByteArray();
    var vfs = new BoardVfs(ROM, BoardKind.ROM, null, () -> RomFileSystem.mount(image));
    vfs.files();
    return vfs;
  }

  /** One that this program has, not Python's. */
  static BoardVfs of(FileSystem files) {
    BoardVfs vfs =
        files instanceof RomFileSystem
            ? new BoardVfs(ROM, BoardKind.ROM, null, () -> files)
            : files instanceof LittleFs1
                ? new BoardVfs(LFS1, BoardKind.LFS1, null, () -> files)
                : files instanceof LittleFs2
                    ? new BoardVfs(LFS2, BoardKind.LFS2, null, () -> files)
                    : new BoardVfs(FAT, BoardKind.FAT, null, () -> files);
    vfs.files();
    return vfs;
  }

  private static PyObject makeLfs(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    PyObject[] positional = Arrays.copyOfRange(args, at, at + n);
    PyObject[] values = LFS_ARGS.parse(vm, positional, 0, Calls.keywords(vm, args, at + n, kw));
    vm.heap.need(512);
    var device = PythonBlockDevice.forLittleFs(vm, values[0]);
    LittleFsOptions options = options(vm, values);
    Clock clock = Clock.systemUTC();
    BoardVfs vfs =
        type == LFS1
            ? new BoardVfs(type, BoardKind.LFS1, device, () -> LittleFs1.mount(device, options))
            : new BoardVfs(
                type, BoardKind.LFS2, device, () -> LittleFs2.mount(device, options, clock));
    vfs.files();
    return vfs;
  }

  private static LittleFsOptions options(Vm vm, PyObject[] values) {
    return new LittleFsOptions(
        Ops.toJavaInt(vm, values[1]),
        Ops.toJavaInt(vm, values[2]),
        Ops.toJavaInt(vm, values[3]),
        values[4] == PyBool.TRUE);
  }

  /** What makes a littlefs on a device. */
  @FunctionalInterface
  private interface Formatter {
    void format(BlockDevice device, LittleFsOptions options);
  }

  private static PyObject formatLfs(Vm vm, Formatter formatter, PyObject[] args, PyMap keywords) {
    PyObject[] values = LFS_ARGS.parse(vm, args, 0, keywords);
    try {
      formatter.format(PythonBlockDevice.forLittleFs(vm, values[0]), options(vm, values));
    } catch (FsException e) {
      throw Errors.os(e.errno());
    }
    return PyNone.NONE;
  }

  /** The file system that a block device has, for mounting it without saying which. */
  static PyObject detect(Vm vm, PyObject device) {
    try {
      for (int block = 0; block <= 1; block++) {
        if (begins(vm, device, block, LFS1_MAGIC_AT)) {
          return Calls.call(vm, LFS1, device);
        }
        if (begins(vm, device, block, LFS2_MAGIC_AT)) {
          return Calls.call(vm, LFS2, device);
        }
      }
    } catch (PyRaise | FsException e) {
      // As in the reference: a device without the extended protocol can only have a FAT.
      return fat(vm, device);
    }
    return fat(vm, device);
  }

  private static void declareReading(Members m) {
    m.fn3("mount", (vm, self, readOnly, mkfs) -> ((BoardVfs) self).mount(vm, readOnly, mkfs));
    m.fn1("umount", (vm, self) -> PyNone.NONE);
    m.fn3("open", (vm, self, path, mode) -> ((BoardVfs) self).open(vm, path, mode));
    m.fn2("chdir", (vm, self, path) -> ((BoardVfs) self).run(f -> f.chdir(path(path))));
    m.fn1("getcwd", (vm, self) -> ((BoardVfs) self).getcwd());
    m.fn("ilistdir", 1, 2, BoardVfs::list);
    m.fn2("stat", (vm, self, path) -> ((BoardVfs) self).stat(path));
    m.fn2("statvfs", (vm, self, path) -> ((BoardVfs) self).statvfs());
  }

  private static void declareWriting(Members m) {
    declareReading(m);
    m.fn2("mkdir", (vm, self, path) -> ((BoardVfs) self).run(f -> f.mkdir(path(path))));
    m.fn2("remove", (vm, self, path) -> ((BoardVfs) self).run(f -> f.remove(path(path))));
    m.fn2("rmdir", (vm, self, path) -> ((BoardVfs) self).run(f -> f.rmdir(path(path))));
    m.fn3(
        "rename",
        (vm, self, from, to) -> ((BoardVfs) self).run(f -> f.rename(path(from), path(to))));
  }

  private static void declareFat(Members m) {
    m.staticFn("mkfs", 1, 1, BoardVfs::makeFatFileSystem);
    declareWriting(m);
  }

  private static boolean begins(Vm vm, PyObject device, int block, int at) {
    return Arrays.equals(
        PythonBlockDevice.peek(vm, device, block, at, LFS_MAGIC.length), LFS_MAGIC);
  }

  private static void declareLfs(Members m, Formatter formatter) {
    m.value(
        "mkfs",
        PyMethodWrapper.staticOf(
            PyBuiltin.of("mkfs", 0, (vm, args, kw) -> formatLfs(vm, formatter, args, kw))));
    declareWriting(m);
  }

  private static PyObject makeFatFileSystem(Vm vm, PyObject[] args) {
    BoardVfs vfs = fat(vm, args[0]);
    try {
      FatFileSystem.format(vfs.device, Clock.system(ZoneId.systemDefault()));
    } catch (FsException e) {
      throw Errors.os(e.errno());
    }
    return PyNone.NONE;
  }

  // ---- the file system

  private static String path(PyObject path) {
    return FsNames.decode(Ops.zeroTerminated(path));
  }

  private FileSystem files() {
    if (fileSystem == null) {
      try {
        fileSystem = mounter.get();
      } catch (FsException e) {
        throw Errors.os(e.errno());
      }
    }
    return fileSystem;
  }

  /** An operation without a result. */
  @FunctionalInterface
  private interface Action {
    void on(FileSystem files);
  }

  private PyObject run(Action action) {
    return get(
        files -> {
          action.on(files);
          return PyNone.NONE;
        });
  }

  private PyObject get(Function<FileSystem, PyObject> action) {
    try {
      return action.apply(files());
    } catch (FsException e) {
      throw Errors.os(e.errno());
    }
  }

  private PyObject mount(Vm vm, PyObject readOnly, PyObject mkfs) {
    if (device == null) {
      if (Ops.truth(vm, mkfs)) {
        throw Errors.os(HostErrors.EPERM);
      }
      return PyNone.NONE;
    }
    if (Ops.truth(vm, readOnly)) {
      device.protect();
    }
    if (kind == BoardKind.FAT && fileSystem == null && Ops.truth(vm, mkfs)) {
      try {
        FatFileSystem.format(device, Clock.system(ZoneId.systemDefault()));
      } catch (FsException e) {
        throw Errors.os(e.errno());
      }
    }
    files();
    return PyNone.NONE;
  }

  private PyObject open(Vm vm, PyObject path, PyObject modeObject) {
    String mode = Ops.toText(modeObject);
    boolean text = mode.lastIndexOf('b') <= mode.lastIndexOf('t');
    vm.heap.need(512);
    return get(
        f -> {
          var file = new BoardFile(kind, f.open(path(path), parse(mode)), text);
          vm.finalisers.add(file);
          return file;
        });
  }

  /** FAT takes any letters together; what it makes of odd ones is not worth telling apart. */
  private static OpenMode parse(String mode) {
    try {
      return OpenMode.parse(mode);
    } catch (IllegalArgumentException e) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
  }

  private PyObject getcwd() {
    return get(f -> PyStr.ofUtf8(FsNames.encode(f.currentDirectory())));
  }

  private static PyObject list(Vm vm, PyObject[] args) {
    BoardVfs self = (BoardVfs) args[0];
    boolean asText = args.length == 1 || !(args[1] instanceof PyBytes);
    String path = args.length == 1 ? "" : path(args[1]);
    return self.get(f -> new Entries(f.list(path), asText));
  }

  /** Gives the entries of a folder as tuples. */
  private static final class Entries extends PyIterator {
    private final Iterator<DirEntry> entries;
    private final boolean asText;

    Entries(Iterator<DirEntry> entries, boolean asText) {
      this.entries = entries;
      this.asText = asText;
    }

    @Override
    public PyObject next(Vm vm) {
      DirEntry entry;
      try {
        if (!entries.hasNext()) {
          return null;
        }
        entry = entries.next();
      } catch (FsException e) {
        return null; // The reference ends the list, too, where it cannot read on.
      }
      byte[] name = FsNames.encode(entry.name());
      return PyTuple.of(
          asText ? PyStr.ofUtf8(name) : PyBytes.of(name),
          PyInt.of(entry.directory() ? JavaFiles.FOLDER : JavaFiles.REGULAR),
          PyInt.of(entry.inode()),
          PyInt.of(entry.size()));
    }
  }

  private PyObject stat(PyObject path) {
    return get(
        f -> {
          FileStat stat = f.stat(path(path));
          long time = stat.modified();
          int mode = stat.directory() ? JavaFiles.FOLDER : JavaFiles.REGULAR;
          return Mounts.numbers(mode, 0, 0, 0, 0, 0, stat.size(), time, time, time);
        });
  }

  private PyObject statvfs() {
    return get(
        f -> {
          VolumeStat s = f.statvfs();
          return Mounts.numbers(
              s.blockSize(),
              s.fragmentSize(),
              s.blocks(),
              s.free(),
              s.free(),
              0,
              0,
              0,
              0,
              s.nameMax());
        });
  }

  @Override
  public PyType type() {
    return type;
  }
}
