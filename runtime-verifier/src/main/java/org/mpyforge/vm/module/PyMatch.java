package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StrType;

/** Where a regular expression matched. */
final class PyMatch extends PyObject {
  private static final PyType TYPE = PyType.builder("match").members(PyMatch::declare).build();

  private final PyObject subject;
  private final byte[] text;
  private final int[] notes;

  /**
   * A match.
   *
   * @param notes start and end of the whole and of each group, -1 for a group without match
   */
  PyMatch(PyObject subject, byte[] text, int[] notes) {
    this.subject = subject;
    this.text = text;
    this.notes = notes;
  }

  private static void declare(Members m) {
    m.fn2("group", (vm, self, number) -> self(self).group(vm, self(self).number(vm, number)));
    m.fn1("groups", (vm, self) -> self(self).groups(vm));
    m.fn("span", 1, 2, PyMatch::span);
    m.fn("start", 1, 2, (vm, args) -> span(vm, args).items[0]);
    m.fn("end", 1, 2, (vm, args) -> span(vm, args).items[1]);
  }

  private static PyMatch self(PyObject object) {
    if (object instanceof PyMatch match) {
      return match;
    }
    throw Errors.type("argument has wrong type");
  }

  private int number(Vm vm, PyObject number) {
    long group = Ops.toJavaLong(vm, number);
    if (group < 0 || group >= notes.length / 2) {
      throw Errors.with(Exceptions.INDEX_ERROR, number);
    }
    return (int) group;
  }

  private PyObject group(Vm vm, int number) {
    int start = notes[2 * number];
    return start < 0
        ? PyNone.NONE
        : StrType.checkedLike(vm, subject, text, start, notes[2 * number + 1]);
  }

  private PyObject groups(Vm vm) {
    var groups = new PyObject[notes.length / 2 - 1];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = group(vm, i + 1);
    }
    return PyTuple.of(groups);
  }

  private static PyTuple span(Vm vm, PyObject[] args) {
    PyMatch match = self(args[0]);
    int number = args.length == 2 ? match.number(vm, args[1]) : 0;
    return PyTuple.of(match.position(2 * number), match.position(2 * number + 1));
  }

  /** A position as the program counts it: in a string, in characters. */
  private PyObject position(int note) {
    int at = notes[note];
    boolean inCharacters = at > 0 && subject instanceof PyStr;
    return PyInt.of(inCharacters ? StrType.characters(text, 0, at) : at);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<match num=" + notes.length / 2 + ">");
  }
}
