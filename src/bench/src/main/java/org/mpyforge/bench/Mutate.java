package org.mpyforge.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.format.MpyVersion;

/** Reads damaged files in great number; see the script {@code mutate}. */
public final class Mutate {

  private static final int FILES = 1000;
  private static final int COUNT = 1_000_000;
  private static final int MAX_FAULTS = 20;

  private Mutate() {}

  /**
   * Reads them, and prints a summary.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    try {
      Options options =
          Options.of(List.of("--seed", "--first", "--count", "--files", "--versions"), arguments);
      int first = options.number("--first", 0);
      int faults =
          Run.of(options, Specimens.MODES, FILES)
              .report(first, first + options.number("--count", COUNT), System.out);
      System.exit(faults == 0 ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("mutate: " + e.getMessage());
      System.exit(2);
    }
  }

  /**
   * Damage in a row, each by its number.
   *
   * @param files what to damage
   * @param seed other damage for another seed
   */
  record Run(List<Specimens> files, long seed) {

    /**
     * What {@code --versions}, {@code --files} and {@code --seed} ask for.
     *
     * @param modes what the files are compiled to, in turn
     * @param count how many files there are if nothing is said
     */
    static Run of(Options options, List<EmitMode> modes, int count) {
      Path golden = Path.of(System.getProperty("checkout"), "testdata", "cross").normalize();
      if (!Files.isDirectory(golden)) {
        throw new IllegalArgumentException("no such folder: " + golden);
      }
      List<MpyVersion> versions =
          options.wordsOf("--versions").isEmpty()
              ? List.of(MpyVersion.values())
              : options.wordsOf("--versions").stream().map(MpyVersion::parse).toList();
      int files = options.number("--files", count);
      return new Run(Specimens.of(golden, versions, modes, files), options.number("--seed", 1));
    }

    /** The file that a number damages. */
    Specimens file(int number) {
      return files.get(number % files.size());
    }

    /** The bytes that a number makes of it. */
    byte[] damaged(int number) {
      return Damage.damage(file(number).bytes(), random(number));
    }

    /** The chance that belongs to a number. */
    SplittableRandom random(int number) {
      // Not seed + number: neighbours would begin alike.
      return new SplittableRandom(seed * 0x9e3779b97f4a7c15L ^ (long) number << 20);
    }

    /** Reads all from {@code first} to before {@code end}, and tells how many go wrong. */
    int report(int first, int end, PrintStream out) {
      var check = new DamageCheck();
      int faults = 0;
      long longest = 0;
      long begin = System.nanoTime();
      for (int number = first; number < end && faults < MAX_FAULTS; number++) {
        byte[] bytes = damaged(number);
        long start = System.nanoTime();
        Optional<String> fault = check.faultWith(bytes);
        longest = Math.max(longest, System.nanoTime() - start);
        if (fault.isPresent()) {
          faults++;
          out.printf("%d, %s: %s%n", number, file(number).name(), fault.get());
          out.println("  " + HexFormat.of().formatHex(bytes));
        }
      }
      out.printf(
          "%,d damaged files: %,d refused with offset and reason, %,d read, written and shown%n",
          check.refused() + check.accepted(), check.refused(), check.accepted());
      out.printf(
          "%.1f s, the longest %.1f ms; memory at most %.0f %% of 10 bytes a byte and 1 MB%n",
          (System.nanoTime() - begin) / 1e9, longest / 1e6, check.mostMemory() * 100);
      out.printf("%d faults%n", faults);
      return faults;
    }
  }
}
