package org.mpyforge.vm.tls;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Host;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.PyType;

/** The module {@code tls} ({@code extmod/modtls_mbedtls.c}). */
public final class TlsModule {
  private static final PyType CONTEXT =
      PyType.builder("SSLContext").make(TlsModule::make).members(TlsModule::methods).build();

  private static final ArgSpec WRAP_ARGS =
      new ArgSpec()
          .keywordOnly()
          .flag("server_side", false)
          .flag("do_handshake_on_connect", true)
          .object("server_hostname", PyNone.NONE)
          .object("client_id", PyNone.NONE);

  private TlsModule() {}

  /** Declares its names. */
  public static void declare(Members m) {
    m.value("SSLContext", CONTEXT);
    constants(m);
  }

  /** Declares the constants, which {@code ssl} has too. */
  static void constants(Members m) {
    // Programs take this name for a sign of what else there is.
    m.value("MBEDTLS_VERSION", PyStr.name("Mbed TLS 3.6.5"));
    m.value("PROTOCOL_TLS_CLIENT", 0);
    m.value("PROTOCOL_TLS_SERVER", PyTlsContext.SERVER);
    m.value("PROTOCOL_DTLS_CLIENT", PyTlsContext.DATAGRAMS);
    m.value("PROTOCOL_DTLS_SERVER", PyTlsContext.DATAGRAMS | PyTlsContext.SERVER);
    m.value("CERT_NONE", PyTlsContext.CERT_NONE);
    m.value("CERT_OPTIONAL", PyTlsContext.CERT_OPTIONAL);
    m.value("CERT_REQUIRED", PyTlsContext.CERT_REQUIRED);
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 1, false);
    PyTlsContext context = newContext(vm, CONTEXT, Ops.toJavaInt(vm, args[at]));
    context.verifyMode = context.isServer() ? PyTlsContext.CERT_NONE : PyTlsContext.CERT_REQUIRED;
    return context;
  }

  /** A context, which a program needs the network for. */
  static PyTlsContext newContext(Vm vm, PyType type, int protocol) {
    Host.of(vm).checkNetwork();
    vm.heap.need(128);
    return new PyTlsContext(type, protocol);
  }

  private static void methods(Members m) {
    m.fn1("get_ciphers", TlsModule::ciphers);
    m.fn2("set_ciphers", TlsModule::setCiphers);
    m.fn3("load_cert_chain", TlsModule::load);
    m.fn2("load_verify_locations", TlsModule::trust);
    m.kw("wrap_socket", 2, TlsModule::wrap);
  }

  private static PyTlsContext context(PyObject self) {
    return (PyTlsContext) self.nativePart();
  }

  private static PyObject ciphers(Vm vm, PyObject self) {
    var list = new PyList();
    for (String name : CipherSuites.NAMES) {
      list.append(vm, PyStr.of(name));
    }
    return list;
  }

  private static PyObject setCiphers(Vm vm, PyObject self, PyObject names) {
    if (!(names instanceof PyTuple) && !(names instanceof PyList)) {
      throw Errors.type("object '" + names.type().name() + "' isn't a tuple or list");
    }
    List<String> wanted = new ArrayList<>();
    for (PyObject name : Ops.toArray(vm, names)) {
      wanted.add(Ops.toStr(name).text());
    }
    context(self).setCiphers(wanted);
    return PyNone.NONE;
  }

  private static PyObject load(Vm vm, PyObject self, PyObject certificates, PyObject key) {
    load(context(self), certificates, key);
    return PyNone.NONE;
  }

  /** Has a context take a key and certificates: strings or bytes, looked at in this order. */
  static void load(PyTlsContext context, PyObject certificates, PyObject key) {
    context.credentials.loadKey(Ops.textData(key));
    context.credentials.loadChain(Ops.textData(certificates));
  }

  private static PyObject trust(Vm vm, PyObject self, PyObject certificates) {
    context(self).trust(Ops.textData(certificates));
    return PyNone.NONE;
  }

  private static PyObject wrap(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = WRAP_ARGS.parse(vm, args, 2, keywords);
    return new Wrapping(context(args[0]), values[2], values[3])
        .wrap(vm, args[1], values[1] == PyBool.TRUE);
  }
}
