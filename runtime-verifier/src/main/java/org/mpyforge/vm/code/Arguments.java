package org.mpyforge.vm.code;

import java.util.Arrays;
import org.mpyforge.format.ScopeFlags;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyCell;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/** Puts the arguments of a call where the function's parameters are ({@code py/bc.c}). */
final class Arguments {
  private Arguments() {}

  static void bind(
      Vm vm,
      PyFunction function,
      Frame frame,
      PyObject[] cells,
      PyObject[] args,
      int at,
      int given,
      int keywords) {
    Code.Signature signature = function.code.signature;
    PyObject[] state = frame.state;
    int hidden = cells == null ? 0 : cells.length;
    int positional = signature.positional;
    int named = positional + signature.keywordOnly;
    int flags = signature.flags;
    boolean varArgs = ScopeFlags.VAR_ARGUMENTS.in(flags);
    boolean varKeywords = ScopeFlags.VAR_KEYWORDS.in(flags);

    int count = hidden + given;
    if (hidden != 0) {
      System.arraycopy(cells, 0, state, 0, hidden);
    }
    int direct = Math.min(count, positional);
    System.arraycopy(args, at, state, hidden, Math.max(0, direct - hidden));
    int next = named;
    if (varArgs) {
      int extra = Math.max(0, count - positional);
      vm.heap.need(8L * extra);
      state[next++] = PyTuple.of(Arrays.copyOfRange(args, at + given - extra, at + given));
    } else if (count > positional) {
      throw mismatch(function, positional, count);
    }
    if (keywords == 0 && !ScopeFlags.KEYWORD_DEFAULTS.in(flags)) {
      defaults(function, state, count, positional);
      if (signature.keywordOnly != 0) {
        throw Errors.type("function missing keyword-only argument");
      }
      if (varKeywords) {
        vm.heap.need(32);
        state[next] = new PyDict();
      }
    } else {
      PyMap rest = varKeywords ? PyMap.withCapacity(keywords) : null;
      byKeyword(vm, signature, state, rest, args, at + given, keywords);
      fill(function, signature, state);
      if (varKeywords) {
        vm.heap.need(32);
        state[next] = new PyDict(rest);
      }
    }
    for (int cell : signature.cells) {
      state[cell] = new PyCell(state[cell]);
    }
  }

  private static RuntimeException mismatch(PyFunction function, int expected, int given) {
    return Errors.type(
        function.code.name
            + "() takes "
            + expected
            + " positional arguments but "
            + given
            + " were given");
  }

  /** Fills the parameters that a call without keywords leaves out. */
  private static void defaults(PyFunction function, PyObject[] state, int count, int positional) {
    if (count >= positional) {
      return;
    }
    int defaults = function.defaults == null ? 0 : function.defaults.items.length;
    if (positional - count > defaults) {
      throw mismatch(function, positional - defaults, count);
    }
    for (int i = count; i < positional; i++) {
      state[i] = function.defaults.items[defaults - positional + i];
    }
  }

  private static void byKeyword(
      Vm vm,
      Code.Signature signature,
      PyObject[] state,
      PyMap rest,
      PyObject[] args,
      int at,
      int keywords) {
    PyStr[] names = signature.names;
    for (int i = 0; i < keywords; i++) {
      PyObject key = args[at + 2 * i];
      PyObject value = args[at + 2 * i + 1];
      int slot = 0;
      while (slot < names.length && !(key instanceof PyStr name && name.sameBytes(names[slot]))) {
        slot++;
      }
      if (slot < names.length) {
        if (state[slot] != null) {
          throw repeated(key);
        }
        state[slot] = value;
      } else if (rest != null) {
        if (rest.get(vm, key) != null) {
          throw repeated(key);
        }
        rest.put(vm, key, value);
      } else {
        throw Errors.type("unexpected keyword argument '" + key + "'");
      }
    }
  }

  private static RuntimeException repeated(PyObject key) {
    return Errors.type("function got multiple values for argument '" + key + "'");
  }

  /** Fills what neither position nor keyword has given with defaults. */
  private static void fill(PyFunction function, Code.Signature signature, PyObject[] state) {
    int positional = signature.positional;
    int defaults = function.defaults == null ? 0 : function.defaults.items.length;
    for (int i = positional - 1; i >= 0; i--) {
      if (state[i] == null) {
        int index = defaults - positional + i;
        if (index < 0) {
          throw Errors.type("function missing required positional argument #" + i);
        }
        state[i] = function.defaults.items[index];
      }
    }
    for (int i = positional; i < positional + signature.keywordOnly; i++) {
      if (state[i] == null) {
        PyDict values = function.keywordDefaults;
        PyStr name = signature.names[i];
        PyObject value = values == null ? null : values.map.get(name);
        if (value == null) {
          throw Errors.type("function missing required keyword argument '" + name + "'");
        }
        state[i] = value;
      }
    }
  }
}
