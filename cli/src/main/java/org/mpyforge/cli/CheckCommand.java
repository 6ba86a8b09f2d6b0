package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.OldMpyFile;
import org.mpyforge.format.inspect.Board;
import org.mpyforge.format.inspect.Compatibility;
import org.mpyforge.format.inspect.Release;
import picocli.CommandLine.Model.OptionSpec;

/** {@code mpy check}. */
final class CheckCommand extends FileCommand {
  /** Pycopy's loader is that of this release. */
  private static final Release LAST_WITH_VERSION_5 = Release.parse("1.18");

  private final OptionSpec board =
      add(
          option(String.class, "N", "--board")
              .description(
                  "What the board prints for sys.implementation._mpy; decimal, or hex with 0x."));
  private final OptionSpec release =
      add(
          option(String.class, "R", "--release")
              .description("The board's release of MicroPython, such as 1.22; or pycopy."));
  private final OptionSpec march =
      add(
          option(String.class, "ARCH", "--march")
              .description("The board's architecture, as mpy-cross spells it; none if not given."));
  private final OptionSpec marchFlags =
      add(
          option(String.class, "N", "--march-flags")
              .description("The flags of that architecture, as a number."));
  private final OptionSpec smallIntBits =
      add(
          option(Integer.class, "N", "--small-int-bits")
              .description("The bits of the board's small integers; 31 if not given, 63 on x64."));

  CheckCommand(Console console) {
    super(
        console,
        "check",
        "Says whether a board loads files; if not, why, and what to compile them with.",
        "Describe the board by its number, or by release and architecture.");
  }

  @Override
  public Integer call() {
    Board target = target();
    return InputFiles.forEach(console(), files(), (path, bytes) -> check(path, bytes, target));
  }

  private Board target() {
    String number = board.getValue();
    String name = release.getValue();
    Integer bits = smallIntBits.getValue();
    if ((number == null) == (name == null)) {
      throw misuse("give either --board or --release");
    }
    if (number != null && (march.getValue() != null || marchFlags.getValue() != null)) {
      throw misuse("--march and --march-flags go with --release; a --board has its own");
    }
    try {
      Board described =
          number != null
              ? Board.ofNumber(number(number))
              : describe(name, number(marchFlags.getValue()));
      return bits == null ? described : described.withSmallIntBits(bits);
    } catch (IllegalArgumentException e) {
      throw misuse(e.getMessage());
    }
  }

  private Board describe(String name, long archFlags) {
    return isPycopy(name)
        ? Board.of(LAST_WITH_VERSION_5, machine(), archFlags).withPycopy()
        : Board.of(Release.parse(name), machine(), archFlags);
  }

  /** Pycopy counts its releases for itself; 3.6.1 is the last. */
  private static boolean isPycopy(String name) {
    return name.toLowerCase(Locale.ROOT).matches("pycopy([- ]v?3(\\.\\d+)*)?");
  }

  private NativeArch machine() {
    String arch = march.getValue();
    return arch == null
        ? NativeArch.NONE
        : NativeArch.ofSpelling(arch)
            .orElseThrow(() -> misuse("unknown architecture '" + arch + "'"));
  }

  private long number(String text) {
    if (text == null) {
      return 0;
    }
    try {
      return text.startsWith("0x") || text.startsWith("0X")
          ? Long.parseLong(text.substring(2), 16)
          : Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw misuse("'" + text + "' is no number");
    }
  }

  private int check(Path path, byte[] bytes, Board target) {
    if (OldMpyFile.isOne(bytes)) {
      OldMpyFile file = OldMpyFile.read(bytes);
      return answer(
          path,
          Compatibility.reasonsAgainst(file, target),
          () -> Compatibility.advice(file, sourceOf(path), target));
    }
    MpyFile file = read(bytes);
    return answer(
        path,
        Compatibility.reasonsAgainst(file.header(), target),
        () -> Compatibility.advice(file, target));
  }

  private int answer(Path path, List<String> reasons, Supplier<String> advice) {
    if (reasons.isEmpty()) {
      console().line(path + ": yes");
      return 0;
    }
    console().line(path + ": no");
    reasons.forEach(reason -> console().line("  " + reason));
    console().line("  " + advice.get());
    return MpyCommand.FAILURE;
  }

  private static String sourceOf(Path path) {
    return path.toString().replaceFirst("\\.mpy$", "") + ".py";
  }
}
