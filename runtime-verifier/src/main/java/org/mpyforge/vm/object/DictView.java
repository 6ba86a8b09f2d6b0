package org.mpyforge.vm.object;

import org.mpyforge.format.BinaryOperator;
import org.mpyforge.vm.Vm;

/** What {@code keys()}, {@code values()} and {@code items()} of a dictionary give. */
final class DictView extends PyObject {
  private static final PyType TYPE = PyType.builder("dict_view").build();

  private final PyDict dict;
  private final Kind kind;

  /** What a view shows of each entry. */
  enum Kind {
    ITEMS("dict_items"),
    KEYS("dict_keys"),
    VALUES("dict_values");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  DictView(PyDict dict, Kind kind) {
    this.dict = dict;
    this.kind = kind;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int len(Vm vm) {
    return dict.len(vm);
  }

  @Override
  public PyObject hash(Vm vm) {
    return kind == Kind.VALUES ? super.hash(vm) : null;
  }

  @Override
  public PyObject binary(Vm vm, BinaryOperator op, PyObject right) {
    return kind == Kind.KEYS && op == BinaryOperator.IN ? dict.binary(vm, op, right) : null;
  }

  @Override
  public PyObject iter(Vm vm) {
    return new Iterator(dict.map, kind);
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind how) {
    out.print(kind.text + "([");
    var iterator = new Iterator(dict.map, kind);
    boolean first = true;
    for (PyObject item; (item = Ops.next(vm, iterator)) != null; first = false) {
      out.print(first ? "" : ", ");
      item.print(vm, out, PrintKind.REPR);
    }
    out.print("])");
  }

  /** Walks over the table as it is at each step. */
  static final class Iterator extends PyIterator {
    private final PyMap map;
    private final Kind kind;
    private int slot;

    Iterator(PyMap map, Kind kind) {
      this.map = map;
      this.kind = kind;
    }

    @Override
    public PyObject next(Vm vm) {
      int slots = map.slots();
      while (slot < slots) {
        int at = slot++;
        PyObject key = map.keyAt(at);
        if (key != null) {
          return switch (kind) {
            case KEYS -> key;
            case VALUES -> map.valueAt(at);
            case ITEMS -> {
              vm.heap.need(32);
              yield PyTuple.of(key, map.valueAt(at));
            }
          };
        }
      }
      return null;
    }
  }
}
