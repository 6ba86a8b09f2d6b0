package org.mpyforge.vm.tls;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Follows a chain of certificates from the one a peer shows for itself up to one that is trusted,
 * and notes the flaws of each (RFC 5280 section 6, as far as {@code mbedtls_x509_crt_verify} does:
 * there are no revocation lists).
 */
final class ChainCheck {
  private static final int LONGEST_CHAIN = 8;
  private static final int LEAST_RSA_BITS = 2048;
  private static final int LEAST_CURVE_BITS = 256;
  private static final int SIGNS_CERTIFICATES = 5;

  /** A certificate of the chain and what is wrong with it. */
  record Link(X509Certificate certificate, Set<Flaw> flaws) {}

  private final List<X509Certificate> shown;
  private final List<X509Certificate> trusted;
  private final List<Link> links = new ArrayList<>();

  private ChainCheck(List<X509Certificate> shown, List<X509Certificate> trusted) {
    this.shown = shown;
    this.trusted = trusted;
  }

  /**
   * The chain with its flaws, the peer's own certificate first.
   *
   * @param host the name that it must have, or null if any will do
   */
  static List<Link> of(List<X509Certificate> shown, List<X509Certificate> trusted, String host) {
    var check = new ChainCheck(shown, trusted);
    check.follow();
    Link own = check.links.get(0);
    if (host != null && !CertificateNames.matches(own.certificate, host)) {
      own.flaws.add(Flaw.OTHER_NAME);
    }
    if (isWeak(own.certificate.getPublicKey())) {
      own.flaws.add(Flaw.BAD_KEY);
    }
    return check.links;
  }

  private void follow() {
    X509Certificate child = shown.get(0);
    boolean childIsTrusted = false;
    while (true) {
      var flaws = EnumSet.noneOf(Flaw.class);
      links.add(new Link(child, flaws));
      checkTime(child, flaws);
      if (childIsTrusted) {
        return;
      }
      if (hasWeakHash(child)) {
        flaws.add(Flaw.BAD_HASH);
      }
      if (links.size() == 1 && trusted.contains(child)) {
        return;
      }
      X509Certificate parent = parentOf(child, trusted);
      childIsTrusted = parent != null;
      if (parent == null) {
        parent = parentOf(child, shown);
      }
      if (parent == null || links.size() > LONGEST_CHAIN) {
        flaws.add(Flaw.NOT_TRUSTED);
        return;
      }
      if (isWeak(parent.getPublicKey())) {
        flaws.add(Flaw.BAD_KEY);
      }
      child = parent;
    }
  }

  private static void checkTime(X509Certificate certificate, Set<Flaw> flaws) {
    try {
      certificate.checkValidity();
    } catch (CertificateExpiredException e) {
      flaws.add(Flaw.EXPIRED);
    } catch (CertificateNotYetValidException e) {
      flaws.add(Flaw.FUTURE);
    }
  }

  /** The one of some certificates that has signed this one, and may. */
  private X509Certificate parentOf(X509Certificate child, List<X509Certificate> candidates) {
    for (X509Certificate candidate : candidates) {
      boolean known = links.stream().anyMatch(link -> link.certificate.equals(candidate));
      if (!known
          && candidate.getSubjectX500Principal().equals(child.getIssuerX500Principal())
          && maySign(candidate)
          && hasSigned(candidate, child)) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether it is an authority's, with room for the chain so far below it. */
  private boolean maySign(X509Certificate candidate) {
    boolean[] usage = candidate.getKeyUsage();
    return (candidate.getVersion() < 3 || candidate.getBasicConstraints() >= links.size() - 1)
        && (usage == null || usage[SIGNS_CERTIFICATES]);
  }

  private static boolean hasSigned(X509Certificate parent, X509Certificate child) {
    try {
      child.verify(parent.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static boolean hasWeakHash(X509Certificate certificate) {
    String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    return algorithm.startsWith("SHA1") || algorithm.startsWith("MD");
  }

  private static boolean isWeak(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength() < LEAST_RSA_BITS;
    }
    return key instanceof ECPublicKey curve
        && curve.getParams().getCurve().getField().getFieldSize() < LEAST_CURVE_BITS;
  }
}
