package org.mpyforge.cli;

import org.mpyforge.freezer.pack.ArchiveLimits;
import picocli.CommandLine.Model.OptionSpec;

/** The options that bound what an archive may hold. */
final class LimitOptions {
  private final SubCommand command;
  private final OptionSpec bytes;
  private final OptionSpec entries;
  private final OptionSpec ratio;
  private final OptionSpec depth;

  LimitOptions(SubCommand command) {
    this.command = command;
    ArchiveLimits usual = ArchiveLimits.DEFAULT;
    bytes = add(Long.class, "--max-bytes", "How much a package may hold", usual.bytes());
    entries = add(Integer.class, "--max-entries", "How many files and folders", usual.entries());
    ratio = add(Integer.class, "--max-ratio", "How many times its size", usual.ratio());
    depth = add(Integer.class, "--max-depth", "How many folders in each other", usual.depth());
  }

  private OptionSpec add(Class<?> type, String name, String description, long usual) {
    return command.add(
        SubCommand.option(type, "N", name).description(description + " (default " + usual + ")."));
  }

  /** The limits they describe. */
  ArchiveLimits limits() {
    ArchiveLimits usual = ArchiveLimits.DEFAULT;
    try {
      return new ArchiveLimits(
          value(bytes, usual.bytes()),
          value(entries, usual.entries()),
          value(ratio, usual.ratio()),
          value(depth, usual.depth()));
    } catch (IllegalArgumentException e) {
      throw command.misuse(e.getMessage());
    }
  }

  private static <T> T value(OptionSpec option, T otherwise) {
    T value = option.getValue();
    return value == null ? otherwise : value;
  }
}
