package org.mpyforge.freezer.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that nobody vouches for. */
class ArchiveTest {
  private static final ArchiveLimits LIMITS = ArchiveLimits.DEFAULT;

  private static String refusal(byte[] archive, ArchiveLimits limits) {
    return assertThrows(PackageException.class, () -> Archive.read(archive, limits)).getMessage();
  }

  private static String refusal(byte[] archive) {
    return refusal(archive, LIMITS);
  }

  @Test
  void bothKindsAreRead() throws IOException {
    byte[] tar = Archives.tar().file("a/b.py", "x").folder("a/c/").file("./a//d.py", "y").pack();
    byte[] zip = Archives.zip().file("a/b.py", "x").folder("a/c/").file("./a//d.py", "y").pack();
    for (byte[] archive : List.of(tar, zip)) {
      FileTree files = Archive.read(archive, LIMITS);
      assertEquals(List.of("a/b.py", "a/d.py"), List.copyOf(files.paths()));
      assertArrayEquals("y".getBytes(StandardCharsets.UTF_8), files.get("a/d.py"));
    }
  }

  @Test
  void theFolderThatAllAreInMayBeListed() throws IOException {
    byte[] tar = Archives.tar().folder("./").file("./a.py", "").pack();
    assertTrue(Archive.read(tar, LIMITS).has("a.py"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.py",
        "a/../../evil.py",
        "a/..",
        "/etc/evil.py",
        "C:/evil.py",
        "c:evil.py",
        "a\\..\\evil.py",
        "a\nb.py",
        "a\u0007.py",
      })
  void pathsThatLeadElsewhereAreRefused(String path) throws IOException {
    assertTrue(refusal(Archives.tar().file(path, "x").pack()).startsWith("path '"));
    assertTrue(refusal(Archives.zip().file(path, "x").pack()).startsWith("path '"));
  }

  @Test
  void namesThatNoFileSystemHasAreRefused() throws IOException {
    byte[] tar = Archives.tar().file("a".repeat(256) + ".py", "x").pack();
    assertTrue(refusal(tar).endsWith("has a name of more than 255 bytes"));
  }

  @Test
  void linksAreRefused() throws IOException {
    byte[] soft = Archives.tar().link("a", TarConstants.LF_SYMLINK, "/etc/passwd").pack();
    assertEquals("'a' is a link", refusal(soft));
    byte[] hard = Archives.tar().link("a", TarConstants.LF_LINK, "/etc/passwd").pack();
    assertEquals("'a' is a link", refusal(hard));
    assertEquals("'a' is a link", refusal(Archives.zip().link("a", "/etc/passwd").pack()));
  }

  @Test
  void devicesAreRefused() throws IOException {
    for (byte type : new byte[] {TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO}) {
      assertEquals("'a' is a device", refusal(Archives.tar().link("a", type, "").pack()));
    }
    assertEquals("'a' is no plain file", refusal(Archives.tar().link("a", (byte) 'Q', "").pack()));
  }

  @Test
  void namesThatCollideAreRefused() throws IOException {
    assertEquals(
        "'a.py' is there twice", refusal(Archives.tar().file("a.py", "").file("a.py", "").pack()));
    assertEquals(
        "'a/X.py' and 'a/x.py' differ in case only",
        refusal(Archives.zip().file("a/X.py", "").file("a/x.py", "").pack()));
    assertEquals(
        "'A' and 'a' differ in case only",
        refusal(Archives.tar().file("A/x.py", "").file("a/y.py", "").pack()));
    assertEquals(
        "'a' is a file and a folder",
        refusal(Archives.tar().file("a", "").file("a/x.py", "").pack()));
    assertEquals(
        "'a' is a file and a folder",
        refusal(Archives.zip().file("a/x.py", "").file("a", "").pack()));
    // One spelling has an accent of its own.
    assertTrue(
        refusal(Archives.tar().file("\u00e9.py", "").file("e\u0301.py", "").pack())
            .endsWith("differ in case only"));
  }

  @Test
  void sizesAreBounded() throws IOException {
    byte[] zeros = new byte[20 << 20];
    var small = new ArchiveLimits(10 << 20, 10, 1_000_000, 3);
    for (byte[] bomb :
        List.of(Archives.tar().file("a", zeros).pack(), Archives.zip().file("a", zeros).pack())) {
      assertEquals("more than 100 times its size when unpacked", refusal(bomb));
      assertEquals("more than 10485760 bytes when unpacked", refusal(bomb, small));
    }
  }

  @Test
  void aLongNameCountsToo() throws IOException {
    byte[] bomb = Archives.tar().longName(new byte[20 << 20]).file("a", "x").pack();
    assertEquals("more than 100 times its size when unpacked", refusal(bomb));
  }

  @Test
  void entriesAndDepthAreBounded() throws IOException {
    var few = new ArchiveLimits(1 << 20, 2, 100, 2);
    byte[] many = Archives.zip().file("a", "").file("b", "").file("c", "").pack();
    assertEquals("more than 2 entries", refusal(many, few));
    byte[] folders = Archives.tar().folder("a/").folder("b/").folder("c/").pack();
    assertEquals("more than 2 entries", refusal(folders, few));
    byte[] deep = Archives.tar().file("a/b/c/d.py", "").pack();
    assertEquals("path 'a/b/c/d.py' is in more than 2 folders", refusal(deep, few));
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    String message = "neither a .tar.gz nor a .zip or .whl archive";
    assertEquals(message, refusal(new byte[0]));
    assertEquals(message, refusal("BZh9".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void everyTruncatedArchiveIsRefused() throws IOException {
    byte[] tar = Archives.tar().file("a/b.py", "print('hello')\n").pack();
    byte[] zip = Archives.zip().file("a/b.py", "print('hello')\n").pack();
    for (byte[] archive : List.of(tar, zip)) {
      for (int length = 0; length < archive.length; length++) {
        byte[] part = Arrays.copyOf(archive, length);
        assertThrows(PackageException.class, () -> Archive.read(part, LIMITS), "at " + length);
      }
    }
  }

  @Test
  void whateverIsDamagedEndsInAPackageOrARefusal() throws IOException {
    byte[] tar = Archives.tar().file("a/b.py", "x = 1\n").folder("c/").file("c/d.py", "y").pack();
    byte[] zip = Archives.zip().file("a/b.py", "x = 1\n").folder("c/").file("c/d.py", "y").pack();
    var random = new Random(1);
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      byte[] damaged = (i % 2 == 0 ? tar : zip).clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        Archive.read(damaged, LIMITS);
      } catch (PackageException e) {
        refused++;
      }
    }
    assertTrue(refused > 2000, "refused: " + refused);
  }

  @Test
  void whatAZipSaysOfItsFilesMustBeTrue() throws IOException {
    byte[] zip = Archives.zip().stored("a.py", "secret").pack();
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("secret");
    zip[at] = 'S';
    assertEquals("damaged archive: 'a.py' is not what was packed", refusal(zip));
  }
}
