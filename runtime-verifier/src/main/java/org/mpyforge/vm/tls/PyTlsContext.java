package org.mpyforge.vm.tls;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.StandardConstants;
import javax.net.ssl.TrustManager;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Attributes;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/**
 * {@code SSLContext}: what the connections of a program have in common. Those made from it see it
 * as it is at the time.
 */
final class PyTlsContext extends PyObject {
  /** The bits of a protocol's number. */
  static final int SERVER = 1, DATAGRAMS = 2;

  static final int CERT_NONE = 0;
  static final int CERT_OPTIONAL = 1;
  static final int CERT_REQUIRED = 2;

  private final PyType type;
  private final int protocol;

  /** What this side shows of itself. */
  final Credentials credentials = new Credentials();

  /** Clients that have been sent a cookie, and must come again with it. */
  final GreetedClients greeted = new GreetedClients();

  private List<String> ciphers = CipherSuites.NAMES;

  /** Whose signatures are trusted. */
  final List<X509Certificate> authorities = new ArrayList<>();

  int verifyMode;

  /** A function of certificate and depth, or None. */
  PyObject callback = PyNone.NONE;

  PyTlsContext(PyType type, int protocol) {
    this.type = type;
    this.protocol = protocol;
  }

  boolean isServer() {
    return (protocol & SERVER) != 0;
  }

  boolean usesDatagrams() {
    return (protocol & DATAGRAMS) != 0;
  }

  /** Trusts some certificates, from now on. */
  void trust(byte[] certificates) {
    authorities.addAll(Credentials.certificates(certificates));
  }

  /** Sets the cipher suites to use: at least one, known to the reference. */
  void setCiphers(List<String> names) {
    if (names.isEmpty() || !CipherSuites.NAMES.containsAll(names)) {
      throw TlsError.SSL_BAD_CONFIG.raise();
    }
    ciphers = List.copyOf(names);
  }

  /** What speaks the protocol for one connection, to a host if a name is given. */
  SSLEngine engine(PeerCheck check, byte[] host) {
    String version = usesDatagrams() ? "DTLSv1.2" : "TLSv1.2";
    SSLEngine engine = newContext(version, check).createSSLEngine();
    engine.setUseClientMode(!isServer());
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setProtocols(new String[] {version});
    Set<String> supported = Set.of(engine.getSupportedCipherSuites());
    parameters.setCipherSuites(CipherSuites.javaNames(ciphers, supported));
    if (isServer() && verifyMode == CERT_REQUIRED) {
      parameters.setNeedClientAuth(true);
    } else if (isServer() && verifyMode == CERT_OPTIONAL) {
      parameters.setWantClientAuth(true);
    }
    if (!isServer() && host != null && host.length > 0) {
      parameters.setServerNames(List.of(new HostName(host)));
    }
    engine.setSSLParameters(parameters);
    return engine;
  }

  private SSLContext newContext(String version, PeerCheck check) {
    try {
      SSLContext context = SSLContext.getInstance(version);
      context.init(new KeyManager[] {credentials}, new TrustManager[] {check}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + version, e);
    }
  }

  /** A name as the program spells it: the JDK's own class refuses some. */
  private static final class HostName extends SNIServerName {
    HostName(byte[] name) {
      super(StandardConstants.SNI_HOST_NAME, name);
    }
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    PyObject value =
        switch (name.text()) {
          case "verify_mode" -> PyInt.of(verifyMode);
          case "verify_callback" -> callback;
          default -> null;
        };
    return value == null ? super.lookup(vm, name, found, at) : Attributes.value(value, found, at);
  }

  @Override
  public boolean storeAttr(Vm vm, PyStr name, PyObject value) {
    if (value == null) {
      return false;
    }
    switch (name.text()) {
      case "verify_mode" -> verifyMode = Ops.toJavaInt(vm, value);
      case "verify_callback" -> callback = value;
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<SSLContext>");
  }
}
