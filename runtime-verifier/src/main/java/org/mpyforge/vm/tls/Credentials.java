package org.mpyforge.vm.tls;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.mpyforge.vm.object.Errors;

/** What one side shows of itself: certificates and the private key of the first, or nothing. */
final class Credentials extends X509ExtendedKeyManager {
  private static final String ALIAS = "own";

  private X509Certificate[] chain = {};
  private PrivateKey key;

  /** Takes a key, DER or PEM; a bad one is a {@code ValueError}. */
  void loadKey(byte[] privateKey) {
    try {
      key = PrivateKeys.parse(privateKey);
    } catch (GeneralSecurityException e) {
      throw Errors.value("invalid key");
    }
  }

  /** Takes the key's certificate, and those that lead to an authority; likewise. */
  void loadChain(byte[] certificates) {
    chain = certificates(certificates).toArray(X509Certificate[]::new);
  }

  /** The certificates in some bytes, at least one, DER or PEM. */
  static List<X509Certificate> certificates(byte[] data) {
    try {
      var factory = CertificateFactory.getInstance("X.509");
      List<X509Certificate> found =
          factory.generateCertificates(new ByteArrayInputStream(data)).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    } catch (CertificateException e) {
      throw Errors.value("invalid cert");
    }
    throw Errors.value("invalid cert");
  }

  /** The name of the pair, if its key is of such a type. */
  private String alias(String... keyTypes) {
    for (String type : keyTypes) {
      if (key != null && key.getAlgorithm().equals(type)) {
        return ALIAS;
      }
    }
    return null;
  }

  @Override
  public String chooseEngineClientAlias(String[] keyTypes, Principal[] issuers, SSLEngine engine) {
    return alias(keyTypes);
  }

  @Override
  public String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
    return alias(keyType);
  }

  @Override
  public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
    return alias(keyTypes);
  }

  @Override
  public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
    return alias(keyType);
  }

  @Override
  public String[] getClientAliases(String keyType, Principal[] issuers) {
    return new String[] {ALIAS};
  }

  @Override
  public String[] getServerAliases(String keyType, Principal[] issuers) {
    return new String[] {ALIAS};
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return chain.clone();
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return key;
  }
}
