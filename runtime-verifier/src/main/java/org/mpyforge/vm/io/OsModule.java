package org.mpyforge.vm.io;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/** The module {@code os} ({@code extmod/modos.c}, {@code ports/unix/modos.c}). */
public final class OsModule {
  private OsModule() {}

  /** What the module knows of a machine. */
  private static final class State {
    final Map<String, String> environment;
    long errno;

    State(Vm vm) {
      environment = new TreeMap<>(Host.of(vm).environment());
    }

    static State of(Vm vm) {
      return vm.part(State.class, State::new);
    }
  }

  /** Declares its names. */
  public static void declare(Members m) {
    m.fn("getenv", 1, 2, OsModule::getenv);
    m.fn2("putenv", OsModule::putenv);
    m.fn1("unsetenv", OsModule::unsetenv);
    m.fn1("system", OsModule::system);
    m.fn1("urandom", OsModule::urandom);
    m.value("sep", PyStr.name("/"));
    m.fn1("chdir", Mounts::chdir);
    m.fn0("getcwd", Mounts::getcwd);
    m.fn("listdir", 0, 1, Mounts::listdir);
    m.fn1("mkdir", Mounts::mkdir);
    m.fn1("remove", Mounts::remove);
    m.fn2("rename", Mounts::rename);
    m.fn1("rmdir", Mounts::rmdir);
    m.fn1("unlink", Mounts::remove);
    m.fn1("stat", Mounts::stat);
    m.fn1("statvfs", Mounts::statvfs);
    m.fn("errno", 0, 1, OsModule::errno);
    m.fn("ilistdir", 0, 1, Mounts::ilistdir);
    m.kw("mount", 0, Mounts::mount);
    m.fn1("umount", Mounts::umount);
    m.value("VfsFat", BoardVfs.FAT);
    m.value("VfsLfs1", BoardVfs.LFS1);
    m.value("VfsLfs2", BoardVfs.LFS2);
    m.value("VfsPosix", PosixVfs.TYPE);
  }

  /** An environment variable as the program sees it, which it may have set; or null. */
  public static String environmentVariable(Vm vm, String name) {
    return State.of(vm).environment.get(name);
  }

  private static PyObject getenv(Vm vm, PyObject[] args) {
    String value = environmentVariable(vm, Ops.toText(args[0]));
    if (value != null) {
      return PyStr.of(value);
    }
    return args.length == 2 ? args[1] : PyNone.NONE;
  }

  /** Names are neither empty nor have an equals sign. */
  private static String variable(PyObject name) {
    String text = Ops.toText(name);
    if (text.isEmpty() || text.indexOf('=') >= 0) {
      throw Errors.os(HostErrors.EINVAL);
    }
    return text;
  }

  private static PyObject putenv(Vm vm, PyObject name, PyObject value) {
    State.of(vm).environment.put(variable(name), Ops.toText(value));
    return PyNone.NONE;
  }

  private static PyObject unsetenv(Vm vm, PyObject name) {
    State.of(vm).environment.remove(variable(name));
    return PyNone.NONE;
  }

  /**
   * Runs a command; the result is what the C library's {@code system} gives: the code times 256.
   */
  private static PyObject system(Vm vm, PyObject command) {
    Host.of(vm).checkCommands();
    vm.flush();
    vm.stdin().claim();
    var builder = new ProcessBuilder("/bin/sh", "-c", Ops.toText(command)).inheritIO();
    builder.environment().clear();
    builder.environment().putAll(State.of(vm).environment);
    builder.directory(new java.io.File(Host.of(vm).files().currentFolder()));
    try {
      int code = builder.start().waitFor();
      return PyInt.of(code > 128 ? code - 128 : code << 8);
    } catch (IOException e) {
      throw HostErrors.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Errors.with(Exceptions.KEYBOARD_INTERRUPT);
    }
  }

  private static PyObject urandom(Vm vm, PyObject count) {
    long n = Ops.toJavaLong(vm, count);
    if (n < 0) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    vm.heap.need(n);
    var bytes = new byte[(int) n];
    vm.part(SecureRandom.class, v -> new SecureRandom()).nextBytes(bytes);
    return PyBytes.of(bytes);
  }

  private static PyObject errno(Vm vm, PyObject[] args) {
    State state = State.of(vm);
    if (args.length == 0) {
      return PyInt.of(state.errno);
    }
    state.errno = (int) Ops.toJavaLong(vm, args[0]);
    return PyNone.NONE;
  }
}
