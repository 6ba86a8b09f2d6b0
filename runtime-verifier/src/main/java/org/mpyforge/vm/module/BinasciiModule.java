package org.mpyforge.vm.module;

import java.util.Base64;
import java.util.zip.CRC32;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Hex;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;

/** The module {@code binascii} ({@code extmod/modbinascii.c}). */
final class BinasciiModule {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private BinasciiModule() {}

  static void declare(Members m) {
    m.fn("hexlify", 1, 2, (vm, args) -> Hex.encode(vm, args, PyBytes.EMPTY));
    m.fn1("unhexlify", (vm, text) -> PyBytes.of(Hex.decode(vm, text)));
    m.fn1("a2b_base64", BinasciiModule::decode);
    m.kw("b2a_base64", 1, BinasciiModule::encode);
    m.fn("crc32", 1, 2, BinasciiModule::crc32);
  }

  /** Bytes from base64 text; what is no digit is skipped. */
  private static PyObject decode(Vm vm, PyObject text) {
    Buffer in = Ops.buffer(vm, text, false);
    vm.heap.need(in.length);
    var out = new BytesPrinter(vm);
    int bits = 0;
    int count = 0;
    boolean padded = false;
    for (int i = in.offset; i < in.offset + in.length; i++) {
      byte b = in.bytes[i];
      if (b == '=') {
        if (count == 2 || (count == 4 && padded)) {
          count = 0;
          break;
        }
        padded = true;
      }
      int digit = b <= 0 ? -1 : DIGITS.indexOf(b);
      if (digit < 0) {
        continue;
      }
      padded = false;
      bits = bits << 6 | digit;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out.write(bits >> count);
      }
    }
    if (count != 0) {
      throw Errors.value("incorrect padding");
    }
    return PyBytes.of(out.toByteArray());
  }

  private static PyObject encode(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] options = new ArgSpec().flag("newline", true).parse(vm, args, 1, keywords);
    Buffer in = Ops.buffer(vm, args[0], false);
    vm.heap.need(in.length / 3 * 4L + 5);
    byte[] text = Base64.getEncoder().encode(in.toByteArray());
    var out = new BytesPrinter(vm);
    out.write(text);
    if (options[0] == PyBool.TRUE) {
      out.write('\n');
    }
    return PyBytes.of(out.toByteArray());
  }

  /** The CRC-32 of some bytes, going on from the CRC of those before them. */
  private static PyObject crc32(Vm vm, PyObject[] args) {
    Buffer in = Ops.buffer(vm, args[0], false);
    if (args.length == 1) {
      var crc = new CRC32();
      crc.update(in.bytes, in.offset, in.length);
      return PyInt.of(crc.getValue());
    }
    int crc = ~(int) Ops.toInteger(vm, args[1]).low();
    for (int i = in.offset; i < in.offset + in.length; i++) {
      crc ^= in.bytes[i] & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc >>> 1 ^ (0xedb88320 & -(crc & 1));
      }
    }
    return PyInt.of(~crc & 0xffff_ffffL);
  }
}
