package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.format.MpyVersion;

/**
 * A genuine MicroPython 1.27 imports the files that we compile, and they print what the source
 * prints when the same MicroPython compiles it; so they do on our machine, which imports the files
 * that the reference compiled. Inputs marked {@code # norun: why} cannot be compared like this; a
 * mark without need is an error, too.
 */
class RealClientIT {

  @TempDir private static Path folder;

  /** What a client did: an empty text and no exception if it did nothing. */
  private record Run(String printed, boolean raised) {}

  /** The runs of one input at one level. */
  private record Comparison(Run ofSource, Run ofMpy) {}

  @TestFactory
  Stream<DynamicNode> everyModulePrintsWhatItsSourcePrints() throws Exception {
    NodePool.assumeInstalled();
    var pool = new NodePool("run-1.27.mjs", Files.createDirectory(folder.resolve("answers")));
    Map<GoldenInput, List<Integer>> levelsOfInput = new LinkedHashMap<>();
    for (GoldenInput input : GoldenInput.all()) {
      if (input.isAccepted()) {
        levelsOfInput.put(input, Deep.call(() -> addJobs(input, pool)));
      }
    }
    pool.run();
    return GoldenInput.tests(
        levelsOfInput.keySet(), input -> check(input, levelsOfInput.get(input)));
  }

  /** Adds a run of the source and one of the module for each level that makes a new module. */
  private static List<Integer> addJobs(GoldenInput input, NodePool pool) throws IOException {
    List<Integer> levels = new ArrayList<>();
    byte[] below = {};
    for (int level = 0; level < GoldenInput.LEVELS; level++) {
      Answer answer = input.compile(MpyVersion.LATEST, level);
      if (answer.isMpy() && !Arrays.equals(answer.bytes(), below)) {
        levels.add(level);
        below = answer.bytes();
        Path modules = Files.createDirectories(folder.resolve("O" + level).resolve(input.topic()));
        String name = input.fileName().replace(".py", ".mpy");
        Path module = Files.write(modules.resolve(name), below);
        String argument = Integer.toString(level);
        pool.add(stem(input, level, "py"), List.of(input.source().toString(), argument));
        pool.add(stem(input, level, "mpy"), List.of(module.toString(), argument));
      }
    }
    return levels;
  }

  private static String stem(GoldenInput input, int level, String kind) {
    return input.flatName() + ".O" + level + "." + kind;
  }

  private static Run run(GoldenInput input, int level, String kind) throws IOException {
    Path answers = folder.resolve("answers");
    String stem = stem(input, level, kind);
    Path raised = answers.resolve(stem + ".raised");
    return Files.exists(raised)
        ? new Run(Files.readString(raised), true)
        : new Run(Files.readString(answers.resolve(stem + ".out")), false);
  }

  private static void check(GoldenInput input, List<Integer> levels) throws Exception {
    assertFalse(levels.isEmpty(), "not compiled");
    List<Comparison> comparisons = new ArrayList<>();
    for (int level : levels) {
      comparisons.add(new Comparison(run(input, level, "py"), run(input, level, "mpy")));
    }
    if (input.isMarkedNoRun()) {
      assertFalse(
          comparisons.stream().allMatch(RealClientIT::isWorthwhile),
          "can be compared: take the mark off");
    } else {
      for (int i = 0; i < levels.size(); i++) {
        Comparison comparison = comparisons.get(i);
        assertEquals(comparison.ofSource.printed, comparison.ofMpy.printed);
        assertFalse(comparison.ofSource.raised, comparison.ofSource.printed);
        assertEquals(comparison.ofSource.printed, runHere(input, levels.get(i)), "here");
      }
    }
  }

  /** What our machine prints for the file of the reference. */
  private static String runHere(GoldenInput input, int level) throws Exception {
    byte[] mpy = Files.readAllBytes(input.recorded(level));
    Path place = Files.createTempDirectory(folder, "here");
    return Deep.call(() -> OurMachine.run(mpy, input.moduleName(), place));
  }

  private static boolean isWorthwhile(Comparison comparison) {
    return comparison.ofSource.equals(comparison.ofMpy)
        && !comparison.ofSource.raised
        && !comparison.ofSource.printed.isEmpty();
  }
}
