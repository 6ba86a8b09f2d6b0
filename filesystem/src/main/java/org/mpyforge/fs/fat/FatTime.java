package org.mpyforge.fs.fat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Time as directory entries store it: 32 bits, of which the upper half is the date (years from
 * 1980, month, day) and the lower half the time (hours, minutes, seconds by two).
 */
final class FatTime {

  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = FIRST_YEAR + 127;
  private static final long SECONDS_A_DAY = 86_400;

  private FatTime() {}

  /** Returns the present wall-clock time. */
  static int of(Clock clock) {
    LocalDateTime now = LocalDateTime.now(clock);
    int year = Math.min(Math.max(now.getYear(), FIRST_YEAR), LAST_YEAR);
    int date = (year - FIRST_YEAR) << 9 | now.getMonthValue() << 5 | now.getDayOfMonth();
    return date << 16 | now.getHour() << 11 | now.getMinute() << 5 | now.getSecond() / 2;
  }

  /**
   * Returns seconds from 1970 by the same clock. A day that no month has counts on from the month's
   * first one; an entry without a date (its month is 0) is of the last day of 1979.
   */
  static long seconds(int stamp) {
    int date = stamp >>> 16;
    long day =
        LocalDate.of(FIRST_YEAR + (date >> 9), 1, 1)
            .plusMonths(Math.max((date >> 5 & 0xf) - 1L, 0))
            .plusDays((date & 0x1f) - 1L)
            .toEpochDay();
    int hours = stamp >> 11 & 0x1f;
    int minutes = stamp >> 5 & 0x3f;
    return day * SECONDS_A_DAY + hours * 3600L + minutes * 60L + (stamp & 0x1f) * 2L;
  }
}
