package org.mpyforge.vm.object;

import java.util.List;
import org.mpyforge.vm.Vm;

/**
 * Prints exceptions with where they came through ({@code mp_obj_print_exception}, {@code
 * py/obj.c}).
 */
public final class Tracebacks {
  private Tracebacks() {}

  /** Prints an exception, the outermost place first. */
  public static void print(Vm vm, PyObject exception, Printer out) {
    printPlaces(exception, out);
    exception.print(vm, out, PrintKind.EXCEPTION);
    out.print("\n");
  }

  /** Prints an exception at the program's end, where nobody handles what that raises. */
  public static void printUnhandled(Vm vm, PyObject exception, Printer out) {
    printPlaces(exception, out);
    printLine(vm, exception, PrintKind.EXCEPTION, out);
  }

  private static void printPlaces(PyObject exception, Printer out) {
    if (exception.nativePart() instanceof PyException base && !base.traceback().isEmpty()) {
      out.print("Traceback (most recent call last):\n");
      List<PyException.Entry> entries = base.traceback();
      for (int i = entries.size() - 1; i >= 0; i--) {
        PyException.Entry entry = entries.get(i);
        out.print("  File \"" + entry.file() + "\", line " + entry.line());
        out.print(entry.block() == null ? "\n" : ", in " + entry.block() + "\n");
      }
    }
  }

  /**
   * Prints an object and a new line at the program's end, where nobody handles what that raises.
   */
  public static void printLine(Vm vm, PyObject object, PrintKind kind, Printer out) {
    try {
      object.print(vm, out, kind);
    } catch (PyRaise raised) {
      out.print("<" + object.type().name() + " raised " + raised.exception.type().name() + ">");
    }
    out.print("\n");
  }
}
