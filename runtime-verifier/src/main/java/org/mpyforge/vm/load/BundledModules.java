package org.mpyforge.vm.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;

/**
 * The modules in Python that come with the machine, frozen as in the unix port: resources of this
 * package.
 */
public final class BundledModules implements FileAccess {
  private static final List<String> FILES =
      List.of(
          "asyncio/__init__.py",
          "asyncio/core.py",
          "asyncio/event.py",
          "asyncio/funcs.py",
          "asyncio/lock.py",
          "asyncio/stream.py");

  /** Their names, as {@code help('modules')} has them: without extension. */
  public static List<String> names() {
    return FILES.stream().map(file -> file.substring(0, file.length() - ".py".length())).toList();
  }

  @Override
  public Kind stat(Vm vm, String path) {
    if (FILES.contains(path)) {
      return Kind.FILE;
    }
    return FILES.stream().anyMatch(file -> file.startsWith(path + "/")) ? Kind.FOLDER : Kind.NONE;
  }

  @Override
  public byte[] read(Vm vm, String path) {
    if (!FILES.contains(path)) {
      throw Errors.os(Errno.ENOENT);
    }
    try (InputStream in = BundledModules.class.getResourceAsStream("frozen/" + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
