package org.mpyforge.cross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.format.OutputFile;

class OutputFileTest {

  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void aNewFileIsMadeAndNothingBesideIt() throws IOException {
    OutputFile.write(folder.resolve("a.mpy"), NEW);
    assertEquals("new", CommandRun.read(folder, "a.mpy"));
    assertEquals(List.of("a.mpy"), CommandRun.files(folder));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anOldFileIsReplacedButKeepsItsPermissions() throws IOException {
    CommandRun.write(folder, "a.mpy", "something longer");
    Path file = folder.resolve("a.mpy");
    var mine = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(file, mine);
    OutputFile.write(file, NEW);
    assertEquals("new", CommandRun.read(folder, "a.mpy"));
    assertEquals(mine, Files.getPosixFilePermissions(file));
    assertEquals(List.of("a.mpy"), CommandRun.files(folder));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALink() throws IOException {
    CommandRun.write(folder, "real.mpy", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.mpy"), Path.of("real.mpy"));
    Path dangling = Files.createSymbolicLink(folder.resolve("to.mpy"), Path.of("come.mpy"));
    OutputFile.write(link, NEW);
    OutputFile.write(dangling, NEW);
    assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(dangling));
    assertEquals("new", CommandRun.read(folder, "real.mpy"));
    assertEquals("new", CommandRun.read(folder, "come.mpy"));
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    var e = assertThrows(FileSystemException.class, () -> OutputFile.write(sub, NEW));
    assertEquals("OSError: (21, \"can't open sub\")", OsError.describe("sub", e));
  }

  @Test
  void aMissingFolderIsNotMade() {
    Path file = folder.resolve("none/a.mpy");
    assertThrows(NoSuchFileException.class, () -> OutputFile.write(file, NEW));
    assertFalse(Files.exists(file.getParent()));
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void aFullDeviceIsWrittenToAndComplainedAbout() {
    var e = assertThrows(IOException.class, () -> OutputFile.write(Path.of("/dev/full"), NEW));
    assertEquals("OSError: 28", OsError.describe("/dev/full", e));
  }
}
