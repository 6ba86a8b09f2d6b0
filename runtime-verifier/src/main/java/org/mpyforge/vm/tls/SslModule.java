package org.mpyforge.vm.tls;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Mounts;
import org.mpyforge.vm.object.ArgSpec;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/**
 * The module {@code ssl}, nearer to CPython's than {@link TlsModule}: it takes keys and
 * certificates from files too, and nothing is verified unless the program asks for it. The
 * reference has it in Python; it is documented under {@code docs/library/ssl.rst}.
 */
public final class SslModule {
  private static final PyType CONTEXT =
      PyType.builder("SSLContext").make(SslModule::make).members(SslModule::methods).build();

  private static final PyStr READ = PyStr.name("read");
  private static final PyStr CLOSE = PyStr.name("close");
  private static final PyStr BINARY = PyStr.name("rb");
  private static final PyMap NO_KEYWORDS = PyMap.ordered(0);

  private static final ArgSpec CHAIN_ARGS = new ArgSpec().required("certfile").required("keyfile");
  private static final ArgSpec TRUST_ARGS =
      new ArgSpec().object("cafile", PyNone.NONE).object("cadata", PyNone.NONE);
  private static final ArgSpec CONTEXT_WRAP_ARGS =
      new ArgSpec()
          .required("sock")
          .flag("server_side", false)
          .flag("do_handshake_on_connect", true)
          .object("server_hostname", PyNone.NONE);
  private static final ArgSpec WRAP_ARGS =
      new ArgSpec()
          .required("sock")
          .flag("server_side", false)
          .object("key", PyNone.NONE)
          .object("cert", PyNone.NONE)
          .integer("cert_reqs", PyTlsContext.CERT_NONE)
          .object("cadata", PyNone.NONE)
          .object("server_hostname", PyNone.NONE)
          .flag("do_handshake", true);

  private SslModule() {}

  /** Declares its names. */
  public static void declare(Members m) {
    m.value("SSLContext", CONTEXT);
    m.kw("wrap_socket", 0, SslModule::wrap);
    TlsModule.constants(m);
  }

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 1, 1, false);
    return TlsModule.newContext(vm, CONTEXT, Ops.toJavaInt(vm, args[at]));
  }

  private static void methods(Members m) {
    m.kw("load_cert_chain", 1, SslModule::load);
    m.kw("load_verify_locations", 1, SslModule::trust);
    m.kw("wrap_socket", 1, SslModule::wrapByContext);
  }

  private static PyTlsContext context(PyObject self) {
    return (PyTlsContext) self.nativePart();
  }

  /** The bytes of a file, by its name. */
  private static PyObject file(Vm vm, PyObject name) {
    PyObject file = Mounts.open(vm, new PyObject[] {name, BINARY}, NO_KEYWORDS);
    PyObject bytes = Calls.callMethod(vm, file, READ);
    Calls.callMethod(vm, file, CLOSE);
    return bytes;
  }

  private static void load(Vm vm, PyTlsContext context, PyObject certificates, PyObject key) {
    PyObject[] both = {certificates, key};
    for (int i = 0; i < both.length; i++) {
      both[i] = both[i] instanceof PyStr ? file(vm, both[i]) : both[i];
    }
    TlsModule.load(context, both[0], both[1]);
  }

  private static PyObject load(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = CHAIN_ARGS.parse(vm, args, 1, keywords);
    load(vm, context(args[0]), values[0], values[1]);
    return PyNone.NONE;
  }

  private static PyObject trust(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = TRUST_ARGS.parse(vm, args, 1, keywords);
    PyObject data = Ops.truth(vm, values[0]) ? file(vm, values[0]) : values[1];
    context(args[0]).trust(Ops.textData(data));
    return PyNone.NONE;
  }

  private static PyObject wrapByContext(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = CONTEXT_WRAP_ARGS.parse(vm, args, 1, keywords);
    return new Wrapping(context(args[0]), values[3], PyNone.NONE)
        .wrap(vm, values[0], values[2] == PyBool.TRUE);
  }

  private static PyObject wrap(Vm vm, PyObject[] args, PyMap keywords) {
    PyObject[] values = WRAP_ARGS.parse(vm, args, 0, keywords);
    int protocol = values[1] == PyBool.TRUE ? PyTlsContext.SERVER : 0;
    PyTlsContext context = TlsModule.newContext(vm, CONTEXT, protocol);
    if (Ops.truth(vm, values[3]) || Ops.truth(vm, values[2])) {
      load(vm, context, values[3], values[2]);
    }
    if (Ops.truth(vm, values[5])) {
      context.trust(Ops.textData(values[5]));
    }
    context.verifyMode = (int) ((PyInteger) values[4]).low();
    return new Wrapping(context, values[6], PyNone.NONE)
        .wrap(vm, values[0], values[7] == PyBool.TRUE);
  }
}
