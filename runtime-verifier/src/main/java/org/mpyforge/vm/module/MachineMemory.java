package org.mpyforge.vm.module;

import java.util.Locale;
import org.mpyforge.vm.AddressSpace;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyType;

/**
 * {@code machine.mem8} and its like: memory by its address, in cells of 1, 2 or 4 bytes, least
 * significant first ({@code extmod/machine_mem.c}). Only addresses that {@code uctypes.addressof}
 * has told reach anything.
 */
final class MachineMemory extends PyObject {
  private static final PyType TYPE = PyType.builder("mem").build();

  private final int size;

  MachineMemory(int size) {
    this.size = size;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<" + size * Byte.SIZE + "-bit memory>");
  }

  private Buffer cell(Vm vm, PyObject index) {
    long address = Ops.toInteger(vm, index).low();
    if ((address & (size - 1)) != 0) {
      String text = String.format(Locale.ROOT, "%08x", (int) address);
      throw Errors.value("address " + text + " is not aligned to " + size + " bytes");
    }
    Buffer memory = AddressSpace.of(vm).at(address);
    if (memory == null || memory.length < size) {
      throw AddressSpace.badAddress();
    }
    return memory;
  }

  @Override
  public PyObject getItem(Vm vm, PyObject index) {
    Buffer cell = cell(vm, index);
    long value = 0;
    for (int i = 0; i < size; i++) {
      value |= (cell.bytes[cell.offset + i] & 0xffL) << i * Byte.SIZE;
    }
    return PyInt.of(value);
  }

  @Override
  public boolean storeItem(Vm vm, PyObject index, PyObject value) {
    if (value == null) {
      return false;
    }
    Buffer cell = cell(vm, index);
    long bits = Ops.toInteger(vm, value).low();
    for (int i = 0; i < size; i++) {
      cell.bytes[cell.offset + i] = (byte) (bits >> i * Byte.SIZE);
    }
    return true;
  }
}
