package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.format.MpyVersion;

/**
 * Genuine compilers of older releases and ours, writing the same version, answer every golden input
 * alike. Where a release and the one that the version is held to differ is written down in a list,
 * and a line there that is not true is an error, too.
 */
class OlderReleasesIT {

  /** Without and with line numbers; the levels between differ in assertions alone. */
  private static final List<Integer> LEVELS = List.of(0, 3);

  @TempDir private static Path folder;

  /** A genuine compiler, and the version that it writes. */
  private enum Genuine {
    RELEASE_1_12("1.12", MpyVersion.V5),
    RELEASE_1_19("1.19", MpyVersion.V6_0);

    private final String release;
    private final MpyVersion version;

    Genuine(String release, MpyVersion version) {
      this.release = release;
      this.version = version;
    }

    private String list() {
      return "differs-from-" + release + ".txt";
    }

    private Path answers() {
      return folder.resolve(release);
    }
  }

  @TestFactory
  Stream<DynamicNode> everyInputIsAnsweredAsBy112UnlessListed() throws Exception {
    return compare(Genuine.RELEASE_1_12);
  }

  @TestFactory
  Stream<DynamicNode> everyInputIsAnsweredAsBy119UnlessListed() throws Exception {
    return compare(Genuine.RELEASE_1_19);
  }

  @ParameterizedTest
  @EnumSource
  void theListNamesOnlyInputsThatThereAre(Genuine genuine) throws IOException {
    for (String name : KnownDifferences.read(genuine.list()).names()) {
      assertTrue(Files.exists(new GoldenInput(name).source()), name);
    }
  }

  private static Stream<DynamicNode> compare(Genuine genuine) throws Exception {
    NodePool.assumeInstalled();
    List<GoldenInput> inputs = GoldenInput.all();
    Path answers = Files.createDirectory(genuine.answers());
    var pool = new NodePool("compile-" + genuine.release + ".mjs", answers);
    for (GoldenInput input : inputs) {
      for (int level : LEVELS) {
        String source = input.source().toString();
        pool.add(stem(input, level), List.of(source, "-s", input.fileName(), "-O" + level));
      }
    }
    pool.run();
    KnownDifferences known = KnownDifferences.read(genuine.list());
    return GoldenInput.tests(inputs, input -> check(genuine, input, known));
  }

  private static String stem(GoldenInput input, int level) {
    return input.flatName() + ".O" + level;
  }

  private static void check(Genuine genuine, GoldenInput input, KnownDifferences known)
      throws Exception {
    var theirs = new StringBuilder();
    var ours = new StringBuilder();
    for (int level : LEVELS) {
      theirs.append(Answer.read(genuine.answers(), stem(input, level))).append('\n');
      ours.append(Deep.call(() -> input.compile(genuine.version, level))).append('\n');
    }
    if (known.reasonFor(input.name()).isEmpty()) {
      assertEquals(theirs.toString(), ours.toString());
    } else {
      assertNotEquals(theirs.toString(), ours.toString(), "take it off " + genuine.list());
    }
  }
}
