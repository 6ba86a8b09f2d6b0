package org.mpyforge.freezer.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.freezer.image.c.Firmware;
import org.mpyforge.freezer.image.c.FirmwareQstrs;
import org.mpyforge.freezer.image.c.LongInts;
import org.mpyforge.freezer.image.c.Release;

/** What a build says of its firmware: in a header that it makes, and in flags. */
public final class FirmwareFlags {
  private static final String LONG_INTS = "-mlongint-impl";
  private static final String DIGIT_BITS = "-mmpz-dig-size";
  private static final Set<String> FLAGS = Set.of(LONG_INTS, DIGIT_BITS);

  private FirmwareFlags() {}

  /**
   * The firmware that is described.
   *
   * @param version the {@code .mpy} files that it imports
   * @param qstrs {@code genhdr/qstrdefs.preprocessed.h} of its build; null if there is none, and
   *     then no more is taken for granted than every firmware has
   * @param toolFlags flags of {@code mpy-tool.py}: {@code -mlongint-impl} and {@code
   *     -mmpz-dig-size}, each with its value in the same word, after {@code =}, or in the next one
   * @throws IOException if the header cannot be read
   * @throws IllegalArgumentException if there is no such firmware; the message says why
   */
  public static Firmware firmware(MpyVersion version, Path qstrs, List<String> toolFlags)
      throws IOException {
    FirmwareQstrs known =
        qstrs == null
            ? FirmwareQstrs.STATIC
            : FirmwareQstrs.parse(Files.readString(qstrs, StandardCharsets.ISO_8859_1));
    Firmware usual = Firmware.of(release(version), known);
    LongInts longInts = usual.longInts();
    int digitBits = usual.mpzDigitBits();
    for (Iterator<String> words = toolFlags.iterator(); words.hasNext(); ) {
      String word = words.next();
      int equals = word.indexOf('=');
      String flag = equals < 0 ? word : word.substring(0, equals);
      if (!FLAGS.contains(flag)) {
        throw new IllegalArgumentException("unknown flag for mpy-tool: " + word);
      }
      if (equals < 0 && !words.hasNext()) {
        throw new IllegalArgumentException("no value for " + flag);
      }
      String value = equals < 0 ? words.next() : word.substring(equals + 1);
      if (flag.equals(LONG_INTS)) {
        longInts = longInts(value);
      } else {
        digitBits = number(value);
      }
    }
    return new Firmware(usual.release(), known, longInts, digitBits);
  }

  private static Release release(MpyVersion version) {
    for (Release release : Release.values()) {
      if (release.version() == version) {
        return release;
      }
    }
    throw new IllegalArgumentException(
        "no frozen_content.c for firmware of .mpy version " + version.label());
  }

  private static LongInts longInts(String name) {
    for (LongInts longInts : LongInts.values()) {
      if (longInts.toString().equals(name)) {
        return longInts;
      }
    }
    throw new IllegalArgumentException("no " + LONG_INTS + "=" + name);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number: " + DIGIT_BITS + "=" + digits, e);
    }
  }
}
