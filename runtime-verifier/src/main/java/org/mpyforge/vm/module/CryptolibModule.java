package org.mpyforge.vm.module;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyType;

/** The module {@code cryptolib}: AES ({@code extmod/modcryptolib.c}). */
final class CryptolibModule {
  private static final int BLOCK = 16;
  private static final int ECB = 1;
  private static final int CBC = 2;
  private static final int CTR = 6;

  private static final PyType AES =
      PyType.builder("aes").make(CryptolibModule::make).members(CryptolibModule::methods).build();

  private CryptolibModule() {}

  static void declare(Members m) {
    m.value("aes", AES);
  }

  private static void methods(Members m) {
    m.fn("encrypt", 2, 3, (vm, args) -> process(vm, args, true));
    m.fn("decrypt", 2, 3, (vm, args) -> process(vm, args, false));
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 2, 3, false);
    long mode = Ops.toJavaLong(vm, args[at + 1]);
    if (mode != ECB && mode != CBC && mode != CTR) {
      throw Errors.value("mode");
    }
    Buffer key = Ops.buffer(vm, args[at], false);
    if (key.length != 16 && key.length != 32) {
      throw Errors.value("key");
    }
    byte[] start = null;
    if (n > 2 && args[at + 2] != PyNone.NONE) {
      start = Ops.buffer(vm, args[at + 2], false).toByteArray();
    }
    if (start == null ? mode != ECB : start.length != BLOCK) {
      throw Errors.value("IV");
    }
    vm.heap.need(256);
    return new Aes((int) mode, key.toByteArray(), start);
  }

  private static PyObject process(Vm vm, PyObject[] args, boolean encrypt) {
    if (!(args[0].nativePart() instanceof Aes aes)) {
      throw Errors.type("argument has wrong type");
    }
    Buffer in = Ops.buffer(vm, args[1], false);
    if (aes.mode != CTR && in.length % BLOCK != 0) {
      throw Errors.value("blksize % 16");
    }
    Buffer out = args.length > 2 ? Ops.buffer(vm, args[2], true) : null;
    if (out != null && out.length < in.length) {
      throw Errors.value("output too small");
    }
    aes.prepare(encrypt);
    vm.heap.need(in.length);
    byte[] result = aes.cipher.update(in.bytes, in.offset, in.length);
    byte[] bytes = result == null ? new byte[0] : result;
    if (out == null) {
      return PyBytes.of(bytes);
    }
    System.arraycopy(bytes, 0, out.bytes, out.offset, bytes.length);
    return args[2];
  }

  /** A cipher with its key; the first use says for good which way it goes. */
  private static final class Aes extends PyObject {
    final int mode;
    private final byte[] key;
    private final byte[] start;
    private boolean encrypts;
    Cipher cipher;

    Aes(int mode, byte[] key, byte[] start) {
      this.mode = mode;
      this.key = key;
      this.start = start;
    }

    @Override
    public PyType type() {
      return AES;
    }

    void prepare(boolean encrypt) {
      if (cipher != null) {
        if (encrypts != encrypt) {
          throw Errors.value("can't encrypt & decrypt");
        }
        return;
      }
      String name = mode == ECB ? "ECB" : mode == CBC ? "CBC" : "CTR";
      try {
        Cipher made = Cipher.getInstance("AES/" + name + "/NoPadding");
        var secret = new SecretKeySpec(key, "AES");
        int direction = encrypt ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
        if (mode == ECB) {
          made.init(direction, secret);
        } else {
          made.init(direction, secret, new IvParameterSpec(start));
        }
        cipher = made;
        encrypts = encrypt;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
