package org.mpyforge.freezer.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.freezer.image.c.Firmware;
import org.mpyforge.freezer.image.c.FirmwareQstrs;
import org.mpyforge.freezer.image.c.LongInts;
import org.mpyforge.freezer.image.c.Release;

/** What a build says of its firmware: in a header that it makes, and in flags. */
public final class FirmwareFlags {
  private FirmwareFlags() {}

  /**
   * The firmware that is described.
   *
   * @param version the {@code .mpy} files that it imports
   * @param qstrs {@code genhdr/qstrdefs.preprocessed.h} of its build; null if there is none, and
   *     then no more is taken for granted than every firmware has
   * @param toolFlags flags of {@code mpy-tool.py}: {@code -mlongint-impl=}, {@code -mmpz-dig-size=}
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
    for (String flag : toolFlags) {
      int equals = flag.indexOf('=') + 1;
      String value = flag.substring(equals);
      switch (flag.substring(0, equals)) {
        case "-mlongint-impl=" -> longInts = longInts(value);
        case "-mmpz-dig-size=" -> digitBits = number(value);
        default -> throw new IllegalArgumentException("unknown flag for mpy-tool: " + flag);
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
    throw new IllegalArgumentException("no -mlongint-impl=" + name);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number: -mmpz-dig-size=" + digits, e);
    }
  }
}
