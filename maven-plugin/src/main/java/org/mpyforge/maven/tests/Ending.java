package org.mpyforge.maven.tests;

import java.time.Duration;
import java.util.List;
import org.mpyforge.maven.tests.CaseResult.Outcome;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.BytesPrinter;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyException;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.Tracebacks;

/** How a test ended: the parts of a {@link CaseResult} that do not depend on which test it was. */
record Ending(Outcome outcome, String message, String details, String place) {
  /** What tests for MicroPython print before they leave because they cannot run here. */
  private static final String SKIP = "SKIP\n";

  /** What {@code unittest} raises for the same reason. */
  private static final String SKIP_TEST = "SkipTest";

  static Ending passed() {
    return new Ending(Outcome.PASSED, "", "", "");
  }

  /** The sandbox ended it. */
  static Ending stopped(String reason) {
    return new Ending(Outcome.ERROR, "stopped by the sandbox: " + reason, "", "");
  }

  /** It printed something else than it should. */
  static Ending printed(String expected, String printed) {
    List<String> wanted = expected.lines().toList();
    List<String> found = printed.lines().toList();
    int line = 0;
    while (line < wanted.size()
        && line < found.size()
        && wanted.get(line).equals(found.get(line))) {
      line++;
    }
    String details =
        "expected: %s\nprinted:  %s\n".formatted(lineOr(wanted, line), lineOr(found, line));
    return new Ending(Outcome.FAILED, "line " + (line + 1) + " of the output differs", details, "");
  }

  private static String lineOr(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "(nothing more)";
  }

  /** It raised something. */
  static Ending of(Vm vm, PyRaise raised, String printed, String file) {
    if (raised.is(Exceptions.SYSTEM_EXIT)) {
      PyObject status = raised.base().value();
      if (status == PyNone.NONE || isZero(status)) {
        return printed.endsWith(SKIP) ? new Ending(Outcome.SKIPPED, "SKIP", "", "") : passed();
      }
    }
    if (raised.exception.type().name().equals(SKIP_TEST)) {
      return new Ending(Outcome.SKIPPED, line(vm, raised), "", "");
    }
    boolean isFailure = raised.is(Exceptions.ASSERTION_ERROR) || raised.is(Exceptions.SYSTEM_EXIT);
    var details = new BytesPrinter();
    Tracebacks.print(vm, raised.exception, details);
    return new Ending(
        isFailure ? Outcome.FAILED : Outcome.ERROR,
        line(vm, raised),
        details.toPyStr().text(),
        place(raised.base().traceback(), file));
  }

  private static boolean isZero(PyObject status) {
    return status == PyBool.FALSE || status instanceof PyInteger code && code.low() == 0;
  }

  private static String line(Vm vm, PyRaise raised) {
    var line = new BytesPrinter();
    raised.exception.print(vm, line, PrintKind.EXCEPTION);
    return line.toPyStr().text();
  }

  /** The innermost place in the file of tests itself, or else the innermost of all. */
  private static String place(List<PyException.Entry> traceback, String file) {
    for (PyException.Entry entry : traceback) {
      if (entry.file().text().equals(file)) {
        return file + ":" + entry.line();
      }
    }
    return traceback.isEmpty()
        ? ""
        : traceback.get(0).file().text() + ":" + traceback.get(0).line();
  }

  CaseResult of(String name, Duration time) {
    return new CaseResult(name, outcome, message, details, place, time);
  }
}
