package org.mpyforge.freezer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that installs is killed, at any time. */
@DisabledOnOs(OS.WINDOWS)
class KilledInstallationTest {
  private static final int FILES = 120;

  @TempDir private Path temp;

  /** Installs packages into a folder, one after the other, for as long as it may. */
  static final class Installer {
    private Installer() {}

    /**
     * Installs.
     *
     * @param arguments the folder, then packages
     */
    public static void main(String[] arguments) throws IOException {
      var index = new PackageIndex(List.of(), ArchiveLimits.DEFAULT);
      for (int i = 0; !System.out.checkError(); i++) { // Ends when nobody listens any more.
        String file = arguments[1 + i % (arguments.length - 1)];
        Installation.of(List.of(file), index, null, ArchiveLimits.DEFAULT)
            .into(Path.of(arguments[0]));
        System.out.write('.'); // It has begun; whoever waits for that may kill.
        System.out.flush();
      }
    }
  }

  private Path pack(String version) throws IOException {
    Archives.Tar tar = Archives.tar();
    for (int i = 0; i < FILES; i++) {
      tar.file("p-1/" + (i % 2 == 0 ? "p/m" : "q/r/m") + i + ".py", version);
    }
    return Files.write(temp.resolve(version + ".tar.gz"), tar.pack());
  }

  @Test
  void allIsOfOneVersionWheneverItHappens() throws Exception {
    String one = pack("one").toString();
    String two = pack("two").toString();
    Path lib = temp.resolve("lib");
    for (int i = 0; i < 8; i++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Installer.class.getName(),
                  lib.toString(),
                  one,
                  two)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertEquals('.', process.getInputStream().read());
      TimeUnit.MILLISECONDS.sleep(3 + 7L * i);
      process.destroyForcibly().waitFor();
      FolderChange.begin(lib).close(); // What the next installation does first.
      try (Stream<Path> files = Files.walk(lib)) {
        List<Path> modules = files.filter(Files::isRegularFile).toList();
        Set<String> versions = new HashSet<>();
        for (Path module : modules) {
          versions.add(Files.readString(module));
        }
        assertEquals(FILES, modules.size());
        assertEquals(1, versions.size(), versions::toString);
      }
    }
    assertTrue(Files.exists(lib.resolve("q/r/m1.py")));
  }
}
