package org.mpyforge.vm.module;

import java.util.ArrayList;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.load.BundledModules;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/** The function {@code help} ({@code py/builtinhelp.c}). */
final class Help {
  private static final int COLUMNS = 4;
  private static final int COLUMN_WIDTH = 18;
  private static final PyStr MODULES = PyStr.name("modules");

  private static final String GENERAL =
      """
      This is MicroPython on the virtual machine of Mpyforge.

      What the language and its modules can do: https://docs.micropython.org/

      Keys at the prompt:
        TAB           completes a name, or indents
        CTRL-A        on an empty line: the raw prompt, for tools
        CTRL-B        on an empty line: this prompt, from its beginning
        CTRL-C        gives up the line, or interrupts the program
        CTRL-D        on an empty line: the end
        CTRL-E        on an empty line: paste mode, for several lines as they are

      help(object) tells what an object has; help('modules') which modules there are.
      """;

  private Help() {}

  static void declare(Members m) {
    m.fn("help", 0, 1, Help::help);
  }

  private static PyObject help(Vm vm, PyObject[] args) {
    Printer out = vm.stdout();
    if (args.length == 0) {
      out.print(GENERAL);
    } else if (args[0] instanceof PyStr name && name.sameBytes(MODULES)) {
      printModules(out);
    } else {
      printObject(vm, args[0], out);
    }
    return PyNone.NONE;
  }

  /** Prints the names in columns, each to be read downwards. */
  private static void printModules(Printer out) {
    var names = new ArrayList<String>(Modules.names());
    names.addAll(BundledModules.names());
    names.sort(null);
    int rows = (names.size() + COLUMNS - 1) / COLUMNS;
    for (int row = 0; row < rows; row++) {
      var line = new StringBuilder();
      for (int i = row, end = 0; i < names.size(); i += rows, end += COLUMN_WIDTH) {
        line.append(" ".repeat(Math.max(0, end - line.length()))).append(names.get(i));
      }
      out.print(line.append('\n').toString());
    }
    out.print("Plus any modules on the filesystem\n");
  }

  private static void printObject(Vm vm, PyObject object, Printer out) {
    PyType type = object.type();
    out.print("object ");
    object.print(vm, out, PrintKind.STR);
    out.print(" is of type " + type.name() + "\n");
    PyMap members;
    if (object instanceof PyModule module) {
      members = module.memberList();
    } else if (type == PyType.TYPE && object instanceof PyType self) {
      members = self.memberList();
    } else {
      members = type.memberList();
    }
    for (int i = 0; i < members.slots(); i++) {
      if (members.keyAt(i) != null) {
        out.print("  ");
        members.keyAt(i).print(vm, out, PrintKind.STR);
        out.print(" -- ");
        members.valueAt(i).print(vm, out, PrintKind.STR);
        out.print("\n");
      }
    }
  }
}
