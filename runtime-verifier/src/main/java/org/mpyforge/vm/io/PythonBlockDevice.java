package org.mpyforge.vm.io;

import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyArray;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/**
 * A block device that is a Python object, by the protocol with {@code ioctl} or the older one with
 * {@code count} and {@code sync} ({@code extmod/vfs_blockdev.c}).
 */
final class PythonBlockDevice implements BlockDevice {
  /** The size of blocks where the device does not tell. */
  private static final int DEFAULT_SIZE = 512;

  private static final int INIT = 1;
  private static final int SYNC = 3;
  private static final int COUNT_BLOCKS = 4;
  private static final int SIZE_OF_BLOCK = 5;
  private static final int ERASE = 6;

  private static final PyStr READ = PyStr.name("readblocks");
  private static final PyStr WRITE = PyStr.name("writeblocks");
  private static final PyStr IOCTL = PyStr.name("ioctl");
  private static final PyStr COUNT = PyStr.name("count");
  private static final PyStr SYNC_METHOD = PyStr.name("sync");

  private final Vm vm;
  private final PyObject[] read;
  private final PyObject[] ioctl;
  private final PyObject[] count;
  private final PyObject[] sync;

  /** Whether the file system cares for which error it was; to FAT all are an {@code EIO}. */
  private final boolean tellsErrors;

  private PyObject[] write;
  private int blockSize;

  private PythonBlockDevice(Vm vm, PyObject device, boolean tellsErrors) {
    this.vm = vm;
    this.tellsErrors = tellsErrors;
    read = new PyObject[2];
    Ops.loadMethod(vm, device, READ, read, 0);
    write = method(vm, device, WRITE);
    ioctl = method(vm, device, IOCTL);
    sync = ioctl == null ? method(vm, device, SYNC_METHOD) : null;
    count = new PyObject[2];
    if (ioctl == null) {
      Ops.loadMethod(vm, device, COUNT, count, 0);
    }
  }

  private static PyObject[] method(Vm vm, PyObject device, PyStr name) {
    var found = new PyObject[2];
    return Ops.loadMethodMaybe(vm, device, name, found, 0) ? found : null;
  }

  /** The device for a FAT. */
  static PythonBlockDevice forFat(Vm vm, PyObject object) {
    var device = new PythonBlockDevice(vm, object, false);
    device.control(INIT, 0);
    return device;
  }

  /** The device for a littlefs. */
  static PythonBlockDevice forLittleFs(Vm vm, PyObject object) {
    var device = new PythonBlockDevice(vm, object, true);
    device.control(INIT, 1);
    return device;
  }

  /** Reads a part of a block without preparing the device. */
  static byte[] peek(Vm vm, PyObject object, int block, int offset, int length) {
    var bytes = new byte[length];
    new PythonBlockDevice(vm, object, true).read(block, offset, bytes);
    return bytes;
  }

  /** Refuses writing from now on. */
  void protect() {
    write = null;
  }

  private static PyObject call(Vm vm, PyObject[] method, PyObject... args) {
    var all = new PyObject[args.length + 2];
    all[0] = method[0];
    all[1] = method[1];
    System.arraycopy(args, 0, all, 2, args.length);
    return Calls.callLoaded(vm, all, 0, args.length, 0);
  }

  private PyObject control(int request, int argument) {
    if (ioctl != null) {
      return call(vm, ioctl, PyInt.of(request), PyInt.of(argument));
    }
    if (request == SYNC && sync != null) {
      call(vm, sync);
    }
    return request == COUNT_BLOCKS ? call(vm, count) : PyNone.NONE;
  }

  /** Raises the error that an answer means: none is None, True or 0. */
  private void check(PyObject answer) {
    if (answer == PyNone.NONE || answer == PyBool.TRUE) {
      return;
    }
    long code = answer == PyBool.FALSE ? -HostErrors.EIO : Ops.toJavaLong(vm, answer);
    if (code == 0) {
      return;
    }
    int errno = code > 0 ? HostErrors.EINVAL : (int) -code;
    boolean told = tellsErrors || errno == HostErrors.EROFS;
    throw new FsException(told ? errno : HostErrors.EIO, "block device");
  }

  private PyObject[] writer() {
    if (write == null) {
      throw new FsException(Errno.EROFS, "block device");
    }
    return write;
  }

  @Override
  public int blockSize() {
    if (blockSize == 0) {
      PyObject size = control(SIZE_OF_BLOCK, 0);
      blockSize = size == PyNone.NONE ? DEFAULT_SIZE : Ops.toJavaInt(vm, size);
    }
    return blockSize;
  }

  @Override
  public int blockCount() {
    return Ops.toJavaInt(vm, control(COUNT_BLOCKS, 0));
  }

  @Override
  public void readBlocks(int block, byte[] target) {
    check(call(vm, read, PyInt.of(block), PyArray.bytearray(target)));
  }

  @Override
  public void writeBlocks(int block, byte[] source) {
    check(call(vm, writer(), PyInt.of(block), PyArray.bytearray(source)));
  }

  @Override
  public void read(int block, int offset, byte[] target) {
    check(call(vm, read, PyInt.of(block), PyArray.bytearray(target), PyInt.of(offset)));
  }

  @Override
  public void program(int block, int offset, byte[] source) {
    check(call(vm, writer(), PyInt.of(block), PyArray.bytearray(source), PyInt.of(offset)));
  }

  @Override
  public void erase(int block) {
    long code = Ops.toJavaLong(vm, control(ERASE, block));
    if (code < 0) {
      throw new FsException((int) -code, "block device");
    }
  }

  @Override
  public void sync() {
    PyObject answer = control(SYNC, 0);
    if (tellsErrors && answer != PyNone.NONE) {
      long code = Ops.toJavaLong(vm, answer);
      if (code < 0) {
        throw new FsException((int) -code, "block device");
      }
    }
  }

  @Override
  public boolean isReadOnly() {
    return write == null;
  }
}
