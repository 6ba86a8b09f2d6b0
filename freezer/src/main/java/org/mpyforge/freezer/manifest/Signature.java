package org.mpyforge.freezer.manifest;

import java.util.List;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/**
 * The parameters of a function that manifests call, which may all be given by name; what is wrong
 * with a call is said as CPython says it.
 *
 * @param function its name
 * @param required how many parameters, the first ones, must be given
 * @param takesMore whether other names are welcome, too
 * @param parameters their names
 */
record Signature(String function, int required, boolean takesMore, List<String> parameters) {

  Signature(String function, int required, boolean takesMore, String... parameters) {
    this(function, required, takesMore, List.of(parameters));
  }

  /** A call's arguments: by the order of the parameters, None where not given, and the others. */
  record Call(List<PyObject> values, PyMap others) {

    PyObject get(int parameter) {
      return values.get(parameter);
    }

    /** Whether the argument is there, and not None. */
    boolean has(int parameter) {
      return values.get(parameter) != PyNone.NONE;
    }
  }

  /** Sorts a call's arguments. */
  Call bind(Vm vm, PyObject[] args, PyMap keywords) {
    if (args.length > parameters.size()) {
      throw Errors.type(function + "() takes " + most() + " but " + args.length + " were given");
    }
    var values = new PyObject[parameters.size()];
    System.arraycopy(args, 0, values, 0, args.length);
    PyMap others = PyMap.ordered(keywords.size());
    for (int slot = 0; slot < keywords.slots(); slot++) {
      if (keywords.keyAt(slot) instanceof PyStr name) {
        place(vm, values, name, keywords.valueAt(slot), others);
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        if (i < required) {
          throw missing(values);
        }
        values[i] = PyNone.NONE;
      }
    }
    return new Call(List.of(values), others);
  }

  private void place(Vm vm, PyObject[] values, PyStr name, PyObject value, PyMap others) {
    int parameter = indexOf(name);
    if (parameter < 0) {
      if (!takesMore) {
        throw Errors.type(function + "() got an unexpected keyword argument '" + name + "'");
      }
      others.put(vm, name, value);
    } else if (values[parameter] != null) {
      throw Errors.type(function + "() got multiple values for argument '" + name + "'");
    } else {
      values[parameter] = value;
    }
  }

  private int indexOf(PyStr name) {
    String text = name.text();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).equals(text)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there is a parameter of this name. */
  boolean has(PyStr name) {
    return indexOf(name) >= 0;
  }

  private String most() {
    int all = parameters.size();
    String number = required == all ? String.valueOf(all) : "from " + required + " to " + all;
    return number + " positional argument" + (all == 1 ? "" : "s");
  }

  private RuntimeException missing(PyObject[] values) {
    var names = new StringBuilder();
    int count = 0;
    for (int i = 0; i < required; i++) {
      if (values[i] == null) {
        names.append(count++ == 0 ? "" : " and ").append('\'').append(parameters.get(i));
        names.append('\'');
      }
    }
    return Errors.type(
        function
            + "() missing "
            + count
            + " required positional argument"
            + (count == 1 ? "" : "s")
            + ": "
            + names);
  }
}
