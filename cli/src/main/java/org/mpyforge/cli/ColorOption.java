package org.mpyforge.cli;

import org.mpyforge.format.inspect.Style;
import picocli.CommandLine.Option;

/** The flag {@code --color}. */
final class ColorOption {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Use colours: auto (the default: on a terminal), always or never.")
  private ColorMode mode = ColorMode.AUTO;

  Style style(Console console) {
    return mode.style(console);
  }
}
