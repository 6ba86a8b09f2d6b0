package org.mpyforge.fs.fat;

import java.nio.charset.StandardCharsets;

/**
 * Code page 437, in which MicroPython's FAT takes the bytes of a name, though Python gives it
 * UTF-8: a letter that is two bytes in UTF-8 is two characters on the disk.
 */
final class CodePage {

  /** The characters 0x80 to 0xff. */
  private static final String UPPER_HALF =
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
          + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

  /** What they become in a short name, up to where they stay what they are. */
  private static final String CAPITALS = "ÇÜEAÄAÅÇEEEIIIÄÅÉÆÆOÖOUUYÖÜ¢£¥₧ƒAIOUÑ";

  /**
   * Small letters whose capitals FatFs does not know ({@code ffunicode.c}, {@code ff_wtoupper}).
   */
  private static final String WITHOUT_CAPITAL = "µıſϑϕϖϵ";

  private CodePage() {}

  /** Returns the character for a byte. */
  static char decode(int octet) {
    return octet < 0x80 ? (char) octet : UPPER_HALF.charAt(octet - 0x80);
  }

  /** Returns the byte for a character, or zero if there is none. */
  static int encode(char c) {
    if (c < 0x80) {
      return c;
    }
    int index = UPPER_HALF.indexOf(c);
    return index < 0 ? 0 : index + 0x80;
  }

  /** Returns the byte that a byte becomes in a short name. */
  static int capital(int octet) {
    if (octet < 0x80) {
      return octet >= 'a' && octet <= 'z' ? octet - 'a' + 'A' : octet;
    }
    int index = octet - 0x80;
    return index < CAPITALS.length() ? encode(CAPITALS.charAt(index)) : octet;
  }

  /** Returns a character as it is when names are compared. */
  static char fold(char c) {
    return WITHOUT_CAPITAL.indexOf(c) >= 0 ? c : Character.toUpperCase(c);
  }

  /** Returns whether two names are the same but for the case of letters. */
  static boolean sameName(CharSequence a, CharSequence b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (fold(a.charAt(i)) != fold(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns ASCII text as bytes. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
