package org.mpyforge.vm.module;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errno;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyTuple;
import org.mpyforge.vm.object.Sequences;

/** The module {@code time} ({@code extmod/modtime.c}, {@code ports/unix/modtime.c}). */
final class TimeModule {
  /** After so many ticks they begin again: all that a small integer has. */
  private static final long TICKS = 1L << 62;

  private static final long NANOS = 1_000_000_000L;

  private final long start = System.nanoTime();

  private TimeModule() {}

  private static long sinceStart(Vm vm) {
    return System.nanoTime() - vm.part(TimeModule.class, v -> new TimeModule()).start;
  }

  /** Whole microseconds. */
  private static double microseconds(long nanos) {
    return Math.floor(nanos / 1e3);
  }

  static void declare(Members m) {
    m.fn0("time", vm -> number(vm, microseconds(now()) / 1e6));
    m.fn0("time_ns", vm -> PyInt.of(now()));
    m.fn1("sleep", TimeModule::sleep);
    m.fn1("sleep_ms", (vm, ms) -> pause(vm, Ops.toJavaLong(vm, ms), 1_000_000));
    m.fn1("sleep_us", (vm, us) -> pause(vm, Ops.toJavaLong(vm, us), 1000));
    m.fn0("ticks_ms", vm -> ticks(vm, 1_000_000));
    m.fn0("ticks_us", vm -> ticks(vm, 1000));
    m.fn0("ticks_cpu", vm -> ticks(vm, 1000));
    m.fn2("ticks_add", TimeModule::ticksAdd);
    m.fn2("ticks_diff", TimeModule::ticksDiff);
    m.fn0("clock", vm -> number(vm, Math.floor(sinceStart(vm) / 1e6) / 1000));
    m.fn("gmtime", 0, 1, (vm, args) -> date(vm, args, ZoneOffset.UTC));
    m.fn("localtime", 0, 1, (vm, args) -> date(vm, args, LocalTime.zone(vm)));
    m.fn1("mktime", TimeModule::makeTime);
  }

  private static PyObject number(Vm vm, double value) {
    vm.heap.need(16);
    return PyFloat.of(value);
  }

  /** Nanoseconds since 1970. */
  private static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * NANOS + now.getNano();
  }

  // ---- sleep

  private static PyObject sleep(Vm vm, PyObject seconds) {
    double time = Ops.toJavaDouble(vm, seconds);
    if (!(time >= 0)) {
      throw Errors.os(Errno.EINVAL);
    }
    vm.poll();
    vm.sleep((long) Math.min(Math.rint(time * 1e6) * 1000, Long.MAX_VALUE / 4.0));
    return PyNone.NONE;
  }

  private static PyObject pause(Vm vm, long count, long nanos) {
    if (count > 0) {
      vm.sleep(Math.min(count, Long.MAX_VALUE / 4 / nanos) * nanos);
    }
    return PyNone.NONE;
  }

  // ---- ticks

  /** {@code ticks_ms()}. */
  static PyObject milliseconds(Vm vm) {
    return ticks(vm, 1_000_000);
  }

  private static PyObject ticks(Vm vm, long nanos) {
    return PyInt.of(sinceStart(vm) / nanos & TICKS - 1);
  }

  private static PyObject ticksAdd(Vm vm, PyObject ticks, PyObject delta) {
    long change = Ops.toJavaLong(vm, delta);
    if (change <= -TICKS / 2 || change >= TICKS / 2) {
      throw Errors.overflow("ticks interval overflow");
    }
    return PyInt.of(Ops.toInteger(vm, ticks).low() + change & TICKS - 1);
  }

  private static PyObject ticksDiff(Vm vm, PyObject end, PyObject start) {
    long difference = Ops.toInteger(vm, end).low() - Ops.toInteger(vm, start).low();
    return PyInt.of((difference + TICKS / 2 & TICKS - 1) - TICKS / 2);
  }

  // ---- calendar

  private static PyObject date(Vm vm, PyObject[] args, ZoneId zone) {
    long seconds = now() / NANOS;
    if (args.length > 0) {
      PyObject time = args[0];
      seconds = time instanceof PyInt number ? number.value : (long) Ops.toJavaDouble(vm, time);
    }
    ZonedDateTime date;
    try {
      date = Instant.ofEpochSecond(seconds).atZone(zone);
    } catch (DateTimeException e) {
      throw Errors.os(Errno.EINVAL);
    }
    boolean summer = zone.getRules().isDaylightSavings(date.toInstant());
    int[] fields = {
      date.getYear(),
      date.getMonthValue(),
      date.getDayOfMonth(),
      date.getHour(),
      date.getMinute(),
      date.getSecond(),
      date.getDayOfWeek().getValue() - 1,
      date.getDayOfYear(),
      summer ? 1 : 0
    };
    vm.heap.need(96);
    var items = new PyObject[fields.length];
    for (int i = 0; i < fields.length; i++) {
      items[i] = PyInt.of(fields[i]);
    }
    return PyTuple.of(items);
  }

  /** The time of a date, local; fields may be out of their range, as C's {@code mktime} allows. */
  private static PyObject makeTime(Vm vm, PyObject object) {
    PyObject[] fields = Sequences.items(object);
    if (fields.length < 8 || fields.length > 9) {
      throw Errors.type("mktime needs a tuple of length 8 or 9");
    }
    var n = new int[6];
    for (int i = 0; i < n.length; i++) {
      n[i] = (int) Ops.toJavaLong(vm, fields[i]);
    }
    LocalDateTime date;
    try {
      date =
          LocalDateTime.of(n[0], 1, 1, 0, 0)
              .plusMonths(n[1] - 1L)
              .plusDays(n[2] - 1L)
              .plusHours(n[3])
              .plusMinutes(n[4])
              .plusSeconds(n[5]);
    } catch (DateTimeException e) {
      throw Errors.overflow("invalid mktime usage");
    }
    int summer = fields.length > 8 ? Ops.toJavaInt(vm, fields[8]) : -1;
    long time = LocalTime.seconds(date, LocalTime.zone(vm), summer);
    if (time == -1) {
      throw Errors.overflow("invalid mktime usage");
    }
    PyInteger seconds = PyInt.of(time);
    return seconds;
  }
}
