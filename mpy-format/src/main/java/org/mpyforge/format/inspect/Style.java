package org.mpyforge.format.inspect;

/** Gives the parts of a text a look, such as a terminal's colours. */
@FunctionalInterface
public interface Style {
  /** Leaves all text as it is. Not a lambda: the first of a run takes some milliseconds. */
  Style PLAIN =
      new Style() {
        @Override
        public String paint(Role role, String text) {
          return text;
        }
      };

  /**
   * A piece of text in the look of its role. Its width on a screen must not change.
   *
   * @param role what the text is
   * @param text the text; may be empty
   */
  String paint(Role role, String text);

  /** What a piece of text is. */
  enum Role {
    /** The name of what follows. */
    HEADING,
    /** A place that jumps go to. */
    LABEL,
    /** Numbers of lines, offsets, bytes: what the eye may skip. */
    FAINT,
    /** The name of an instruction. */
    MNEMONIC,
    /** A remark. */
    COMMENT,
    /** A line of the source. */
    SOURCE
  }
}
