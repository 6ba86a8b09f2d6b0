package org.mpyforge.cli;

import org.mpyforge.format.inspect.Style;

/** When to use colours. */
enum ColorMode {
  /** On a terminal, unless the variable {@code NO_COLOR} is set. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** The style for what is printed on a console. */
  Style style(Console console) {
    boolean colors = this == ALWAYS || (this == AUTO && console.isTerminal());
    return colors ? ColorMode::paint : Style.PLAIN;
  }

  /** ECMA-48's "select graphic rendition", with the eight colours that every terminal has. */
  private static String paint(Style.Role role, String text) {
    String look =
        switch (role) {
          case HEADING -> "1";
          case LABEL -> "33";
          case FAINT -> "2";
          case MNEMONIC -> "36";
          case COMMENT -> "32";
          case SOURCE -> "34";
        };
    return text.isEmpty() ? text : "\u001b[" + look + "m" + text + "\u001b[0m";
  }
}
