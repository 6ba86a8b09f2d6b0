package org.mpyforge.vm.object;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.mpyforge.vm.AddressSpace;
import org.mpyforge.vm.Vm;

/**
 * Numbers that stand for objects where the reference stores pointers to them. An address is a
 * number that this machine has given out; no other leads anywhere.
 */
public final class Addresses {
  private static final long FIRST = 0x7f00_0000_0000L;
  private static final long STEP = 0x1000;

  private final IdentityHashMap<PyObject, Long> addresses = new IdentityHashMap<>();
  private final Map<Long, PyObject> objects = new HashMap<>();

  private Addresses() {}

  /** The addresses of a machine. */
  public static Addresses of(Vm vm) {
    return vm.part(Addresses.class, v -> new Addresses());
  }

  /** The address of an object; the object lives on as long as the machine. */
  public long addressOf(PyObject object) {
    return addresses.computeIfAbsent(
        object,
        o -> {
          long address = FIRST + STEP * addresses.size();
          objects.put(address, o);
          return address;
        });
  }

  /** The object at an address; a {@code ValueError} if there is none. */
  public PyObject objectAt(long address) {
    PyObject object = objects.get(address);
    if (object == null) {
      throw Errors.value("no object at this address");
    }
    return object;
  }

  /** The text in memory at an address, up to a zero byte. */
  static PyObject textAt(Vm vm, long address) {
    Buffer memory = AddressSpace.of(vm).at(address);
    if (memory == null) {
      throw AddressSpace.badAddress();
    }
    int end = 0;
    while (end < memory.length && memory.bytes[memory.offset + end] != 0) {
      end++;
    }
    return StrType.checkedLike(vm, PyStr.EMPTY, memory.bytes, memory.offset, memory.offset + end);
  }
}
