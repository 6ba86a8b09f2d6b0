package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpyforge.vm.command.Micropython;

/**
 * Programs and what the reference, MicroPython 1.28.0 (unix port, standard variant), prints for
 * them: {@code src/test/programs/AREA/NAME.py} and {@code NAME.py.exp}.
 */
class ProgramsTest {
  private static final Path PROGRAMS = Path.of("src", "test", "programs");
  private static final long STACK_BYTES = 512L << 20;

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      return files.filter(f -> Files.exists(Path.of(f + ".exp"))).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void printsWhatTheReferencePrints(Path program) throws Exception {
    var out = new ByteArrayOutputStream();
    var thread = new Thread(null, () -> run(program, out), program.toString(), STACK_BYTES);
    thread.start();
    thread.join();
    String expected = Files.readString(Path.of(program + ".exp"), StandardCharsets.ISO_8859_1);
    assertEquals(expected, out.toString(StandardCharsets.ISO_8859_1));
  }

  @Test
  void everyAnswerHasItsProgram() throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      List<Path> alone =
          files
              .filter(f -> f.toString().endsWith(".exp"))
              .filter(f -> !Files.exists(Path.of(f.toString().replaceFirst("\\.exp$", ""))))
              .toList();
      assertTrue(alone.isEmpty(), alone::toString);
    }
  }

  private static void run(Path program, ByteArrayOutputStream out) {
    var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    var in = new ByteArrayInputStream(new byte[0]);
    var environment = Map.of("MICROPYPATH", ".frozen");
    // The answers are what the reference writes to its standard output; warnings go elsewhere.
    var err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new Micropython(in, stream, err, environment).run(program.toString());
    stream.flush();
  }
}
