package org.mpyforge.vm.tls;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Whether a certificate is for a host: its alternative names, or its common name without any. */
final class CertificateNames {
  private static final int DNS_NAME = 2;
  private static final int IP_ADDRESS = 7;

  private CertificateNames() {}

  /** Whether the certificate is for this host. */
  static boolean matches(X509Certificate certificate, String host) {
    try {
      Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
      if (alternatives == null) {
        return matchesCommonName(certificate, host);
      }
      for (List<?> name : alternatives) {
        boolean dns = name.get(0).equals(DNS_NAME);
        if (dns ? matches((String) name.get(1), host) : isAddress(name, host)) {
          return true;
        }
      }
      return false;
    } catch (CertificateParsingException | InvalidNameException e) {
      return false; // A name that cannot be read is no name of the host.
    }
  }

  private static boolean isAddress(List<?> name, String host) {
    return name.get(0).equals(IP_ADDRESS) && name.get(1).equals(host);
  }

  private static boolean matchesCommonName(X509Certificate certificate, String host)
      throws InvalidNameException {
    var subject = new LdapName(certificate.getSubjectX500Principal().getName());
    for (Rdn part : subject.getRdns()) {
      if (part.getType().equalsIgnoreCase("CN") && matches(part.getValue().toString(), host)) {
        return true;
      }
    }
    return false;
  }

  /** Compares names; {@code *.} stands for one label. */
  private static boolean matches(String pattern, String host) {
    if (pattern.equalsIgnoreCase(host)) {
      return true;
    }
    int dot = host.indexOf('.');
    return pattern.startsWith("*.")
        && dot >= 0
        && pattern.substring(1).equals(host.substring(dot).toLowerCase(Locale.ROOT));
  }
}
