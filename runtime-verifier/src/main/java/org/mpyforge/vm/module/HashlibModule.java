package org.mpyforge.vm.module;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

/** The module {@code hashlib} ({@code extmod/modhashlib.c}). */
final class HashlibModule {
  private static final PyType SHA256 = type("sha256", "SHA-256");
  private static final PyType SHA1 = type("sha1", "SHA-1");
  private static final PyType MD5 = type("md5", "MD5");

  private HashlibModule() {}

  static void declare(Members m) {
    m.value("sha256", SHA256);
    m.value("sha1", SHA1);
    m.value("md5", MD5);
  }

  private static PyType type(String name, String algorithm) {
    return PyType.builder(name)
        .make((vm, type, args, at, n, kw) -> make(vm, type, algorithm, args, at, n, kw))
        .members(HashlibModule::methods)
        .build();
  }

  private static void methods(Members m) {
    m.fn2(
        "update",
        (vm, self, data) -> {
          hash(self).update(vm, data);
          return PyNone.NONE;
        });
    m.fn1("digest", (vm, self) -> hash(self).digest(vm));
  }

  private static PyObject make(
      Vm vm, PyType type, String algorithm, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 0, 1, false);
    vm.heap.need(128);
    var hash = new Hash(type, algorithm);
    if (n == 1) {
      hash.update(vm, args[at]);
    }
    return hash;
  }

  private static Hash hash(PyObject self) {
    if (self.nativePart() instanceof Hash hash) {
      return hash;
    }
    throw Errors.type("argument has wrong type");
  }

  /** A hash that is being computed; its digest is taken once. */
  private static final class Hash extends PyObject {
    private final PyType type;
    private MessageDigest digest;

    Hash(PyType type, String algorithm) {
      this.type = type;
      try {
        digest = MessageDigest.getInstance(algorithm);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public PyType type() {
      return type;
    }

    private MessageDigest open() {
      if (digest == null) {
        throw Errors.value("hash is final");
      }
      return digest;
    }

    void update(Vm vm, PyObject data) {
      MessageDigest to = open();
      Buffer buffer = Ops.buffer(vm, data, false);
      to.update(buffer.bytes, buffer.offset, buffer.length);
    }

    PyObject digest(Vm vm) {
      MessageDigest from = open();
      vm.heap.need(64);
      digest = null;
      return PyBytes.of(from.digest());
    }
  }
}
