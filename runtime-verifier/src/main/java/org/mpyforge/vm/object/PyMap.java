package org.mpyforge.vm.object;

import java.util.Arrays;
import org.mpyforge.vm.Vm;

/**
 * The table behind dictionaries, attributes and keyword arguments. It keeps its entries where the
 * reference keeps them (open addressing with linear probing, the reference's hashes and sizes,
 * {@code py/map.c}), so that a dictionary lists its items in the same order; an ordered table is an
 * array in the order of insertion.
 */
public final class PyMap {
  /** Marks an entry that was removed, where probing must go on. */
  private static final PyObject REMOVED = new PyCell(null);

  /** The sizes a table grows through ({@code hash_allocation_sizes}). */
  private static final int[] SIZES = {
    0, 2, 4, 6, 8, 10, 12, 17, 23, 29, 37, 47, 59, 73, 97, 127, 167, 223, 293, 389, 521, 691, 919,
    1223, 1627, 2161, 3229, 4831, 7243, 10861, 16273, 24407, 36607, 54907
  };

  private static final PyObject[] NOTHING = {};

  private PyObject[] keys;
  private PyObject[] values;
  private int used;
  private int filled;
  private final boolean ordered;

  private PyMap(int capacity, boolean ordered) {
    this.ordered = ordered;
    keys = capacity == 0 ? NOTHING : new PyObject[capacity];
    values = capacity == 0 ? NOTHING : new PyObject[capacity];
  }

  /** An empty hash table with room for so many entries. */
  public static PyMap withCapacity(int capacity) {
    return new PyMap(capacity, false);
  }

  /** An empty table that keeps the order of insertion. */
  public static PyMap ordered(int capacity) {
    return new PyMap(capacity, true);
  }

  /** A copy with the same layout. */
  public PyMap copy() {
    var copy = new PyMap(0, ordered);
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.used = used;
    copy.filled = filled;
    return copy;
  }

  /** How many entries it has. */
  public int size() {
    return used;
  }

  /** Whether it keeps the order of insertion. */
  public boolean isOrdered() {
    return ordered;
  }

  /** How many slots it has: {@link #keyAt} takes numbers below it. */
  public int slots() {
    return keys.length;
  }

  /** The key in a slot, null if it is empty. */
  public PyObject keyAt(int slot) {
    PyObject key = keys[slot];
    return key == REMOVED ? null : key;
  }

  /** The value in a slot whose key is not null. */
  public PyObject valueAt(int slot) {
    return values[slot];
  }

  /** Changes the value in a slot whose key is not null. */
  public void setValueAt(int slot, PyObject value) {
    values[slot] = value;
  }

  /** Whether a slot's key is this very object: for caches that remember where a name was. */
  public boolean isAt(int slot, PyObject key) {
    return slot < keys.length && keys[slot] == key;
  }

  /** The value of a key, or null. */
  public PyObject get(Vm vm, PyObject key) {
    int slot = find(vm, key);
    return slot < 0 ? null : values[slot];
  }

  /** The value of a name, or null; needs no VM. */
  public PyObject get(PyStr name) {
    int slot = find(name);
    return slot < 0 ? null : values[slot];
  }

  /** The slot of a name, or -1. */
  public int find(PyStr name) {
    int size = keys.length;
    if (used == 0) {
      return -1;
    }
    if (ordered) {
      for (int i = 0; i < filled; i++) {
        if (keys[i] == name || isEqualName(keys[i], name)) {
          return i;
        }
      }
      return -1;
    }
    int start = name.hash16() % size;
    int slot = start;
    do {
      PyObject key = keys[slot];
      if (key == name) {
        return slot;
      }
      if (key == null) {
        return -1;
      }
      if (isEqualName(key, name)) {
        return slot;
      }
      if (++slot == size) {
        slot = 0;
      }
    } while (slot != start);
    return -1;
  }

  private static boolean isEqualName(PyObject key, PyStr name) {
    return key instanceof PyStr other && other.sameBytes(name);
  }

  /** The slot of a key, or -1. */
  public int find(Vm vm, PyObject key) {
    if (key instanceof PyStr name) {
      return find(name);
    }
    if (ordered) {
      return used == 0 ? -1 : findOrdered(vm, key);
    }
    int size = keys.length;
    if (size == 0) {
      return -1;
    }
    // An unhashable key is an error even if no entry is left to compare it with.
    long hash = Ops.hash(vm, key);
    int start = (int) Long.remainderUnsigned(hash, size);
    int slot = start;
    do {
      PyObject other = keys[slot];
      if (other == null) {
        return -1;
      }
      if (other == key || (other != REMOVED && Ops.equal(vm, other, key))) {
        return slot;
      }
      if (keys.length != size) {
        return find(vm, key); // Comparing changed the table.
      }
      if (++slot == size) {
        slot = 0;
      }
    } while (slot != start);
    return -1;
  }

  private int findOrdered(Vm vm, PyObject key) {
    for (int i = 0; i < filled; i++) {
      if (keys[i] == key || Ops.equal(vm, keys[i], key)) {
        return i;
      }
    }
    return -1;
  }

  /** Sets the value of a key. */
  public void put(Vm vm, PyObject key, PyObject value) {
    int slot = find(vm, key);
    if (slot >= 0) {
      values[slot] = value;
    } else {
      add(vm, key, value);
    }
  }

  /** Sets the value of a name; needs no VM. */
  public void put(PyStr name, PyObject value) {
    int slot = find(name);
    if (slot >= 0) {
      values[slot] = value;
    } else {
      add(null, name, value);
    }
  }

  private void add(Vm vm, PyObject key, PyObject value) {
    if (ordered) {
      if (filled == keys.length) {
        resize(filled + 4);
      }
      keys[filled] = key;
      values[filled] = value;
      filled++;
      used++;
      return;
    }
    long hash = key instanceof PyStr name ? name.hash16() : Ops.hash(vm, key);
    if (keys.length == 0) {
      rehash(vm);
    }
    while (true) {
      int size = keys.length;
      int start = (int) Long.remainderUnsigned(hash, size);
      int slot = start;
      do {
        if (keys[slot] == null || keys[slot] == REMOVED) {
          keys[slot] = key;
          values[slot] = value;
          used++;
          return;
        }
        if (++slot == size) {
          slot = 0;
        }
      } while (slot != start);
      rehash(vm);
    }
  }

  /** Removes a key; gives its value, or null if it was not there. */
  public PyObject remove(Vm vm, PyObject key) {
    int slot = find(vm, key);
    if (slot < 0) {
      return null;
    }
    PyObject value = values[slot];
    removeAt(slot);
    return value;
  }

  /** Empties a slot whose key is not null. */
  public void removeAt(int slot) {
    used--;
    if (ordered) {
      System.arraycopy(keys, slot + 1, keys, slot, filled - slot - 1);
      System.arraycopy(values, slot + 1, values, slot, filled - slot - 1);
      filled--;
      keys[filled] = null;
      values[filled] = null;
      return;
    }
    int next = slot + 1 == keys.length ? 0 : slot + 1;
    // Where probing would end anyway, the slot can be as new.
    keys[slot] = keys[next] == null ? null : REMOVED;
    values[slot] = null;
  }

  /** Removes everything. */
  public void clear() {
    keys = NOTHING;
    values = NOTHING;
    used = 0;
    filled = 0;
  }

  private void resize(int size) {
    keys = Arrays.copyOf(keys, size);
    values = Arrays.copyOf(values, size);
  }

  private void rehash(Vm vm) {
    PyObject[] oldKeys = keys;
    PyObject[] oldValues = values;
    int size = sizeAbove(oldKeys.length + 1);
    if (vm != null) {
      vm.heap.need(16L * size);
    }
    keys = new PyObject[size];
    values = new PyObject[size];
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null && oldKeys[i] != REMOVED) {
        add(vm, oldKeys[i], oldValues[i]);
      }
    }
  }

  /** The first size in the table that is not less. */
  static int sizeAbove(int wanted) {
    for (int size : SIZES) {
      if (size >= wanted) {
        return size;
      }
    }
    return (wanted + wanted / 2) | 1;
  }
}
