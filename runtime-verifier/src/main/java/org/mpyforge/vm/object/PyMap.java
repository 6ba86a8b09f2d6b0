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
  private static final PyObject[] NOTHING = {};

  /** Marks an entry that was removed, where probing must go on. */
  private static final PyObject REMOVED = new PyCell(null);

  /** The sizes a table grows through ({@code hash_allocation_sizes}). */
  private static final int[] SIZES = {
    0, 2, 4, 6, 8, 10, 12, 17, 23, 29, 37, 47, 59, 73, 97, 127, 167, 223, 293, 389, 521, 691, 919,
    1223, 1627, 2161, 3229, 4831, 7243, 10861, 16273, 24407, 36607, 54907
  };

  private PyObject[] keys;
  private PyObject[] values;
  private int used;
  private int filled;

  /** Changes whenever the keys do, or where they are. */
  private int shape;

  private final boolean ordered;

  /**
   * Whether all keys ever added are strings. Then what is no string is not there, and nobody asks
   * for its hash: the reference does so if its keys are all interned.
   */
  private boolean namesOnly;

  /** Whether a key that is the very same object is found without asking whether it is equal. */
  private final boolean trustsIdentity;

  private PyMap(int capacity, boolean ordered, boolean trustsIdentity) {
    this.ordered = ordered;
    this.trustsIdentity = trustsIdentity;
    namesOnly = trustsIdentity;
    keys = capacity == 0 ? NOTHING : new PyObject[capacity];
    values = capacity == 0 ? NOTHING : new PyObject[capacity];
  }

  /** An empty hash table with room for so many entries. */
  public static PyMap withCapacity(int capacity) {
    return new PyMap(capacity, false, true);
  }

  /** An empty table that keeps the order of insertion. */
  public static PyMap ordered(int capacity) {
    return new PyMap(capacity, true, true);
  }

  /**
   * An empty table for the items of a set: they are its keys. It asks objects that do not equal
   * themselves (a NaN, or as their class says), where a dictionary trusts their identity.
   */
  static PyMap forSet(int capacity) {
    return new PyMap(capacity, false, false);
  }

  /** A copy with the same layout. */
  public PyMap copy() {
    var copy = new PyMap(0, ordered, trustsIdentity);
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.used = used;
    copy.filled = filled;
    copy.namesOnly = namesOnly;
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

  /** A number that changes whenever the keys do: for caches that remember what was not there. */
  public int shape() {
    return shape;
  }

  /** Whether a slot's key is this very object: for caches that remember where a name was. */
  public boolean isAt(int slot, PyObject key) {
    return slot >= 0 && slot < keys.length && keys[slot] == key;
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
    if (namesOnly) {
      return -1;
    }
    if (ordered) {
      return used == 0 ? -1 : findOrdered(vm, key);
    }
    // An unhashable key is an error even if no entry is left to compare it with.
    return keys.length == 0 ? -1 : Math.max(-1, probe(vm, key, hash(vm, key)));
  }

  private static long hash(Vm vm, PyObject key) {
    return key instanceof PyInt number ? number.value : Ops.hash(vm, key);
  }

  /**
   * Looks for a key in a hash table that has slots.
   *
   * @return its slot; or {@code -2 - slot} with the slot where it belongs; or -1 if there is no
   *     room
   */
  private int probe(Vm vm, PyObject key, long hash) {
    PyObject[] table = keys;
    int size = table.length;
    if (size == 0) {
      return -1; // Hashing has emptied it.
    }
    int start = startOf(hash, size);
    int slot = start;
    int free = -1;
    do {
      PyObject other = table[slot];
      if (other == null) {
        return -2 - (free < 0 ? slot : free);
      }
      if (other == REMOVED) {
        free = free < 0 ? slot : free;
      } else {
        boolean found = isEqual(vm, other, key);
        if (found && keys == table && table[slot] == other) {
          return slot;
        }
      }
      if (keys != table) {
        return keys.length == 0 ? -1 : probe(vm, key, hash); // Comparing changed the table.
      }
      if (++slot == size) {
        slot = 0;
      }
    } while (slot != start);
    return free < 0 ? -1 : -2 - free;
  }

  private static int startOf(long hash, int size) {
    return hash >= 0 && hash == (int) hash
        ? (int) hash % size
        : (int) Long.remainderUnsigned(hash, size);
  }

  private boolean isEqual(Vm vm, PyObject mine, PyObject key) {
    if (key instanceof PyInt a && mine instanceof PyInt b) {
      return a.value == b.value;
    }
    return (trustsIdentity && mine == key) || Ops.equal(vm, mine, key);
  }

  private int findOrdered(Vm vm, PyObject key) {
    for (int i = 0; i < filled; i++) {
      PyObject other = keys[i];
      if (other == key || (Ops.equal(vm, other, key) && i < filled && keys[i] == other)) {
        return i;
      }
    }
    return -1;
  }

  /** Sets the value of a key. */
  public void put(Vm vm, PyObject key, PyObject value) {
    int slot = findOrAdd(vm, key, value);
    if (slot >= 0) {
      values[slot] = value;
    }
  }

  /** Adds a key with a value if it is not there. */
  void putIfAbsent(Vm vm, PyObject key, PyObject value) {
    findOrAdd(vm, key, value);
  }

  /** The slot of a key, or -1 if it was not there and has been added. */
  private int findOrAdd(Vm vm, PyObject key, PyObject value) {
    if (ordered) {
      int slot = find(vm, key);
      if (slot < 0) {
        append(vm, key, value);
        namesOnly &= key instanceof PyStr;
      }
      return slot;
    }
    if (keys.length == 0) {
      rehash(vm);
    }
    if (key instanceof PyStr name) {
      int slot = find(name);
      if (slot < 0) {
        insert(vm, key, name.hash16(), value);
      }
      return slot;
    }
    long hash = hash(vm, key);
    if (namesOnly) {
      namesOnly = false;
      insert(vm, key, hash, value);
      return -1;
    }
    int slot = probe(vm, key, hash);
    if (slot < -1) {
      fill(-2 - slot, key, value);
    } else if (slot == -1) {
      rehash(vm);
      insert(vm, key, hash, value);
    }
    return Math.max(-1, slot);
  }

  /** Sets the value of a name; needs no VM. */
  public void put(PyStr name, PyObject value) {
    int slot = find(name);
    if (slot >= 0) {
      values[slot] = value;
    } else if (ordered) {
      append(null, name, value);
    } else {
      insert(null, name, name.hash16(), value);
    }
  }

  private void append(Vm vm, PyObject key, PyObject value) {
    if (filled == keys.length) {
      if (vm != null) {
        vm.heap.need(16L * (filled + 4));
      }
      resize(filled + 4);
    }
    fill(filled++, key, value);
  }

  private void fill(int slot, PyObject key, PyObject value) {
    shape++;
    keys[slot] = key;
    values[slot] = value;
    used++;
  }

  /** Puts a key that is not there where it belongs. */
  private void insert(Vm vm, PyObject key, long hash, PyObject value) {
    while (true) {
      int size = keys.length;
      int start = size == 0 ? 0 : startOf(hash, size);
      int slot = start;
      for (int tries = 0; tries < size; tries++) {
        if (keys[slot] == null || keys[slot] == REMOVED) {
          fill(slot, key, value);
          return;
        }
        if (++slot == size) {
          slot = 0;
        }
      }
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
    shape++;
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

  /** Empties a slot whose key is not null, as {@code popitem} does: it stays marked. */
  void dropAt(int slot) {
    if (ordered) {
      removeAt(slot);
    } else {
      used--;
      keys[slot] = REMOVED;
      values[slot] = null;
    }
  }

  /** Removes everything. */
  public void clear() {
    shape++;
    keys = NOTHING;
    values = NOTHING;
    used = 0;
    filled = 0;
    namesOnly = trustsIdentity;
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
        long hash = oldKeys[i] instanceof PyStr name ? name.hash16() : hash(vm, oldKeys[i]);
        insert(vm, oldKeys[i], hash, oldValues[i]);
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
