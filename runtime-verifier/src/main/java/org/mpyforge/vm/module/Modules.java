package org.mpyforge.vm.module;

import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.vm.Library;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.IoModule;
import org.mpyforge.vm.io.OsModule;
import org.mpyforge.vm.io.PyWebSocket;
import org.mpyforge.vm.io.SelectModule;
import org.mpyforge.vm.io.SocketModule;
import org.mpyforge.vm.io.VfsModule;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyArray;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.tls.SslModule;
import org.mpyforge.vm.tls.TlsModule;

/** The built-in modules, by name. */
public final class Modules implements Library {
  private static final List<String> NAMES =
      List.of(
          "__main__",
          "_asyncio",
          "_thread",
          "array",
          "binascii",
          "builtins",
          "cmath",
          "collections",
          "cryptolib",
          "deflate",
          "errno",
          "framebuf",
          "gc",
          "hashlib",
          "heapq",
          "io",
          "json",
          "machine",
          "math",
          "micropython",
          "os",
          "platform",
          "random",
          "re",
          "select",
          "socket",
          "ssl",
          "struct",
          "sys",
          "time",
          "tls",
          "uctypes",
          "vfs",
          "websocket");

  @Override
  public PyModule builtins() {
    return new PyModule(PyModule.builtin("builtins", BuiltinsModule::declare).globals, false);
  }

  @Override
  public PyModule load(Vm vm, String name, boolean extensible) {
    if (name.equals("usys")) {
      return load(vm, "sys", false);
    }
    PyModule known = vm.builtinModules.get(name);
    if (known == null) {
      known = extensible ? extensible(name) : fixed(vm, name);
      if (known != null) {
        vm.builtinModules.put(name, known);
      } else if (!extensible && name.startsWith("u")) {
        return load(vm, name.substring(1), true);
      }
      return known;
    }
    return extensible || isFixed(name) ? known : null;
  }

  private static boolean isFixed(String name) {
    return switch (name) {
      case "__main__",
          "_asyncio",
          "_thread",
          "builtins",
          "cmath",
          "deflate",
          "framebuf",
          "gc",
          "math",
          "micropython",
          "sys",
          "uctypes",
          "vfs",
          "tls" ->
          true;
      default -> false;
    };
  }

  /** The names of all modules, for prompts and {@code help}. */
  public static List<String> names() {
    return NAMES;
  }

  /** The modules that come before files. */
  private static PyModule fixed(Vm vm, String name) {
    return switch (name) {
      case "builtins" -> vm.builtins;
      case "sys" -> SysModule.create(vm);
      case "_asyncio" -> PyModule.builtin(name, AsyncioModule::declare);
      case "_thread" -> PyModule.builtin(name, ThreadModule::declare);
      case "gc" -> PyModule.builtin(name, GcModule::declare);
      case "micropython" -> PyModule.builtin(name, MicropythonModule::declare);
      case "deflate" -> PyModule.builtin(name, DeflateModule::declare);
      case "framebuf" -> PyModule.builtin(name, FramebufModule::declare);
      case "uctypes" -> PyModule.builtin(name, UctypesModule::declare);
      case "vfs" -> PyModule.builtin(name, VfsModule::declare);
      case "tls" -> PyModule.builtin(name, TlsModule::declare);
      case "cmath" -> PyModule.builtin(name, CmathModule::declare);
      case "math" -> PyModule.builtin(name, MathModule::declare);
      default -> null;
    };
  }

  /** The modules that files come before. */
  private static PyModule extensible(String name) {
    if (name.equals("pkg_resources")) {
      return PkgResourcesModule.create();
    }
    Consumer<Members> declare =
        switch (name) {
          case "array" -> m -> m.value("array", PyArray.ARRAY);
          case "binascii" -> BinasciiModule::declare;
          case "json" -> JsonModule::declare;
          case "re" -> ReModule::declare;
          case "struct" -> StructModule::declare;
          case "collections" -> CollectionsModule::declare;
          case "cryptolib" -> CryptolibModule::declare;
          case "hashlib" -> HashlibModule::declare;
          case "io" -> IoModule::declare;
          case "os" -> OsModule::declare;
          case "select" -> SelectModule::declare;
          case "socket" -> SocketModule::declare;
          case "ssl" -> SslModule::declare;
          case "websocket" -> m -> m.value("websocket", PyWebSocket.TYPE);
          case "errno" -> Errno::declare;
          case "heapq" -> HeapqModule::declare;
          case "machine" -> MachineModule::declare;
          case "platform" -> PlatformModule::declare;
          case "random" -> RandomModule::declare;
          case "time" -> TimeModule::declare;
          case "uasyncio" -> m -> m.fn1("__getattr__", AsyncioModule::fromPackage);
          default -> null;
        };
    return declare == null ? null : PyModule.builtin(name, declare);
  }
}
