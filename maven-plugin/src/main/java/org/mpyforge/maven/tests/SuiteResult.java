package org.mpyforge.maven.tests;

import java.time.Duration;
import java.util.List;
import org.mpyforge.maven.tests.CaseResult.Outcome;

/**
 * How the tests of one file ended.
 *
 * @param name the name of the module: {@code pkg.test_x}
 * @param cases its tests, in the order they ran
 * @param output what was printed
 */
public record SuiteResult(String name, List<CaseResult> cases, String output) {

  /** Copies the list. */
  public SuiteResult {
    cases = List.copyOf(cases);
  }

  /** How many ended so. */
  public int count(Outcome outcome) {
    return (int) cases.stream().filter(test -> test.outcome() == outcome).count();
  }

  /** How long all of them took. */
  public Duration time() {
    return cases.stream().map(CaseResult::time).reduce(Duration.ZERO, Duration::plus);
  }

  /** A line for the log. */
  public String summary() {
    return "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d -- in %s"
        .formatted(
            cases.size(),
            count(Outcome.FAILED),
            count(Outcome.ERROR),
            count(Outcome.SKIPPED),
            name);
  }
}
