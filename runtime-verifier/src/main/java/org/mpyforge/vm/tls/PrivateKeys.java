package org.mpyforge.vm.tls;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Reads private keys, RSA or elliptic curve: PKCS #8 (RFC 5958), and the older forms that it wraps:
 * {@code RSAPrivateKey} (RFC 8017) and {@code ECPrivateKey} (RFC 5915).
 */
final class PrivateKeys {
  private static final String[] ALGORITHMS = {"RSA", "EC"};
  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;
  private static final int OCTET_STRING = 0x04;
  private static final int CURVE = 0xa0;

  private static final byte[] VERSION_0 = {INTEGER, 1, 0};

  /** The algorithm {@code rsaEncryption} without parameters. */
  private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

  /** The name {@code id-ecPublicKey}. */
  private static final byte[] EC = HexFormat.of().parseHex("06072a8648ce3d0201");

  private PrivateKeys() {}

  /** The key in some bytes, DER or PEM. */
  static PrivateKey parse(byte[] data) throws GeneralSecurityException {
    byte[] der = Pem.decode(data, "PRIVATE KEY");
    try {
      for (byte[] form : new byte[][] {der, pkcs8(der)}) {
        for (String algorithm : ALGORITHMS) {
          PrivateKey key = tryParse(algorithm, form);
          if (key != null) {
            return key;
          }
        }
      }
    } catch (IndexOutOfBoundsException e) {
      throw new InvalidKeyException("a length that is not true", e);
    }
    throw new InvalidKeyException("neither an RSA key nor one of an elliptic curve");
  }

  private static PrivateKey tryParse(String algorithm, byte[] der) throws GeneralSecurityException {
    try {
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (InvalidKeySpecException e) {
      return null; // Another algorithm, or no key at all: the caller tries the next form.
    }
  }

  /** An older form as PKCS #8. The version that it begins with tells which one it is. */
  private static byte[] pkcs8(byte[] der) {
    var reader = new Der(der, 0, der.length);
    Der inside = reader.enter(SEQUENCE);
    boolean rsa = inside.peekInteger() == 0;
    byte[] algorithm = rsa ? RSA : wrap(SEQUENCE, EC, curveOf(inside));
    return wrap(SEQUENCE, VERSION_0, algorithm, wrap(OCTET_STRING, der));
  }

  /** The name of the curve: the first thing after version and key, in a tag of its own. */
  private static byte[] curveOf(Der key) {
    key.enter(INTEGER);
    key.enter(OCTET_STRING);
    return key.enter(CURVE).rest();
  }

  private static byte[] wrap(int tag, byte[]... parts) {
    var body = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      body.writeBytes(part);
    }
    var all = new ByteArrayOutputStream();
    all.write(tag);
    int length = body.size();
    if (length >= 0x100) {
      all.write(0x82);
      all.write(length >> 8);
    } else if (length >= 0x80) {
      all.write(0x81);
    }
    all.write(length);
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }

  /** Walks over DER; what lies outside is an {@link IndexOutOfBoundsException}. */
  private static final class Der {
    private final byte[] data;
    private int at;
    private final int end;

    Der(byte[] data, int at, int end) {
      this.data = data;
      this.at = at;
      this.end = end;
    }

    /** The inside of the next value, which must have this tag; goes on after it. */
    Der enter(int tag) {
      if (data[at] != (byte) tag) {
        throw new IndexOutOfBoundsException("another tag at " + at);
      }
      int length = data[at + 1] & 0xff;
      int from = at + 2;
      if (length > 0x80) {
        int bytes = length & 0x7f;
        length = 0;
        for (int i = 0; i < bytes; i++) {
          length = length << Byte.SIZE | data[from++] & 0xff;
        }
      }
      at = Objects.checkFromIndexSize(from, length, end) + length;
      return new Der(data, from, at);
    }

    /** The small integer that comes next; this does not move on. */
    int peekInteger() {
      return data[at] == INTEGER && data[at + 1] == 1 ? data[at + 2] : -1;
    }

    byte[] rest() {
      return Arrays.copyOfRange(data, at, end);
    }
  }
}
