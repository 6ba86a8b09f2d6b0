package org.mpyforge.vm.tls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cipher suites that the reference is built with, best first. Its names are those of the
 * standard, which the JDK uses, with hyphens.
 */
final class CipherSuites {
  /** The reference's names. */
  static final List<String> NAMES =
      List.of(
          "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384",
          "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384",
          "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384",
          "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384",
          "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA",
          "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA",
          "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256",
          "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256",
          "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256",
          "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256",
          "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA",
          "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA",
          "TLS-RSA-WITH-AES-256-GCM-SHA384",
          "TLS-RSA-WITH-AES-256-CBC-SHA256",
          "TLS-RSA-WITH-AES-256-CBC-SHA",
          "TLS-RSA-WITH-AES-128-GCM-SHA256",
          "TLS-RSA-WITH-AES-128-CBC-SHA256",
          "TLS-RSA-WITH-AES-128-CBC-SHA");

  private CipherSuites() {}

  /** The JDK's names for those of the reference, as far as it has them. */
  static String[] javaNames(List<String> names, Set<String> supported) {
    var found = new ArrayList<String>();
    for (String name : names) {
      String standard = name.replace('-', '_');
      if (supported.contains(standard)) {
        found.add(standard);
      }
    }
    return found.toArray(String[]::new);
  }

  /** The reference's name for one of the JDK's. */
  static String nameOf(String standard) {
    return standard.replace('_', '-');
  }
}
