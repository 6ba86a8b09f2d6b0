package org.mpyforge.vm.tls;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text around binary keys and certificates (RFC 7468). */
final class Pem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

  private Pem() {}

  /** The first block whose label ends so, decoded; data without any is binary already. */
  static byte[] decode(byte[] data, String label) {
    String text = new String(data, StandardCharsets.ISO_8859_1);
    if (!text.contains("-----BEGIN ")) {
      return data;
    }
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group(1).endsWith(label)) {
        return Base64.getMimeDecoder().decode(block.group(2));
      }
    }
    return new byte[0];
  }
}
