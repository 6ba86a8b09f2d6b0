package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of {@code mpy freeze --report} in a real browser: areas are bytes, a click opens a
 * module, nothing is asked of any network. {@code report.mjs} says it all.
 */
class ReportPageIT {
  private static final Path SCRIPT = Checkout.MODULE.resolve("src/test/node/report.mjs");
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  @TempDir private Path folder;

  @Test
  void aReaderFindsWhatTheBytesAre() throws IOException, InterruptedException {
    NodePool.assumeInstalled();
    Path browser = browser();
    Path modules = Checkout.MODULE.resolve("src/test/resources/org/mpyforge/e2e/frozen");
    String small = "package('zoo', base_path='%s')".formatted(modules);
    String all = small + "\nmodule('clock.py', base_path='%s', opt=3)".formatted(modules);
    freeze(all, "before.html", "");
    Files.writeString(folder.resolve("new.py"), "def fresh():\n    return 'new'\n");
    freeze(small + "\nmodule('new.py', base_path='.')", "now.html", "--before before.html");
    check(new Shell(folder).sh("node %s %s before.html now.html".formatted(SCRIPT, browser)));
  }

  private void freeze(String manifest, String page, String options)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("manifest.py"), manifest + "\n");
    String line = "mpy freeze manifest.py -o app.romfs --report " + page + " " + options;
    check(new Shell(folder).sh(line));
  }

  private static void check(Shell.Result result) {
    assertEquals(List.of(), result.err());
    assertEquals(0, result.exitStatus());
  }

  private static Path browser() {
    String[] folders = System.getenv().getOrDefault("PATH", "").split(":", -1);
    Optional<Path> found =
        BROWSERS.stream()
            .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    String message = "needs Chromium (Debian: chromium)";
    return found.orElseGet(
        () -> "true".equals(System.getenv("CI")) ? fail(message) : abort(message));
  }
}
