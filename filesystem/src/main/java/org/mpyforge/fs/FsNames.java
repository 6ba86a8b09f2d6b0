package org.mpyforge.fs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Names as bytes and as strings.
 *
 * <p>To a board a name is bytes that end at a zero; Python takes them for UTF-8. Not all are: a
 * byte that is no part of a UTF-8 character becomes one of U+DC80 to U+DCFF here, which no proper
 * string has (PEP 383 does the same). So every name is a string and comes back unchanged.
 */
public final class FsNames {

  /** 0xdc00 and the byte. */
  private static final int ESCAPE = 0xdc00;

  private FsNames() {}

  /** Returns the string for the bytes of a name. */
  public static String decode(byte[] name) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(name);
    CharBuffer out = CharBuffer.allocate(name.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (ESCAPE | (in.get() & 0xff)));
      }
      decoder.reset();
    }
  }

  /** Returns the bytes of a name, up to the first NUL if there is one. */
  public static byte[] encode(String name) {
    int nul = name.indexOf('\0');
    String text = nul < 0 ? name : name.substring(0, nul);
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLone(text, i)) {
        out.writeBytes(utf8(text.substring(start, i)));
        start = i + 1;
        if (i < text.length()) {
          out.write(text.charAt(i) & 0xff);
        }
      }
    }
    return out.toByteArray();
  }

  /** Whether a byte was escaped here, and not the second half of a surrogate pair. */
  private static boolean isLone(String text, int index) {
    char c = text.charAt(index);
    return c >= ESCAPE + 0x80
        && c <= ESCAPE + 0xff
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private static byte[] utf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] result = new byte[bytes.remaining()];
      bytes.get(result);
      return result;
    } catch (CharacterCodingException e) {
      throw new FsException(Errno.EINVAL, "half a character in the name '" + text + "'");
    }
  }
}
