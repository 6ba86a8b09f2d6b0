package org.mpyforge.vm.module;

import java.math.BigInteger;
import org.mpyforge.vm.AddressSpace;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.DistantMemory;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyArray;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyObject;

/** The module {@code uctypes}: structures in memory ({@code extmod/moductypes.c}). */
final class UctypesModule {
  private UctypesModule() {}

  static void declare(Members m) {
    m.value("struct", UctypesStruct.TYPE);
    m.fn("sizeof", 1, 2, UctypesModule::sizeOf);
    m.fn1("addressof", UctypesModule::addressOf);
    m.fn2("bytes_at", UctypesModule::bytesAt);
    m.fn2("bytearray_at", UctypesModule::bytearrayAt);
    m.value("NATIVE", UctypesLayout.NATIVE);
    m.value("LITTLE_ENDIAN", UctypesLayout.LITTLE);
    m.value("BIG_ENDIAN", UctypesLayout.BIG);
    m.value("VOID", UctypesLayout.Scalar.UINT8.constant());
    for (UctypesLayout.Scalar scalar : UctypesLayout.Scalar.values()) {
      if (!scalar.isFloat()) {
        m.value(scalar.name(), scalar.constant());
      }
    }
    m.value("BF_POS", UctypesLayout.OFFSET_BITS);
    m.value("BF_LEN", UctypesLayout.LENGTH_SHIFT);
    m.value("FLOAT32", UctypesLayout.Scalar.FLOAT32.constant());
    m.value("FLOAT64", UctypesLayout.Scalar.FLOAT64.constant());
    m.value("SHORT", UctypesLayout.Scalar.INT16.constant());
    m.value("USHORT", UctypesLayout.Scalar.UINT16.constant());
    m.value("INT", UctypesLayout.Scalar.INT32.constant());
    m.value("UINT", UctypesLayout.Scalar.UINT32.constant());
    m.value("LONG", UctypesLayout.Scalar.INT64.constant());
    m.value("ULONG", UctypesLayout.Scalar.UINT64.constant());
    m.value("LONGLONG", UctypesLayout.Scalar.INT64.constant());
    m.value("ULONGLONG", UctypesLayout.Scalar.UINT64.constant());
    m.value("PTR", UctypesLayout.Aggregate.PTR.constant());
    m.value("ARRAY", UctypesLayout.Aggregate.ARRAY.constant());
  }

  private static PyObject sizeOf(Vm vm, PyObject[] args) {
    PyObject object = args[0];
    if (object.type() == PyArray.BYTEARRAY) {
      return PyInt.of(object.len(vm));
    }
    if (object.nativePart() instanceof UctypesStruct struct) {
      if (args.length != 1) {
        throw Errors.with(Exceptions.TYPE_ERROR);
      }
      return PyInt.of(UctypesLayout.size(vm, struct.descriptor(), struct.layout()));
    }
    int layout = args.length == 2 ? Ops.toJavaInt(vm, args[1]) : UctypesLayout.NATIVE;
    return PyInt.of(UctypesLayout.size(vm, object, layout));
  }

  private static PyObject addressOf(Vm vm, PyObject object) {
    if (object.nativePart() instanceof UctypesStruct struct) {
      return PyInt.of(struct.address());
    }
    long address = AddressSpace.of(vm).addressOf(Ops.buffer(vm, object, false));
    return PyInteger.of(new BigInteger(Long.toUnsignedString(address)));
  }

  /** Memory at an address: where the reference would read what it must not, an error. */
  private static Buffer memory(Vm vm, PyObject address, PyObject size) {
    Buffer memory = AddressSpace.of(vm).at(Ops.toInteger(vm, address).low());
    long length = Ops.toInteger(vm, size).low();
    if (memory == null || length < 0 || length > memory.length) {
      throw AddressSpace.badAddress();
    }
    return new Buffer(memory.bytes, memory.offset, (int) length, 'B');
  }

  private static PyObject bytesAt(Vm vm, PyObject address, PyObject size) {
    Buffer memory = memory(vm, address, size);
    vm.heap.need(memory.length);
    return PyBytes.of(memory.toByteArray());
  }

  private static PyObject bytearrayAt(Vm vm, PyObject address, PyObject size) {
    AddressSpace space = AddressSpace.of(vm);
    long start = Ops.toInteger(vm, address).low();
    long length = Ops.toInteger(vm, size).low();
    if (length > Integer.MAX_VALUE) {
      return DistantMemory.bytearray(length); // No array of Java's is that long.
    }
    Buffer known = space.at(start);
    if ((known == null || known.length < length) && length >= 0) {
      vm.heap.need(length);
      Buffer made = space.create(start, (int) length);
      return PyArray.bytearrayAt(made, made.length);
    }
    Buffer memory = memory(vm, address, size);
    return PyArray.bytearrayAt(memory, memory.length);
  }
}
