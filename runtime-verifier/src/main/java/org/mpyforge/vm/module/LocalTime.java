package org.mpyforge.vm.module;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.OsModule;

/**
 * The time zone of a program: the variable {@code TZ} of its environment, as POSIX has it (Base
 * Definitions, section 8.3), or the host's. A name of the zone database is followed by rules of
 * summer time; of the form {@code NAMEoffset} only the offset counts.
 */
final class LocalTime {
  private static final int SUMMER_SECONDS = 3600;
  private static final Pattern OFFSET =
      Pattern.compile("(?:[A-Za-z]{3,}|<[^>]+>)([+-]?)(\\d{1,2})(?::(\\d{2}))?.*");

  private LocalTime() {}

  /** The zone. */
  static ZoneId zone(Vm vm) {
    String name = OsModule.environmentVariable(vm, "TZ");
    if (name == null) {
      return ZoneId.systemDefault();
    }
    String plain = name.startsWith(":") ? name.substring(1) : name;
    if (ZoneId.getAvailableZoneIds().contains(plain)) {
      return ZoneId.of(plain);
    }
    Matcher offset = OFFSET.matcher(plain);
    if (!offset.matches()) {
      return ZoneOffset.UTC; // Unknown names mean it.
    }
    int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    int seconds = (Integer.parseInt(offset.group(2)) * 60 + minutes) * 60;
    try {
      // Counted westward, other than everywhere else.
      return ZoneOffset.ofTotalSeconds(offset.group(1).equals("-") ? seconds : -seconds);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /**
   * The seconds since the epoch at a date.
   *
   * @param summer whether the date tells summer time: positive if so, negative if that is unknown
   */
  static long seconds(LocalDateTime date, ZoneId zone, int summer) {
    long found = date.atZone(zone).toEpochSecond();
    if (summer < 0) {
      return found;
    }
    ZoneOffset standard = zone.getRules().getStandardOffset(Instant.ofEpochSecond(found));
    return date.toEpochSecond(standard) - (summer > 0 ? SUMMER_SECONDS : 0);
  }
}
