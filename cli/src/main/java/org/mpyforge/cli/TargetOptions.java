package org.mpyforge.cli;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.inspect.Board;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that say what to compile for and how: those of {@code mpy-cross}, which reads them
 * itself, and the number by which a board describes itself.
 */
final class TargetOptions {
  private final SubCommand command;
  private final OptionSpec board;
  private final OptionSpec version;
  private final OptionSpec extra;
  private final OptionSpec words;

  /** The options that go to {@code mpy-cross} as they are, name and value in one word. */
  private final List<OptionSpec> passedOn = new ArrayList<>();

  TargetOptions(SubCommand command) {
    this.command = command;
    board =
        command.add(
            SubCommand.option(String.class, "N", "--board")
                .description(
                    "What the board prints for sys.implementation._mpy; decimal, or hex with 0x.",
                    "It says the version and the architecture."));
    version =
        command.add(
            SubCommand.option(String.class, "V", "--mpy-version")
                .description("The version of .mpy files: 6.3, 6.2, 6.1, 6.0, 5, pycopy."));
    passOn("-march", "ARCH", "The architecture of native code.");
    passOn("-march-flags", "FLAGS", "Extensions of that architecture.");
    passOn("-msmall-int-bits", "N", "The bits of the board's small integers.");
    passOn("-O", "N", "The optimisation level, where a manifest says none.");
    extra =
        command.add(
            SubCommand.option(String.class, "WHAT", "-X")
                .description("emit=bytecode, native or viper: what functions become."));
    words =
        command.add(
            SubCommand.flagsOption("-f", "--mpy-cross-flags")
                .description("Flags of mpy-cross, in one word."));
  }

  private void passOn(String name, String label, String description) {
    passedOn.add(
        command.add(SubCommand.option(String.class, label, name).description(description)));
  }

  /** Whether any of them is there. */
  boolean areGiven() {
    return board.getValue() != null
        || version.getValue() != null
        || extra.getValue() != null
        || words.getValue() != null
        || passedOn.stream().anyMatch(option -> option.getValue() != null);
  }

  /**
   * The flags they are.
   *
   * @param otherwise the version, if none is given
   */
  CompilerFlags flags(MpyVersion otherwise) {
    var flags = new ArrayList<String>();
    String number = board.getValue();
    if (number != null) {
      addBoard(flags, describedBy(number));
    } else {
      flags.add("--mpy-version=" + otherwise.label());
    }
    String label = version.getValue();
    if (label != null) {
      flags.add("--mpy-version=" + label);
    }
    for (OptionSpec option : passedOn) {
      String value = option.getValue();
      if (value != null) {
        flags.add(option.longestName() + (option.longestName().equals("-O") ? "" : "=") + value);
      }
    }
    if (extra.getValue() != null) {
      flags.addAll(List.of("-X", extra.getValue()));
    }
    String more = words.getValue();
    if (more != null && !more.isBlank()) {
      flags.addAll(List.of(more.strip().split("\\s+", -1)));
    }
    try {
      return CompilerFlags.parse(flags);
    } catch (IllegalArgumentException e) {
      throw command.misuse(e.getMessage());
    }
  }

  private Board describedBy(String number) {
    try {
      return Board.ofNumber(Long.decode(number));
    } catch (NumberFormatException e) {
      throw command.misuse("'" + number + "' is no number");
    } catch (IllegalArgumentException e) {
      throw command.misuse(e.getMessage());
    }
  }

  private static void addBoard(List<String> flags, Board board) {
    flags.add("--mpy-version=" + board.versionLabel());
    flags.add("-msmall-int-bits=" + board.smallIntBits());
    if (board.arch() != NativeArch.NONE) {
      flags.add("-march=" + board.arch().spelling());
      if (board.archFlags() != 0) {
        flags.add("-march-flags=" + board.archFlags());
      }
    }
  }
}
