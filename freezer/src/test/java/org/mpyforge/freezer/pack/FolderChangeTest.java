package org.mpyforge.freezer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder changes as a whole or not at all, whatever happens meanwhile. */
@DisabledOnOs(OS.WINDOWS)
class FolderChangeTest {

  /** The process is gone. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  @TempDir private Path temp;

  private Path lib;

  @BeforeEach
  void aFolderWithModules() throws IOException {
    lib = temp.resolve("lib");
    write(lib.resolve("mine.py"), "mine");
    write(lib.resolve("pkg/__init__.py"), "old");
    write(lib.resolve("pkg/gone.py"), "old");
    write(lib.resolve("pkg/deep/kept.py"), "kept");
    write(lib.resolve("single.py"), "old");
    write(lib.resolve("compiled.py"), "old");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What is below a folder: texts by path. */
  private static Map<String, String> tree(Path folder) throws IOException {
    var tree = new TreeMap<String, String>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          tree.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return tree;
  }

  private static void put(FolderChange change, String path, String text) throws IOException {
    change.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void fill(FolderChange change) throws IOException {
    put(change, "pkg/__init__.py", "new");
    put(change, "pkg/deep/more.py", "new");
    change.remove("pkg/gone.py");
    put(change, "single.py", "new");
    put(change, "compiled.mpy", "new");
    change.remove("compiled.py");
    put(change, "fresh/a/b.py", "new");
  }

  private static final Map<String, String> CHANGED =
      Map.of(
          "mine.py", "mine",
          "pkg/__init__.py", "new",
          "pkg/deep/kept.py", "kept",
          "pkg/deep/more.py", "new",
          "single.py", "new",
          "compiled.mpy", "new",
          "fresh/a/b.py", "new");

  @Test
  void whatIsNewComesAndTheRestStays() throws IOException {
    try (FolderChange change = FolderChange.begin(lib)) {
      fill(change);
      change.commit();
    }
    assertEquals(CHANGED, tree(lib));
    assertFalse(Files.exists(lib.resolve(StagingArea.NAME)));
  }

  @Test
  void withoutACommitNothingHappens() throws IOException {
    Map<String, String> before = tree(temp);
    try (FolderChange change = FolderChange.begin(lib)) {
      fill(change);
    }
    assertEquals(before, tree(temp));
  }

  @Test
  void anErrorHalfwayBringsBackWhatWasThere() throws IOException {
    Map<String, String> before = tree(temp);
    int steps = 0;
    for (boolean fails = true; fails; steps++) {
      try (FolderChange change = FolderChange.begin(lib)) {
        fill(change);
        fails = failsAt(steps, change, new IOException("disk full"));
      }
      assertEquals(fails ? before : CHANGED, tree(fails ? temp : lib), "step " + steps);
    }
    assertTrue(steps > 10, "the steps are watched");
  }

  @Test
  void whatIsKilledIsPutRightByTheNextOne() throws IOException {
    Map<String, String> before = tree(temp);
    int steps = 0;
    for (boolean killed = true; killed; steps++) {
      FolderChange change = FolderChange.begin(lib);
      fill(change);
      killed = failsAt(steps, change, new Killed());
      change.staging().abandon();
      if (killed) {
        FolderChange.begin(lib).close();
        assertEquals(before, tree(temp), "killed at step " + steps);
      }
    }
    assertEquals(CHANGED, tree(lib));
    assertTrue(steps > 10, "the steps are watched");
  }

  /** Whether a commit comes to a step at which something happens. */
  private static boolean failsAt(int step, FolderChange change, Throwable what) throws IOException {
    int[] left = {step};
    change
        .staging()
        .watch(
            () -> {
              if (left[0]-- == 0) {
                if (what instanceof Killed killed) {
                  throw killed;
                }
                throw (IOException) what;
              }
            });
    try {
      change.commit();
      return false;
    } catch (IOException | Killed e) {
      assertEquals(what, e);
      return true;
    }
  }

  @Test
  void aFolderThatIsNotThereComesAtOnce() throws IOException {
    Path fresh = temp.resolve("a/b");
    FolderChange change = FolderChange.begin(fresh);
    put(change, "x/y.py", "new");
    assertFalse(Files.exists(fresh));
    assertTrue(failsAt(0, change, new Killed()));
    change.staging().abandon();
    assertFalse(Files.exists(fresh));
    try (FolderChange next = FolderChange.begin(fresh)) {
      put(next, "z.py", "new");
      next.commit();
    }
    assertEquals(Map.of("b/z.py", "new"), tree(temp.resolve("a")));
  }

  @Test
  void onlyOneChangesAFolderAtATime() throws IOException {
    try (FolderChange first = FolderChange.begin(lib)) {
      String message =
          assertThrows(PackageException.class, () -> FolderChange.begin(lib)).getMessage();
      assertEquals(lib.toRealPath() + ": another installation is under way", message);
      first.commit();
    }
    FolderChange.begin(lib).close();
  }

  @Test
  void linksInTheFolderAreNotFollowed() throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    write(outside.resolve("x.py"), "theirs");
    Files.createSymbolicLink(lib.resolve("out"), outside);
    Files.createSymbolicLink(lib.resolve("pkg/link.py"), outside.resolve("x.py"));
    Files.createSymbolicLink(lib.resolve("pkg/kept"), outside);
    try (FolderChange change = FolderChange.begin(lib)) {
      assertTrue(
          assertThrows(PackageException.class, () -> put(change, "out/x.py", "evil"))
              .getMessage()
              .endsWith("out: a link, which nothing is installed through"));
      put(change, "pkg/link.py", "new");
      change.commit();
    }
    assertEquals(Map.of("x.py", "theirs"), tree(outside));
    assertEquals("new", Files.readString(lib.resolve("pkg/link.py"), StandardCharsets.UTF_8));
    assertFalse(Files.isSymbolicLink(lib.resolve("pkg/link.py")));
    assertTrue(Files.isSymbolicLink(lib.resolve("pkg/kept")));
  }

  @Test
  void aLinkToTheFolderItselfIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), lib);
    try (FolderChange change = FolderChange.begin(link)) {
      fill(change);
      change.commit();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(CHANGED, tree(lib));
  }

  @Test
  void whatIsInTheWayIsRefused() throws IOException {
    try (FolderChange change = FolderChange.begin(lib)) {
      for (String path :
          List.of("mine.py/x.py", "pkg", "pkg/deep", "MINE.py", "PKG/x.py", "pkg/Gone.py")) {
        assertThrows(PackageException.class, () -> put(change, path, "x"), path);
      }
      for (String path : List.of(".mpy-install/x.py", ".MPY-install")) {
        assertThrows(PackageException.class, () -> put(change, path, "x"), path);
      }
    }
    assertThrows(PackageException.class, () -> FolderChange.begin(lib.resolve("mine.py")));
  }

  @Test
  void permissionsStay() throws IOException {
    Path folder = lib.resolve("pkg");
    var mine = PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(folder, mine);
    try (FolderChange change = FolderChange.begin(lib)) {
      fill(change);
      change.commit();
    }
    assertEquals(mine, Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
  }
}
