package org.mpyforge.cli;

import org.mpyforge.format.inspect.Style;
import picocli.CommandLine.Model.OptionSpec;

/** The flag {@code --color}. */
final class ColorOption {
  private final OptionSpec mode;

  /** Adds the flag to a command. */
  ColorOption(FileCommand command) {
    mode =
        command.add(
            FileCommand.option(ColorMode.class, "WHEN", "--color")
                .defaultValue("auto")
                .description("Use colours: auto (the default: on a terminal), always or never."));
  }

  Style style(Console console) {
    return mode.<ColorMode>getValue().style(console);
  }
}
