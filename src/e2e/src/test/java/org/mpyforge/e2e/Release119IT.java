package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The genuine compiler of MicroPython 1.19 and ours answer every golden input alike, wherever 1.19
 * and 1.28 agree. Where they do not is written down in {@code differs-from-1.19.txt}, and a line
 * there that is not true is an error, too.
 */
class Release119IT {

  /** Without and with line numbers; the levels between differ in assertions alone. */
  private static final List<Integer> LEVELS = List.of(0, 3);

  private static final String LIST = "differs-from-1.19.txt";

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicNode> everyInputIsAnsweredAlikeUnlessListed() throws Exception {
    NodePool.assumeInstalled();
    List<GoldenInput> inputs = GoldenInput.all();
    var pool = new NodePool("compile-1.19.mjs", folder);
    for (GoldenInput input : inputs) {
      for (int level : LEVELS) {
        String source = input.source().toString();
        pool.add(stem(input, level), List.of(source, "-s", input.fileName(), "-O" + level));
      }
    }
    pool.run();
    KnownDifferences known = KnownDifferences.read(LIST);
    return inputs.stream()
        .collect(Collectors.groupingBy(GoldenInput::topic, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            topic ->
                dynamicContainer(
                    topic.getKey(),
                    topic.getValue().stream()
                        .map(input -> dynamicTest(input.name(), () -> check(input, known)))));
  }

  @Test
  void theListNamesOnlyInputsThatThereAre() throws IOException {
    for (String name : KnownDifferences.read(LIST).names()) {
      assertTrue(Files.exists(new GoldenInput(name).source()), name);
    }
  }

  private static String stem(GoldenInput input, int level) {
    return input.flatName() + ".O" + level;
  }

  private static void check(GoldenInput input, KnownDifferences known) throws Exception {
    var theirs = new StringBuilder();
    var ours = new StringBuilder();
    for (int level : LEVELS) {
      theirs.append(Answer.read(folder, stem(input, level))).append('\n');
      ours.append(Deep.call(() -> input.compile(level))).append('\n');
    }
    if (known.reasonFor(input).isEmpty()) {
      assertEquals(theirs.toString(), ours.toString());
    } else {
      assertNotEquals(theirs.toString(), ours.toString(), "take it off " + LIST);
    }
  }
}
