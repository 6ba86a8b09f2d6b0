package org.mpyforge.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must not be loaded to compile one small file. The first lambda, the first stream and the
 * first regular expression of a run each bring a hundred classes of the JDK with them, and the
 * first lambda makes a class besides, which no archive can hold: together half of the time of a
 * cold start.
 */
class StartUpIT {

  private static final List<String> TOO_SLOW_TO_START =
      List.of(
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.StringConcatFactory",
          "java.lang.runtime.ObjectMethods",
          "java.util.stream.",
          "java.util.regex.",
          "java.util.concurrent.ThreadPoolExecutor");

  @Test
  void oneSmallFileNeedsNoSlowStarters(@TempDir Path folder)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("hello.py"), "X = (1, 'hello')\nprint(X)\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=classes.log",
                "-cp",
                System.getProperty("jar"),
                "org.mpyforge.cross.cli.Main",
                "hello.py")
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
    assertTrue(Files.exists(folder.resolve("hello.mpy")));
    try (Stream<String> lines = Files.lines(folder.resolve("classes.log"))) {
      List<String> loadedByUs = lines.dropWhile(line -> !line.contains("org.mpyforge.")).toList();
      assertEquals(List.of(), loadedByUs.stream().filter(StartUpIT::isSlow).toList());
    }
  }

  private static boolean isSlow(String line) {
    return TOO_SLOW_TO_START.stream().anyMatch(line::contains);
  }
}
