package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStringLike;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.StrType;

/** The module {@code re} ({@code extmod/modre.c}). Positions and matches are in bytes. */
final class ReModule {
  private static final PyType REGEX =
      PyType.builder("re")
          .members(
              m -> {
                m.fn("match", 2, 4, (vm, args) -> match(vm, args, true));
                m.fn("search", 2, 4, (vm, args) -> match(vm, args, false));
                m.fn("split", 2, 3, ReModule::split);
                m.fn("sub", 3, 5, ReModule::substitute);
              })
          .build();

  private ReModule() {}

  static void declare(Members m) {
    m.fn("compile", 1, 2, (vm, args) -> compile(vm, args[0]));
    m.fn("match", 2, 4, (vm, args) -> match(vm, args, true));
    m.fn("search", 2, 4, (vm, args) -> match(vm, args, false));
    m.fn("sub", 3, 5, ReModule::substitute);
  }

  /** A compiled regular expression. */
  private static final class PyRegex extends PyObject {
    final RegexCode code;

    PyRegex(RegexCode code) {
      this.code = code;
    }

    @Override
    public PyType type() {
      return REGEX;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
      out.print("<re " + Ops.address(this).substring(2) + ">");
    }
  }

  private static PyRegex compile(Vm vm, PyObject pattern) {
    byte[] text = StrType.textOrBytes(pattern);
    vm.heap.need(32L + text.length);
    return new PyRegex(RegexCompiler.compile(text));
  }

  private static PyRegex regex(Vm vm, PyObject object) {
    return object instanceof PyRegex regex ? regex : compile(vm, object);
  }

  private static RegexMatcher matcher(Vm vm, PyRegex regex, byte[] text, int end) {
    vm.heap.need(256);
    return new RegexMatcher(vm, regex.code, text, 0, end);
  }

  private static PyObject match(Vm vm, PyObject[] args, boolean anchored) {
    PyRegex regex = regex(vm, args[0]);
    byte[] text = StrType.textOrBytes(args[1]);
    int start = 0;
    int end = text.length;
    // Only with a compiled expression are there positions.
    if (args[0] == regex && args.length > 2) {
      start = clamp(Ops.toJavaLong(vm, args[2]), 0, text.length);
      if (args.length > 3) {
        end = clamp(Ops.toJavaLong(vm, args[3]), start, text.length);
      }
    }
    int[] notes = matcher(vm, regex, text, end).match(start, anchored);
    return notes == null ? PyNone.NONE : new PyMatch(args[1], text, notes);
  }

  private static int clamp(long position, int low, int high) {
    return (int) Math.max(low, Math.min(position, high));
  }

  private static PyObject split(Vm vm, PyObject[] args) {
    PyRegex regex = self(args[0]);
    byte[] text = StrType.textOrBytes(args[1]);
    long most = args.length > 2 ? Ops.toJavaLong(vm, args[2]) : 0;
    RegexMatcher matcher = matcher(vm, regex, text, text.length);
    return PyList.filled(vm, parts -> split(vm, regex, matcher, args[1], text, most, parts));
  }

  private static void split(
      Vm vm,
      PyRegex regex,
      RegexMatcher matcher,
      PyObject object,
      byte[] text,
      long most,
      PyList parts) {
    int from = 0;
    for (long left = most; ; left--) {
      int[] notes = left == 0 && most > 0 ? null : matcher.match(from, false);
      if (notes == null || notes[0] == notes[1]) {
        break;
      }
      parts.append(vm, StrType.checkedLike(vm, object, text, from, notes[0]));
      if (regex.code.groups > 0) {
        throw Errors.notImplemented("splitting with sub-captures");
      }
      from = notes[1];
    }
    parts.append(vm, StrType.checkedLike(vm, object, text, from, text.length));
  }

  private static PyRegex self(PyObject object) {
    if (object instanceof PyRegex regex) {
      return regex;
    }
    throw Errors.type("argument has wrong type");
  }

  // ---- substitution

  private static PyObject substitute(Vm vm, PyObject[] args) {
    PyRegex regex = regex(vm, args[0]);
    PyObject replacement = args[1];
    byte[] text = StrType.textOrBytes(args[2]);
    long most = args.length > 3 ? Ops.toJavaLong(vm, args[3]) : 0;
    RegexMatcher matcher = matcher(vm, regex, text, text.length);
    var out = new BytesPrinter(vm);
    int from = 0;
    for (long left = most; left != 0 || most <= 0; left--) {
      int[] notes = matcher.match(from, false);
      if (notes == null || notes[0] == notes[1]) {
        break;
      }
      out.write(text, from, notes[0] - from);
      PyObject template =
          replacement instanceof PyStringLike
              ? replacement
              : replacement(vm, replacement, new PyMatch(args[2], text, notes));
      expand(StrType.textOrBytes(template), text, notes, out);
      from = notes[1];
    }
    if (from == 0) {
      return args[2];
    }
    out.write(text, from, text.length - from);
    return StrType.like(vm, args[2], out.toByteArray(), 0, out.size());
  }

  private static PyObject replacement(Vm vm, PyObject function, PyMatch match) {
    return function.isCallable(vm) ? Calls.call(vm, function, match) : function;
  }

  /** Writes a replacement, in which {@code \1} and {@code \g<1>} mean what a group matched. */
  private static void expand(byte[] template, byte[] text, int[] notes, BytesPrinter out) {
    int at = 0;
    while (at < template.length && template[at] != 0) {
      if (template[at] != '\\') {
        out.write(template[at++]);
        continue;
      }
      at++;
      boolean bracketed = byteAt(template, at) == 'g' && byteAt(template, at + 1) == '<';
      at += bracketed ? 2 : 0;
      int digit = byteAt(template, at);
      if (digit == '\\') {
        out.write('\\');
        at++;
      } else if (digit >= '0' && digit <= '9') {
        long group = 0;
        for (; digit >= '0' && digit <= '9'; digit = byteAt(template, ++at)) {
          group = 10 * group + digit - '0' & 0xffff_ffffL;
        }
        at += bracketed && digit == '>' ? 1 : 0;
        if (group >= notes.length / 2) {
          throw Errors.with(Exceptions.INDEX_ERROR, PyInt.of(group));
        }
        int start = notes[2 * (int) group];
        if (start >= 0) {
          out.write(text, start, notes[2 * (int) group + 1] - start);
        }
      }
    }
  }

  private static int byteAt(byte[] text, int at) {
    return at < text.length ? text[at] : 0;
  }
}
