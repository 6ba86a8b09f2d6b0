package org.mpyforge.maven.tests;

import java.time.Duration;
import java.util.Objects;

/**
 * How one test ended.
 *
 * @param name the function, or the file if it has no test functions
 * @param outcome how it ended
 * @param message why, in a line; empty if it passed
 * @param details the traceback or the difference; empty if there is none
 * @param place the file and line that it ended at, {@code test_x.py:3}; empty if unknown
 * @param time how long it took
 */
public record CaseResult(
    String name, Outcome outcome, String message, String details, String place, Duration time) {

  /** How a test can end. */
  public enum Outcome {
    /** It came to its end. */
    PASSED,
    /** It found something wrong. */
    FAILED,
    /** It could not be carried out. */
    ERROR,
    /** It does not want to run here. */
    SKIPPED
  }

  /** Checks that nothing is missing. */
  public CaseResult {
    Objects.requireNonNull(name);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(message);
    Objects.requireNonNull(details);
    Objects.requireNonNull(place);
    Objects.requireNonNull(time);
  }

  /** Whether the build should go on. */
  public boolean isGood() {
    return outcome == Outcome.PASSED || outcome == Outcome.SKIPPED;
  }
}
