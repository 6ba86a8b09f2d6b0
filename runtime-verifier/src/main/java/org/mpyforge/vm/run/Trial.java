package org.mpyforge.vm.run;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.format.MpyFile;
import org.mpyforge.vm.FrozenModules;
import org.mpyforge.vm.Stopped;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.load.ModuleImporter;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.Tracebacks;

/**
 * What importing a file does, found out by doing it in a sandbox.
 *
 * @param output what it printed
 * @param raised the traceback of what it raised, empty if nothing
 * @param stopped which bound ended it, empty if none
 * @param names the names it defined, in order of the alphabet
 */
public record Trial(String output, String raised, String stopped, List<String> names) {
  /** Whether it ran to its end and raised nothing. */
  public boolean isClean() {
    return raised.isEmpty() && stopped.isEmpty();
  }

  /** Imports a file in a sandbox. The file must have been verified. */
  public static Trial of(MpyFile file, Sandbox sandbox) {
    return of(vm -> Program.run(vm, file, vm.main, vm.main), "__main__", sandbox);
  }

  /**
   * Imports one of an image's modules in a sandbox, where it finds the others.
   *
   * @param module its name, with dots
   */
  public static Trial of(String module, FrozenModules image, Sandbox sandbox) {
    return of(
        vm -> {
          vm.freeze(image);
          Calls.call(vm, ModuleImporter.DEFAULT, PyStr.of(module));
        },
        module,
        sandbox);
  }

  private static Trial of(Consumer<Vm> program, String module, Sandbox sandbox) {
    var out = new ByteArrayOutputStream();
    var end = new String[] {"", ""};
    Vm vm = sandbox.machine(InputStream.nullInputStream(), out);
    vm.sysPath.append(vm, PyStr.of(".frozen"));
    if (!Machines.complete(vm, "trial", () -> run(vm, program, end))) {
      end[1] = "interrupted";
    }
    return new Trial(
        out.toString(java.nio.charset.StandardCharsets.UTF_8), end[0], end[1], names(vm, module));
  }

  private static void run(Vm vm, Consumer<Vm> program, String[] end) {
    try {
      program.accept(vm);
    } catch (PyRaise e) {
      var text = new BytesPrinter();
      Tracebacks.printUnhandled(vm, e.exception, text);
      end[0] = text.toPyStr().text();
    } catch (Stopped e) {
      end[1] = e.getMessage();
    } finally {
      vm.close();
    }
  }

  /** What a module has defined; nothing if importing it has failed. */
  private static List<String> names(Vm vm, String module) {
    var names = new ArrayList<String>();
    if (!(vm.modules.map.get(PyStr.of(module)) instanceof PyModule imported)) {
      return names;
    }
    PyMap map = imported.globals.map;
    for (int i = 0; i < map.slots(); i++) {
      if (map.keyAt(i) instanceof PyStr name && !name.text().startsWith("__")) {
        names.add(name.text());
      }
    }
    names.sort(null);
    return names;
  }
}
