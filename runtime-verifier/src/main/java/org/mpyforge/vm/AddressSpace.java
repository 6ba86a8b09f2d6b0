package org.mpyforge.vm;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyRaise;

/**
 * Addresses for memory, for programs that treat them as numbers ({@code uctypes.addressof}, {@code
 * machine.mem8}). An array of bytes gets a place the first time its address is asked for and keeps
 * it as long as it lives; no number reaches what was not asked for.
 */
public final class AddressSpace {
  private static final int EFAULT = 14;
  private static final long FIRST = 0x7f00_0000_0000L;
  private static final int ALIGNMENT = 32;

  private record Region(WeakReference<byte[]> memory, int size) {}

  private final Map<byte[], Long> addresses = new WeakHashMap<>();
  private final TreeMap<Long, Region> regions = new TreeMap<>();
  private long next = FIRST;

  private AddressSpace() {}

  /** The addresses of a machine. */
  public static AddressSpace of(Vm vm) {
    return vm.part(AddressSpace.class, v -> new AddressSpace());
  }

  /** The error for a number that is no address: {@code EFAULT}. */
  public static PyRaise badAddress() {
    return Errors.os(EFAULT);
  }

  /** The address of what a buffer shows. */
  public long addressOf(Buffer buffer) {
    // Arrays have no equals of their own: the map goes by identity.
    Long address = addresses.get(buffer.bytes);
    if (address == null) {
      regions.values().removeIf(region -> region.memory.get() == null);
      address = next;
      next += (buffer.bytes.length + 2L * ALIGNMENT) & -ALIGNMENT;
      addresses.put(buffer.bytes, address);
      regions.put(address, new Region(new WeakReference<>(buffer.bytes), buffer.bytes.length));
    }
    return address + buffer.offset;
  }

  /**
   * Memory for an address that has none, or not enough: zeros, where a board would have whatever is
   * there. Only where no other memory is in the way is it found by its address again.
   */
  public Buffer create(long address, int size) {
    byte[] memory = new byte[size];
    addresses.put(memory, address);
    Map.Entry<Long, Region> after = regions.ceilingEntry(address);
    if (at(address) == null && (after == null || after.getKey() - address >= size)) {
      regions.put(address, new Region(new WeakReference<>(memory), size));
    }
    return Buffer.of(memory);
  }

  /** The memory from an address to the end of the array it is in, or null if there is none. */
  public Buffer at(long address) {
    Map.Entry<Long, Region> entry = regions.floorEntry(address);
    if (entry == null) {
      return null;
    }
    long offset = address - entry.getKey();
    byte[] memory = entry.getValue().memory.get();
    if (memory == null || offset > memory.length) {
      return null;
    }
    return new Buffer(memory, (int) offset, memory.length - (int) offset, 'B');
  }
}
