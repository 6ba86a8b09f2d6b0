package org.mpyforge.cli;

import java.nio.file.Path;
import java.util.List;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.inspect.Board;
import org.mpyforge.format.inspect.Compatibility;
import org.mpyforge.format.inspect.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mpy check}. */
@Command(
    name = "check",
    description = {
      "Says whether a board loads files; if not, why, and what to compile them with.",
      "Describe the board by its number, or by release and architecture."
    })
final class CheckCommand extends FileCommand {
  @Option(
      names = "--board",
      paramLabel = "N",
      description = "What the board prints for sys.implementation._mpy; decimal, or hex with 0x.")
  private String board;

  @Option(
      names = "--release",
      paramLabel = "R",
      description = "The board's release of MicroPython, such as 1.22.")
  private String release;

  @Option(
      names = "--march",
      paramLabel = "ARCH",
      description = "The board's architecture, as mpy-cross spells it; none if not given.")
  private String arch;

  @Option(
      names = "--march-flags",
      paramLabel = "N",
      description = "The flags of that architecture, as a number.")
  private String archFlags;

  @Option(
      names = "--small-int-bits",
      paramLabel = "N",
      description = "The bits of the board's small integers; 31 if not given, 63 on x64.")
  private Integer smallIntBits;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Board target = target();
    return InputFiles.forEach(console(), files(), (path, bytes) -> check(path, bytes, target));
  }

  private Board target() {
    if ((board == null) == (release == null)) {
      throw misuse("give either --board or --release");
    }
    if (board != null && (arch != null || archFlags != null)) {
      throw misuse("--march and --march-flags go with --release; a --board has its own");
    }
    try {
      Board described =
          board != null
              ? Board.ofNumber(number(board))
              : Board.of(Release.parse(release), machine(), number(archFlags));
      return smallIntBits == null ? described : described.withSmallIntBits(smallIntBits);
    } catch (IllegalArgumentException e) {
      throw misuse(e.getMessage());
    }
  }

  private NativeArch machine() {
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
    // Who cannot be read can at least be told from what the board wants.
    boolean isForeign = bytes.length >= 2 && bytes[0] == 'M' && bytes[1] >= 0 && bytes[1] < 6;
    if (isForeign && bytes[1] != target.version()) {
      return refuse(
          path,
          List.of(Compatibility.wrongVersion(bytes[1], target)),
          Compatibility.advice(sourceOf(path), target));
    }
    MpyFile file = MpyReader.read(bytes);
    List<String> reasons = Compatibility.reasonsAgainst(file.header(), target);
    if (reasons.isEmpty()) {
      console().line(path + ": yes");
      return 0;
    }
    return refuse(path, reasons, Compatibility.advice(file, target));
  }

  private int refuse(Path path, List<String> reasons, String advice) {
    console().line(path + ": no");
    reasons.forEach(reason -> console().line("  " + reason));
    console().line("  " + advice);
    return MpyCommand.FAILURE;
  }

  private static String sourceOf(Path path) {
    return path.toString().replaceFirst("\\.mpy$", "") + ".py";
  }
}
