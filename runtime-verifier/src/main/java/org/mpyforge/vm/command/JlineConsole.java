package org.mpyforge.vm.command;

import java.io.IOException;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;

/** The terminal of this process, by JLine. */
final class JlineConsole implements Console {
  private final Terminal terminal;
  private final Attributes original;

  private JlineConsole(Terminal terminal) {
    this.terminal = terminal;
    this.original = terminal.getAttributes();
  }

  /** The terminal of this process; if there is none, {@link Console#NONE}. */
  static Console open() throws IOException {
    // Whatever TERM says: the line editor draws by itself, and JLine is to set modes only.
    Terminal terminal =
        TerminalBuilder.builder().system(true).type("ansi").dumb(true).nativeSignals(false).build();
    if (terminal instanceof DumbTerminal) {
      terminal.close();
      return NONE;
    }
    return new JlineConsole(terminal);
  }

  @Override
  public void raw() {
    var attributes = new Attributes(original);
    attributes.setLocalFlags(
        EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ISIG, LocalFlag.IEXTEN), false);
    attributes.setInputFlags(
        EnumSet.of(
            InputFlag.BRKINT, InputFlag.ICRNL, InputFlag.INPCK, InputFlag.ISTRIP, InputFlag.IXON),
        false);
    attributes.setControlChar(ControlChar.VMIN, 1);
    attributes.setControlChar(ControlChar.VTIME, 0);
    terminal.setAttributes(attributes);
  }

  @Override
  public void original() {
    terminal.setAttributes(original);
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
