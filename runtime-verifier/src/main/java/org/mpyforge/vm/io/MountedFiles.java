package org.mpyforge.vm.io;

import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyStream;
import org.mpyforge.vm.object.Streams;

/** The files that imports see: those of whatever is mounted. */
public final class MountedFiles implements FileAccess {
  private static final PyStr BINARY = PyStr.name("rb");
  private static final int CHUNK = 8192;

  @Override
  public Kind stat(Vm vm, String path) {
    return Mounts.of(vm).kind(vm, path);
  }

  /** Reads by the stream protocol: what a program mounts may give files without methods. */
  @Override
  public byte[] read(Vm vm, String path) {
    PyObject file = Mounts.open(vm, PyStr.of(path), BINARY);
    PyStream stream = Streams.of(file);
    try {
      var content = new BytesPrinter(vm);
      var chunk = new byte[pieceOf(vm, stream)];
      for (int n; (n = stream.read(vm, chunk, 0, chunk.length)) > 0; ) {
        content.write(chunk, 0, n);
      }
      return content.toByteArray();
    } finally {
      stream.ioctl(vm, PyStream.CLOSE, 0);
    }
  }

  /** How much to read at once: as much as the file likes to give, if it says so. */
  private static int pieceOf(Vm vm, PyStream stream) {
    try {
      long size = stream.ioctl(vm, PyStream.GET_BUFFER_SIZE, 0);
      return size > 0 ? (int) Math.min(size, CHUNK) : CHUNK;
    } catch (PyRaise e) {
      if (e.is(Exceptions.OS_ERROR)) {
        return CHUNK;
      }
      throw e;
    }
  }
}
