package org.mpyforge.freezer.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that wheels and mip's index have. */
final class Sha256 {
  private Sha256() {}

  /** The 32 bytes. */
  static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** In 64 digits. */
  static String hex(byte[] content) {
    return HexFormat.of().formatHex(of(content));
  }
}
