package org.mpyforge.format.inspect;

import static org.mpyforge.format.NativeArch.ARMV6M;
import static org.mpyforge.format.NativeArch.ARMV7EMDP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.OldMpyFile;
import org.mpyforge.format.RawCode;

/**
 * Whether a board loads a file: the checks of its loader, told in words ({@code
 * py/persistentcode.c}, {@code mp_raw_code_load}, of MicroPython 1.17 to 1.28.0).
 */
public final class Compatibility {
  private static final int VERSION_5 = 5;
  private static final int VERSION_6 = 6;
  private static final int DEFAULT_SMALL_INT_BITS = 31;

  /** {@code QSTR_WINDOW_SIZE} in {@code py/persistentcode.c} of MicroPython 1.11 to 1.18. */
  private static final int LOADER_WINDOW = 32;

  private Compatibility() {}

  /**
   * Why a board does not load a file.
   *
   * @param header the header of the file
   * @param board the board
   * @return a sentence for each reason; none if it does load the file
   */
  public static List<String> reasonsAgainst(MpyHeader header, Board board) {
    if (header.version().major() != board.version()) {
      return List.of(wrongVersion(header.version().major(), board));
    }
    var reasons = new ArrayList<String>();
    if (header.version().isVersion6()) {
      checkSubVersion(header, board).ifPresent(reasons::add);
    } else {
      checkDialect(header, board).ifPresent(reasons::add);
      checkFeatures(header.features(), board, reasons);
      checkWindow(header.qstrWindow()).ifPresent(reasons::add);
    }
    checkArch(header.arch(), board).ifPresent(reasons::add);
    checkArchFlags(header, board).ifPresent(reasons::add);
    checkSmallIntBits(header.smallIntBits(), board).ifPresent(reasons::add);
    return reasons;
  }

  /**
   * Why a board does not load a file of versions 0 to 4.
   *
   * @param file the file
   * @param board the board
   * @return a sentence for each reason; none if it does load the file, as far as one can tell
   */
  public static List<String> reasonsAgainst(OldMpyFile file, Board board) {
    if (file.version() != board.version()) {
      return List.of(wrongVersion(file.version(), board));
    }
    var reasons = new ArrayList<String>();
    checkFeatures(file.features(), board, reasons);
    checkWindow(file.qstrWindow().orElse(0)).ifPresent(reasons::add);
    checkArch(file.arch(), board).ifPresent(reasons::add);
    checkSmallIntBits(file.smallIntBits().orElse(0), board).ifPresent(reasons::add);
    return reasons;
  }

  /**
   * The sentence for a file of another major version than the board's, which makes every other
   * question moot.
   */
  static String wrongVersion(int fileVersion, Board board) {
    return "Its version is %d, for %s; the board loads version %s, that of %s."
        .formatted(
            fileVersion,
            Loader.releases(fileVersion),
            board.versionLabel(),
            Loader.releases(board.version(), board.subVersion()));
  }

  /** Whether native code for one machine runs on a board with another. */
  static boolean runs(NativeArch code, NativeArch board) {
    boolean bothThumb = isThumb(code) && isThumb(board);
    // Each Cortex-M runs what the ones before it in the list run.
    return bothThumb ? code.compareTo(board) <= 0 : code == board;
  }

  private static boolean isThumb(NativeArch arch) {
    return arch.compareTo(ARMV6M) >= 0 && arch.compareTo(ARMV7EMDP) <= 0;
  }

  private static Optional<String> checkSubVersion(MpyHeader header, Board board) {
    int subVersion = header.version().subVersion();
    // From 1.20 on the sub-version concerns native code alone; 1.19 wants these bits to be zero.
    boolean matters = header.arch().isNative() || board.subVersion() == 0;
    if (!matters || subVersion == board.subVersion()) {
      return Optional.empty();
    }
    return Optional.of(
        "Its native code is of version %s, for %s; the board's is of version %s, that of %s."
            .formatted(
                header.version(),
                Loader.releases(VERSION_6, subVersion),
                board.versionLabel(),
                Loader.releases(VERSION_6, board.subVersion())));
  }

  private static Optional<String> checkDialect(MpyHeader header, Board board) {
    boolean isPycopy = header.version() == MpyVersion.PYCOPY;
    if (isPycopy == board.isPycopy()) {
      return Optional.empty();
    }
    // The loader takes it, and then the runtime runs into opcodes that it knows by other names.
    return Optional.of(
        isPycopy
            ? "It is of Pycopy's dialect of version 5, and the board runs MicroPython."
            : "It is of MicroPython's version 5, and the board runs Pycopy, which has a dialect.");
  }

  private static Optional<String> checkSmallIntBits(int bits, Board board) {
    return bits <= board.smallIntBits()
        ? Optional.empty()
        : Optional.of(
            "It needs small integers of %d bits, and those of the board have %d."
                .formatted(bits, board.smallIntBits()));
  }

  private static Optional<String> checkWindow(int slots) {
    return slots <= LOADER_WINDOW
        ? Optional.empty()
        : Optional.of(
            "It needs a qstr window of %d slots, and loaders have %d."
                .formatted(slots, LOADER_WINDOW));
  }

  private static void checkFeatures(Set<MpyFeature> features, Board board, List<String> reasons) {
    if (board.features().isEmpty()) {
      return;
    }
    for (MpyFeature feature : MpyFeature.values()) {
      boolean needed = features.contains(feature);
      if (needed != board.features().get().contains(feature)) {
        String what = feature == MpyFeature.UNICODE ? "Unicode strings" : "inline caching";
        reasons.add(
            needed
                ? "It is compiled for a runtime with " + what + ", and the board's has none."
                : "It is compiled for a runtime without " + what + ", and the board's has it.");
      }
    }
  }

  private static Optional<String> checkArch(NativeArch code, Board board) {
    if (!code.isNative() || runs(code, board.arch())) {
      return Optional.empty();
    }
    return Optional.of(
        board.arch().isNative()
            ? "It holds native code for %s, which the board's %s does not run."
                .formatted(code, board.arch())
            : "It holds native code for %s, and the board loads no native code.".formatted(code));
  }

  private static Optional<String> checkArchFlags(MpyHeader header, Board board) {
    long missing =
        board.arch() == NativeArch.RV32IMC
            ? header.archFlags() & ~board.archFlags()
            : header.archFlags();
    if (missing == 0 || !runs(header.arch(), board.arch())) {
      return Optional.empty();
    }
    return Optional.of(
        "It needs the extension %s of %s, which the board does not have."
            .formatted(ArchExtensions.inWords(header.arch(), missing), header.arch()));
  }

  /**
   * How to get a file that the board loads.
   *
   * @param file the file that does not fit
   * @param board the board
   * @return a sentence; where it can be, with the command line that compiles the source anew
   */
  public static String advice(MpyFile file, Board board) {
    MpyHeader header = file.header();
    String source = FileSummary.sourceName(file);
    boolean isNative = header.arch().isNative();
    if (file.root().kind() != RawCode.Kind.BYTECODE) {
      return getsNativeCode(board)
          ? "It was linked from C: build it again with ARCH=%s and the sources of %s."
              .formatted(board.arch(), Loader.releases(board.version(), board.subVersion()))
          : "It was linked from C, so there is no other form of it for this board.";
    }
    String advice = advice(isNative, header.archFlags(), header.smallIntBits(), source, board);
    return isNative && !getsNativeCode(board)
        ? advice + " (once it has no native, viper or assembler functions)"
        : advice;
  }

  /**
   * The same for a file of versions 0 to 4.
   *
   * @param file the file
   * @param source the name of its source, should the file not tell
   * @param board the board
   */
  public static String advice(OldMpyFile file, String source, Board board) {
    int bits = file.smallIntBits().orElse(DEFAULT_SMALL_INT_BITS);
    return advice(file.arch().isNative(), 0, bits, file.source().orElse(source), board);
  }

  private static String advice(
      boolean isNative, long archFlags, int smallIntBits, String source, Board board) {
    if (board.version() != VERSION_5 && board.version() != VERSION_6) {
      return "No mpy-cross of this project writes version %s; that of %s does."
          .formatted(board.versionLabel(), Loader.releases(board.version()));
    }
    var words = new StringJoiner(" ").add("mpy-cross");
    if (!board.versionLabel().equals(MpyVersion.LATEST.label())) {
      words.add("--mpy-version").add(board.isPycopy() ? "pycopy" : board.versionLabel());
    }
    if (isNative && getsNativeCode(board)) {
      words.add("-march=" + board.arch());
      long wanted = archFlags & board.archFlags();
      if (wanted != 0) {
        words.add("-march-flags=" + ArchExtensions.inWords(board.arch(), wanted));
      }
    }
    int bits = Math.min(smallIntBits, board.smallIntBits());
    if (bits != DEFAULT_SMALL_INT_BITS) {
      words.add("-msmall-int-bits=" + bits);
    }
    board.features().ifPresent(features -> addFeatures(features, words));
    return "This makes one that fits: " + words.add(quoted(source));
  }

  /** Whether the compiler of a board's version makes native code for its machine. */
  private static boolean getsNativeCode(Board board) {
    MpyVersion version =
        board.version() == VERSION_6 ? MpyVersion.parse(board.versionLabel()) : MpyVersion.V5;
    return board.arch().isNative() && board.arch().isCompiledIn(version);
  }

  /** What differs from the defaults of the version 5 compiler. */
  private static void addFeatures(Set<MpyFeature> features, StringJoiner words) {
    if (!features.contains(MpyFeature.UNICODE)) {
      words.add("-mno-unicode");
    }
    if (features.contains(MpyFeature.INLINE_CACHING)) {
      words.add("-mcache-lookup-bc");
    }
  }

  /** A file's name as a shell takes it. */
  private static String quoted(String name) {
    return name.matches("[A-Za-z0-9_./+-]+") && !name.startsWith("-")
        ? name
        : "'" + name.replace("'", "'\\''") + "'";
  }
}
