package org.mpyforge.vm.module;

import org.mpyforge.cross.CompileOptions.Input;
import org.mpyforge.format.MpyFile;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.load.ModuleImporter;
import org.mpyforge.vm.load.SourceCompiler;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/** The built-in functions about code: compiling, executing, importing, and the names of modules. */
final class CodeFunctions {
  private static final PyStr LAST = PyStr.name("_");

  private CodeFunctions() {}

  /** What {@code compile()} gives. */
  private static final class PyCode extends PyObject {
    private static final PyType TYPE = PyType.builder("code").build();

    final MpyFile file;

    PyCode(MpyFile file) {
      this.file = file;
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }

  static void declare(Members m) {
    m.value("__import__", ModuleImporter.DEFAULT);
    m.fn1("__repl_print__", CodeFunctions::show);
    m.fn("compile", 3, 6, CodeFunctions::compile);
    m.fn("eval", 1, 3, (vm, args) -> evaluate(vm, args, Input.EXPRESSION));
    m.fn("exec", 1, 3, (vm, args) -> evaluate(vm, args, Input.MODULE));
    m.fn("execfile", 1, 3, CodeFunctions::executeFile);
    m.fn0("globals", vm -> vm.thread.globals);
    m.fn0("locals", vm -> vm.thread.locals);
  }

  private static PyObject show(Vm vm, PyObject value) {
    if (value != PyNone.NONE) {
      Printer out = vm.stdout();
      value.print(vm, out, PrintKind.REPR);
      out.print("\n");
      vm.main.map.put(LAST, value);
    }
    return PyNone.NONE;
  }

  private static PyObject compile(Vm vm, PyObject[] args) {
    byte[] source = Ops.textData(args[0]);
    String name = Ops.toName(vm, args[1]).text();
    Input input =
        switch (Ops.toName(vm, args[2]).text()) {
          case "exec" -> Input.MODULE;
          case "eval" -> Input.EXPRESSION;
          case "single" -> Input.INTERACTIVE;
          default -> throw Errors.value("bad compile mode");
        };
    return new PyCode(SourceCompiler.compile(vm, source, name, input));
  }

  private static byte[] source(Vm vm, PyObject object) {
    if (object instanceof PyStr text) {
      return text.data();
    }
    Buffer buffer = Ops.buffer(vm, object, false);
    return buffer.toByteArray();
  }

  private static PyObject evaluate(Vm vm, PyObject[] args, Input input) {
    MpyFile file =
        args[0] instanceof PyCode code
            ? code.file
            : SourceCompiler.compile(vm, source(vm, args[0]), "<string>", input);
    return run(vm, file, args);
  }

  private static PyObject run(Vm vm, MpyFile file, PyObject[] args) {
    PyDict globals = vm.thread.globals;
    PyDict locals = vm.thread.locals;
    if (args.length > 1 && args[1] != PyNone.NONE) {
      globals = dict(args[1]);
      locals = globals;
    }
    if (args.length > 2 && args[2] != PyNone.NONE) {
      locals = dict(args[2]);
    }
    return Program.run(vm, file, globals, locals);
  }

  private static PyDict dict(PyObject object) {
    if (object instanceof PyDict dict) {
      return dict;
    }
    throw Errors.with(Exceptions.TYPE_ERROR);
  }

  private static PyObject executeFile(Vm vm, PyObject[] args) {
    String path = Ops.toStr(args[0]).text();
    byte[] content = vm.files.read(vm, path);
    return run(vm, SourceCompiler.compile(vm, content, path, Input.MODULE), args);
  }
}
