package org.mpyforge.vm.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyMemoryView;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyRaise;

/**
 * Judges the certificates that a peer shows, for one connection: what the context's verify mode and
 * callback make of them. The JDK's own rules and trusted authorities have no say.
 */
final class PeerCheck extends X509ExtendedTrustManager {
  private static final int SIGNS_DATA = 0;
  private static final int LARGEST_ERRNO = 255;
  private static final String FOR_SERVERS = "1.3.6.1.5.5.7.3.1";
  private static final String FOR_CLIENTS = "1.3.6.1.5.5.7.3.2";
  private static final String FOR_ANYTHING = "2.5.29.37.0";

  private final Vm vm;
  private final PyTlsContext context;
  private final String host;
  private PyRaise refusal;

  PeerCheck(Vm vm, PyTlsContext context, String host) {
    this.vm = vm;
    this.context = context;
    this.host = host;
  }

  /** What was raised about the peer's certificates, or null. */
  PyRaise refusal() {
    return refusal;
  }

  private void check(X509Certificate[] chain, String purpose) throws CertificateException {
    if (context.verifyMode == PyTlsContext.CERT_NONE) {
      return;
    }
    try {
      judge(List.of(chain), purpose);
    } catch (PyRaise e) {
      refusal = e;
      throw new CertificateException("not accepted", e);
    }
  }

  private void judge(List<X509Certificate> chain, String purpose) throws CertificateException {
    List<ChainCheck.Link> links = ChainCheck.of(chain, context.authorities, host);
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    for (int depth = links.size() - 1; depth >= 0; depth--) {
      ask(links.get(depth).certificate(), depth);
      flaws.addAll(links.get(depth).flaws());
    }
    if (context.verifyMode != PyTlsContext.CERT_REQUIRED) {
      return;
    }
    if (context.authorities.isEmpty()) {
      throw TlsError.SSL_CA_CHAIN_REQUIRED.raise();
    }
    if (!flaws.isEmpty()) {
      throw Errors.value(Flaw.describe(flaws));
    }
    if (!isFor(chain.get(0), purpose)) {
      throw TlsError.SSL_BAD_CERTIFICATE.raise();
    }
  }

  /** Asks the program, which can refuse a certificate by a number other than 0. */
  private void ask(X509Certificate certificate, int depth) throws CertificateException {
    if (context.callback == PyNone.NONE) {
      return;
    }
    Buffer der = Ops.buffer(vm, PyBytes.of(certificate.getEncoded()), false);
    int answer =
        Ops.toJavaInt(
            vm, Calls.call(vm, context.callback, PyMemoryView.of(der, false), PyInt.of(depth)));
    if (answer != 0) {
      throw Errors.os(answer < 0 && answer >= -LARGEST_ERRNO ? -answer : answer);
    }
  }

  private static boolean isFor(X509Certificate certificate, String purpose)
      throws CertificateParsingException {
    boolean[] usage = certificate.getKeyUsage();
    List<String> extended = certificate.getExtendedKeyUsage();
    return (usage == null || usage[SIGNS_DATA])
        && (extended == null || extended.contains(purpose) || extended.contains(FOR_ANYTHING));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    check(chain, FOR_SERVERS);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    check(chain, FOR_CLIENTS);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    check(chain, FOR_SERVERS);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    check(chain, FOR_CLIENTS);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    check(chain, FOR_SERVERS);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    check(chain, FOR_CLIENTS);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return context.authorities.toArray(X509Certificate[]::new);
  }
}
