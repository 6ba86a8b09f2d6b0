package org.mpyforge.vm.module;

import java.nio.charset.StandardCharsets;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStream;
import org.mpyforge.vm.object.Sequences;
import org.mpyforge.vm.object.StrType;
import org.mpyforge.vm.object.Streams;

/** The module {@code json} ({@code extmod/modjson.c}). */
final class JsonModule {
  private JsonModule() {}

  static void declare(Members m) {
    m.kw("dump", 2, JsonModule::dump);
    m.kw("dumps", 1, JsonModule::dumps);
    m.fn1("load", JsonModule::load);
    m.fn1("loads", JsonModule::loads);
  }

  /** Knows what separates items, and keys from values, besides where the text goes. */
  private record JsonPrinter(Printer out, String itemSeparator, String keySeparator)
      implements Printer {
    @Override
    public void write(byte[] bytes, int offset, int length) {
      out.write(bytes, offset, length);
    }
  }

  /** The argument {@code separators}: a pair, or None. */
  private static PyObject separators(Vm vm, PyObject[] args, int positional, PyMap keywords) {
    return new ArgSpec()
        .keywordOnly()
        .object("separators", PyNone.NONE)
        .parse(vm, args, positional, keywords)[0];
  }

  private static Printer printer(Printer out, PyObject separators) {
    if (separators == PyNone.NONE) {
      return out;
    }
    PyObject[] pair = Sequences.items(separators, 2);
    return new JsonPrinter(out, separator(pair[0]), separator(pair[1]));
  }

  private static String separator(PyObject text) {
    String all = new String(StrType.textOrBytes(text), StandardCharsets.UTF_8);
    int zero = all.indexOf(0);
    return zero < 0 ? all : all.substring(0, zero);
  }

  private static PyObject dump(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject separators = separators(vm, args, 2, keywords);
    Printer out = Streams.printer(vm, args[1]);
    args[0].print(vm, printer(out, separators), PrintKind.JSON);
    return PyNone.NONE;
  }

  private static PyObject dumps(Vm vm, PyObject[] args, PyMap keywords) {
    var text = new BytesPrinter(vm);
    args[0].print(vm, printer(text, separators(vm, args, 1, keywords)), PrintKind.JSON);
    StrType.size(vm, text.size());
    return text.toPyStr();
  }

  private static PyObject load(Vm vm, PyObject object) {
    PyStream stream = Streams.of(object);
    var one = new byte[1];
    return new JsonReader(
            vm,
            () -> {
              int n = stream.read(vm, one, 0, 1);
              if (n == PyStream.WOULD_BLOCK) {
                throw Errors.os(Errno.EAGAIN);
              }
              return n == 1 ? one[0] & 0xff : 0;
            })
        .read();
  }

  private static PyObject loads(Vm vm, PyObject object) {
    Buffer text = Ops.buffer(vm, object, false);
    var at = new int[1];
    return new JsonReader(
            vm, () -> at[0] < text.length ? text.bytes[text.offset + at[0]++] & 0xff : 0)
        .read();
  }
}
