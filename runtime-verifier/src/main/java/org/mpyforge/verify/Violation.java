package org.mpyforge.verify;

import java.util.Objects;

/**
 * A rule that a file breaks, and where.
 *
 * @param rule which rule
 * @param path the raw code, from the module inwards, such as {@code <module> › f › <listcomp>}
 * @param offset the place in that raw code, in bytes from the first instruction (of machine code,
 *     from its start); {@link #NOWHERE} if the rule is about the raw code as a whole
 * @param line the source line of that place, 0 if there are no line numbers for it
 * @param message what is wrong there, in a few words and without a full stop
 */
public record Violation(Rule rule, String path, int offset, int line, String message) {

  /** The offset of what has no place among the instructions. */
  public static final int NOWHERE = -1;

  /** Checks that there is a rule, a path and a message. */
  public Violation {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }
}
