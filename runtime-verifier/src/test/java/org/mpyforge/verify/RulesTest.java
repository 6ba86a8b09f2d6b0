package org.mpyforge.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule is broken by some file, and says so in words that are recorded. */
class RulesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseIsJudgedAsRecorded() throws IOException {
    return RuleCase.all().stream()
        .map(
            each ->
                dynamicTest(
                    each.title(),
                    () ->
                        assertEquals(
                            each.violations(),
                            RuleCase.text(Verifier.verify(Assembler.assemble(each.lines()))))));
  }

  @Test
  void everyRuleIsBrokenBySomeCase() throws IOException {
    Set<Rule> broken = EnumSet.noneOf(Rule.class);
    for (RuleCase each : RuleCase.all()) {
      Verifier.verify(Assembler.assemble(each.lines())).forEach(v -> broken.add(v.rule()));
    }
    // Code that breaks this one is long: see ComplexityTest.
    broken.add(Rule.COMPLEXITY);
    assertEquals(EnumSet.allOf(Rule.class), broken);
  }
}
