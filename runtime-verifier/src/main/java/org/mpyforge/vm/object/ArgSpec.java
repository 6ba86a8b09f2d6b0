package org.mpyforge.vm.object;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.vm.Vm;

/**
 * The parameters of a built-in function that takes keywords, as a table: {@code new
 * ArgSpec().object("key", PyNone.NONE).flag("reverse", false)}.
 */
public final class ArgSpec {
  private enum Kind {
    OBJECT,
    INT,
    BOOL
  }

  private record Parameter(
      PyStr name, Kind kind, boolean required, boolean keywordOnly, PyObject value) {}

  private final List<Parameter> parameters = new ArrayList<>();
  private boolean keywordOnly;

  /** The parameters from here on are given by keyword only. */
  public ArgSpec keywordOnly() {
    keywordOnly = true;
    return this;
  }

  /** Any object; a null default gives a Java null. */
  public ArgSpec object(String name, PyObject value) {
    return add(name, Kind.OBJECT, false, value);
  }

  /** Any object, which must be given. */
  public ArgSpec required(String name) {
    return add(name, Kind.OBJECT, true, null);
  }

  /** An integer. */
  public ArgSpec integer(String name, long value) {
    return add(name, Kind.INT, false, PyInt.of(value));
  }

  /** A truth value. */
  public ArgSpec flag(String name, boolean value) {
    return add(name, Kind.BOOL, false, PyBool.of(value));
  }

  private ArgSpec add(String name, Kind kind, boolean required, PyObject value) {
    parameters.add(new Parameter(PyStr.name(name), kind, required, keywordOnly, value));
    return this;
  }

  /**
   * The arguments in the order of the table: integers as {@link PyInteger}s, flags as {@link
   * PyBool}s.
   *
   * @param skip how many positional arguments come before those of the table
   */
  public PyObject[] parse(Vm vm, PyObject[] args, int skip, PyMap keywords) {
    var values = new PyObject[parameters.size()];
    int usedPositional = skip;
    int usedKeywords = 0;
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      PyObject given = null;
      if (usedPositional < args.length && !parameter.keywordOnly) {
        given = args[usedPositional++];
      } else {
        given = keywords.get(parameter.name);
        if (given != null) {
          usedKeywords++;
        } else if (parameter.required) {
          throw Errors.type("'" + parameter.name + "' argument required");
        }
      }
      values[i] = given == null ? parameter.value : convert(vm, parameter.kind, given);
    }
    if (usedPositional < args.length) {
      throw Errors.type("extra positional arguments given");
    }
    if (usedKeywords < keywords.size()) {
      throw Errors.type("extra keyword arguments given");
    }
    return values;
  }

  private static PyObject convert(Vm vm, Kind kind, PyObject value) {
    return switch (kind) {
      case OBJECT -> value;
      case INT -> Ops.toInteger(vm, value);
      case BOOL -> PyBool.of(Ops.truth(vm, value));
    };
  }
}
