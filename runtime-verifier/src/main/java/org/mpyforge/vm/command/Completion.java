package org.mpyforge.vm.command;

import java.util.List;
import java.util.function.Consumer;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.module.Modules;
import org.mpyforge.vm.module.Names;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;

/** Completes names at a prompt: those of {@code __main__}, attributes, modules behind import. */
final class Completion implements LineEditor.Completer {
  private static final String IMPORT = "import ";
  private static final int COLUMN = 16;
  private static final int LINE = 4 * COLUMN;

  private final Vm vm;
  private final Consumer<String> out;

  Completion(Vm vm, Consumer<String> out) {
    this.vm = vm;
    this.out = out;
  }

  @Override
  public String complete(String text) {
    int begin = text.length();
    while (begin > 0 && isPartOfName(text.charAt(begin - 1))) {
      begin--;
    }
    int dot = text.lastIndexOf('.');
    boolean attribute = dot >= begin;
    String start = text.substring(attribute ? dot + 1 : begin);
    List<String> candidates = candidates(text, begin, attribute ? dot : -1);
    List<String> matches =
        candidates.stream()
            .filter(name -> name.startsWith(start))
            .filter(name -> !start.isEmpty() || !name.startsWith("_"))
            .toList();
    if (matches.isEmpty()) {
      boolean first = begin == 0 && !attribute && !start.isEmpty();
      return first && IMPORT.startsWith(start) ? IMPORT.substring(start.length()) : "";
    }
    String common = commonStart(matches);
    if (matches.size() == 1 || common.length() > start.length()) {
      return common.substring(start.length());
    }
    print(matches);
    return null;
  }

  private static boolean isPartOfName(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '.');
  }

  private List<String> candidates(String text, int begin, int dot) {
    if (text.startsWith(IMPORT)) {
      return Modules.names();
    }
    if (dot < 0) {
      return Names.of(vm, vm.mainModule());
    }
    PyObject object = vm.mainModule();
    for (String name : text.substring(begin, dot).split("\\.", -1)) {
      object = attributeOf(object, name);
      if (object == null) {
        return List.of();
      }
    }
    return Names.of(vm, object);
  }

  private PyObject attributeOf(PyObject object, String name) {
    try {
      return name.isEmpty() ? null : Ops.loadAttrOrNull(vm, object, PyStr.of(name));
    } catch (PyRaise e) {
      return null; // Whatever looking it up raises: there is nothing to complete.
    }
  }

  private static String commonStart(List<String> names) {
    String common = names.get(0);
    for (String name : names) {
      int n = 0;
      while (n < common.length() && n < name.length() && common.charAt(n) == name.charAt(n)) {
        n++;
      }
      common = common.substring(0, n);
    }
    return common;
  }

  private void print(List<String> names) {
    int column = LINE;
    for (String name : names) {
      int gap = (column + COLUMN - 1) / COLUMN * COLUMN - column;
      if (gap < 2) {
        gap += COLUMN;
      }
      if (column + gap + name.length() <= LINE) {
        out.accept(" ".repeat(gap) + name);
        column += gap + name.length();
      } else {
        out.accept("\n" + name);
        column = name.length();
      }
    }
    out.accept("\n");
  }
}
