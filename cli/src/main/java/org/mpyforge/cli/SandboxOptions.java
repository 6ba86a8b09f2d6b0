package org.mpyforge.cli;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import org.mpyforge.vm.run.Sandbox;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a sandbox: what a program may use of the host, and its bounds. */
final class SandboxOptions {
  private final SubCommand command;
  private final OptionSpec allow;
  private final OptionSpec heap;
  private final OptionSpec steps;
  private final OptionSpec seconds;

  SandboxOptions(SubCommand command) {
    this.command = command;
    allow =
        command.add(
            SubCommand.option(String.class, "WHAT,…", "--allow")
                .description("Grants files, network, environment, threads: any of them."));
    heap =
        command.add(
            SubCommand.option(Long.class, "BYTES", "--heap")
                .description("How much memory objects may take (default 67108864)."));
    steps =
        command.add(
            SubCommand.option(Long.class, "N", "--steps")
                .description("How many loops and calls are made (default 1000000000)."));
    seconds =
        command.add(
            SubCommand.option(Long.class, "N", "--seconds")
                .description("How long it may run (default 60)."));
  }

  /** Whether any of them is there. */
  boolean areGiven() {
    return allow.getValue() != null
        || heap.getValue() != null
        || steps.getValue() != null
        || seconds.getValue() != null;
  }

  /** The sandbox they describe. */
  Sandbox sandbox() {
    Sandbox strict = Sandbox.STRICT;
    return new Sandbox(
        grants(),
        positive(heap, strict.heapBytes()),
        positive(steps, strict.steps()),
        Duration.ofSeconds(positive(seconds, strict.time().toSeconds())));
  }

  private long positive(OptionSpec option, long otherwise) {
    Long value = option.getValue();
    if (value != null && value <= 0) {
      throw command.misuse(option.longestName() + " must be positive");
    }
    return value == null ? otherwise : value;
  }

  private EnumSet<Sandbox.Grant> grants() {
    var grants = EnumSet.noneOf(Sandbox.Grant.class);
    String words = allow.getValue();
    if (words != null) {
      for (String word : words.split(",", -1)) {
        grants.add(grant(word));
      }
    }
    return grants;
  }

  private Sandbox.Grant grant(String word) {
    try {
      return Sandbox.Grant.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw command.misuse(
          "unknown grant '" + word + "', not files, network, environment or threads");
    }
  }
}
