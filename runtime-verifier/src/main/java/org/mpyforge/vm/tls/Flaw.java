package org.mpyforge.vm.tls;

import java.util.Collection;
import java.util.EnumSet;

/** What can be wrong with a certificate, as the reference says it, in the order it does. */
enum Flaw {
  EXPIRED("The certificate validity has expired"),
  OTHER_NAME("The certificate Common Name (CN) does not match with the expected CN"),
  NOT_TRUSTED("The certificate is not correctly signed by the trusted CA"),
  FUTURE("The certificate validity starts in the future"),
  KEY_USAGE("Usage does not match the keyUsage extension"),
  EXTENDED_KEY_USAGE("Usage does not match the extendedKeyUsage extension"),
  BAD_HASH("The certificate is signed with an unacceptable hash."),
  BAD_KEY("The certificate is signed with an unacceptable key (eg bad curve, RSA too short).");

  private final String text;

  Flaw(String text) {
    this.text = text;
  }

  /** One message for all that is wrong, each in a line after an empty one. */
  static String describe(Collection<Flaw> flaws) {
    var all = new StringBuilder();
    for (Flaw flaw : EnumSet.copyOf(flaws)) {
      all.append('\n').append(flaw.text).append('\n');
    }
    return all.toString();
  }
}
