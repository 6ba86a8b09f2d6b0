package org.mpyforge.bench;

import java.io.PrintStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.NativeArch;
import org.mpyforge.verify.Verifier;

/** Runs damaged files in great number; see the script {@code escape}. */
public final class Escape {

  /** Machine code is not run; let there be some of it all the same. */
  static final List<EmitMode> MODES =
      List.of(EmitMode.BYTECODE, EmitMode.BYTECODE, EmitMode.BYTECODE, EmitMode.NATIVE);

  private static final int FILES = 2000;
  private static final int COUNT = 1_000_000;
  private static final int MAX_FAULTS = 20;
  private static final long NANOS = 2_000_000_000L;

  private final Captive captive = new Captive();
  private int refused;
  private int unsafe;
  private int machineCode;

  Escape() {}

  /**
   * Runs them, and prints a summary.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    try {
      Options options =
          Options.of(
              List.of("--seed", "--first", "--count", "--files", "--versions", "--faults"),
              arguments);
      Mutate.Run run = Mutate.Run.of(options, MODES, FILES);
      int first = options.number("--first", 0);
      int faults =
          new Escape()
              .report(
                  run,
                  first,
                  first + options.number("--count", COUNT),
                  options.number("--faults", MAX_FAULTS),
                  System.out);
      System.exit(faults == 0 ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("escape: " + e.getMessage());
      System.exit(2);
    }
  }

  /** Runs all from {@code first} to before {@code end}, and tells how many go wrong. */
  int report(Mutate.Run run, int first, int end, int maxFaults, PrintStream out) {
    int faults = 0;
    long begin = System.nanoTime();
    for (int number = first; number < end && faults < maxFaults; number++) {
      byte[] bytes = damaged(run, number);
      Optional<String> fault = faultWith(bytes);
      if (fault.isPresent()) {
        faults++;
        out.printf("%d, %s: %s%n", number, run.file(number).name(), fault.get());
        out.println("  " + HexFormat.of().formatHex(bytes));
      }
    }
    out.printf(
        "%,d refused by the reader, %,d by the verifier, %,d safe with machine code%n",
        refused, unsafe, machineCode);
    out.printf(
        "%,d came to their end, %,d raised an exception, %,d were stopped%n",
        captive.ended(), captive.raised(), captive.stopped());
    out.printf("%.1f s, %d faults%n", (System.nanoTime() - begin) / 1e9, faults);
    return faults;
  }

  /** Three of four damage code alone, if there is bytecode in the file: bytes, or instructions. */
  private static byte[] damaged(Mutate.Run run, int number) {
    // Not number % 2, for the number says which file, too.
    var random = run.random(number);
    byte[] bytes = run.file(number).bytes();
    Optional<byte[]> damaged =
        switch (random.nextInt(4)) {
          case 0 -> Optional.empty();
          case 1 -> CodeDamage.damage(bytes, random);
          default -> InstructionDamage.damage(bytes, random);
        };
    return damaged.orElseGet(() -> run.damaged(number));
  }

  /** How many programs were run. */
  int ran() {
    return captive.ended() + captive.raised() + captive.stopped();
  }

  private Optional<String> faultWith(byte[] bytes) {
    MpyFile file;
    try {
      file = MpyReader.read(bytes);
    } catch (MalformedMpyException e) {
      refused++;
      return Optional.empty();
    }
    long start = System.nanoTime();
    boolean isSafe;
    try {
      isSafe = Verifier.verify(file).isEmpty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.of("verifying throws " + e);
    }
    if (System.nanoTime() - start > NANOS) {
      return Optional.of("verifying takes %.1f s".formatted((System.nanoTime() - start) / 1e9));
    }
    if (!isSafe) {
      unsafe++;
      return Optional.empty();
    }
    if (file.header().arch() != NativeArch.NONE) {
      machineCode++;
      return Optional.empty();
    }
    return captive.run(file);
  }
}
