package org.mpyforge.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code that is made to cost time, and how far the verifier goes along. */
class ComplexityTest {
  private static final int SIZE = 1000;

  @Test
  void deepStacksThatDifferAndMeetOftenAreTooMuch() {
    List<String> lines = new ArrayList<>(List.of("code <module> state=2000"));
    lines.add("  LOAD_NAME 4");
    lines.add("  POP_JUMP_IF_TRUE other");
    for (String kind : List.of("LOAD_CONST_NONE", "LOAD_NULL")) {
      if (kind.equals("LOAD_NULL")) {
        lines.add("  JUMP t0");
        lines.add("  other: LOAD_CONST_NONE");
        lines.add("  POP_TOP");
      }
      for (int i = 0; i < SIZE; i++) {
        lines.add("  " + kind);
      }
      for (int i = 0; i < SIZE; i++) {
        lines.add("  LOAD_NAME 4");
        lines.add("  POP_JUMP_IF_TRUE t" + i);
      }
    }
    for (int i = 0; i < SIZE; i++) {
      lines.add("  t" + i + ": LOAD_CONST_NONE");
      lines.add("  RETURN_VALUE");
    }
    assertEquals(List.of(Rule.COMPLEXITY), rulesBrokenBy(lines));
  }

  @Test
  void aLongChainOfChoicesIsNot() {
    List<String> lines = new ArrayList<>(List.of("code <module> state=2000"));
    for (int i = 0; i < SIZE; i++) {
      lines.add("  LOAD_NAME 4");
      lines.add("  POP_JUMP_IF_TRUE yes" + i);
      lines.add("  LOAD_CONST_NONE");
      lines.add("  JUMP go" + i);
      lines.add("  yes" + i + ": LOAD_NAME 5");
      lines.add("  go" + i + ": LOAD_CONST_NONE");
      lines.add("  POP_TOP");
    }
    lines.add("  BUILD_TUPLE " + SIZE);
    lines.add("  RETURN_VALUE");
    assertEquals(List.of(), rulesBrokenBy(lines));
  }

  @Test
  void loopsWithinLoopsAreNot() {
    List<String> lines = new ArrayList<>(List.of("code <module> state=2000"));
    for (int i = 0; i < SIZE / 4; i++) {
      lines.add("  LOAD_CONST_NONE");
      lines.add("  top" + i + ": LOAD_NAME 4");
      lines.add("  POP_JUMP_IF_TRUE top" + i);
    }
    for (int i = SIZE / 4 - 1; i >= 0; i--) {
      lines.add("  LOAD_NAME 5");
      lines.add("  JUMP_IF_TRUE_OR_POP end" + i);
      lines.add("  JUMP top" + i);
      lines.add("  end" + i + ": POP_TOP");
      lines.add("  POP_TOP");
    }
    lines.add("  LOAD_CONST_NONE");
    lines.add("  RETURN_VALUE");
    assertEquals(List.of(), rulesBrokenBy(lines));
  }

  private static List<Rule> rulesBrokenBy(List<String> lines) {
    return Verifier.verify(Assembler.assemble(lines)).stream().map(Violation::rule).toList();
  }
}
