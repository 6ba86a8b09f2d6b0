package org.mpyforge.vm.io;

import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyStringLike;

/** The files that imports see: those of whatever is mounted. */
public final class MountedFiles implements FileAccess {
  private static final PyStr READ = PyStr.name("read");
  private static final PyStr CLOSE = PyStr.name("close");
  private static final PyStr BINARY = PyStr.name("rb");

  @Override
  public Kind stat(Vm vm, String path) {
    return switch (Mounts.of(vm).kind(vm, path)) {
      case JavaFiles.FOLDER -> Kind.FOLDER;
      case JavaFiles.REGULAR -> Kind.FILE;
      default -> Kind.NONE;
    };
  }

  @Override
  public byte[] read(Vm vm, String path) {
    PyObject file = Mounts.open(vm, PyStr.of(path), BINARY);
    try {
      PyObject content = Calls.callMethod(vm, file, READ);
      return content instanceof PyStringLike bytes
          ? bytes.data()
          : Ops.buffer(vm, content, false).toByteArray();
    } finally {
      Calls.callMethod(vm, file, CLOSE);
    }
  }
}
