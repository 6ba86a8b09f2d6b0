package org.mpyforge.fs.rom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.fs.DirEntry;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileStat;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile.Whence;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.VolumeStat;

/** ROMFS images, written and read. */
class RomTest {

  private static byte[] bytes(int count) {
    byte[] data = new byte[count];
    for (int i = 0; i < count; i++) {
      data[i] = (byte) i;
    }
    return data;
  }

  private static RomWriter sample() {
    RomWriter writer = new RomWriter();
    writer.addFile("main.py", "print(1)\n".getBytes(UTF_8));
    writer.addFile("/lib/a.mpy", bytes(200));
    writer.addDirectory("empty");
    return writer;
  }

  private static int errno(Runnable work) {
    return assertThrows(FsException.class, work::run).errno();
  }

  private static List<DirEntry> list(RomFileSystem fs, String path) {
    List<DirEntry> entries = new ArrayList<>();
    fs.list(path).forEachRemaining(entries::add);
    return entries;
  }

  /** Recorded: the class VfsRomWriter of mpremote 1.28.0, told the same. */
  @Test
  void theBytesAreThoseOfMpremote() {
    byte[] image = sample().toBytes();
    CRC32 sum = new CRC32();
    sum.update(image);
    assertEquals(254, image.length);
    assertEquals("d2cd318081780513", HexFormat.of().formatHex(Arrays.copyOf(image, 8)));
    assertEquals(0x36249716L, sum.getValue());
  }

  @Test
  void anEmptyOneIsFourBytes() {
    byte[] image = new RomWriter().toBytes();
    assertEquals("d2cd3100", HexFormat.of().formatHex(image));
    RomFileSystem fs = RomFileSystem.mount(image);
    assertFalse(fs.list("/").hasNext());
    assertEquals(new VolumeStat(1, 0, 0, 0, 32767), fs.statvfs());
    assertEquals(new FileStat(true, 0, 0), fs.stat(""));
  }

  @Test
  void whatWasAddedIsThere() {
    RomFileSystem fs = RomFileSystem.mount(sample().toBytes());
    assertEquals(
        List.of(
            new DirEntry("main.py", false, 0, 9),
            new DirEntry("lib", true, 0, 212),
            new DirEntry("empty", true, 0, 0)),
        list(fs, "/"));
    assertEquals(List.of(new DirEntry("a.mpy", false, 0, 200)), list(fs, "lib/"));
    assertArrayEquals(bytes(200), fs.open("lib/a.mpy", OpenMode.READ).readAll());
    assertEquals(199, fs.open("/lib/a.mpy", OpenMode.READ).data().get(199) & 0xff);
    assertEquals(new FileStat(false, 9, 0), fs.stat("main.py"));
    assertEquals("", fs.currentDirectory());
  }

  @Test
  void whatIsNotThereIsNot() {
    RomFileSystem fs = RomFileSystem.mount(sample().toBytes());
    assertEquals(Errno.ENOENT.number(), errno(() -> fs.stat("main.p")));
    assertEquals(Errno.ENOENT.number(), errno(() -> fs.stat("main.py/x")));
    assertEquals(Errno.ENOENT.number(), errno(() -> fs.stat("lib/b.mpy")));
    assertEquals(Errno.ENOENT.number(), errno(() -> fs.list("main.py")));
    assertEquals(Errno.EISDIR.number(), errno(() -> fs.open("lib", OpenMode.READ)));
  }

  @Test
  void nothingChangesIt() {
    RomFileSystem fs = RomFileSystem.mount(sample().toBytes());
    assertEquals(Errno.EROFS.number(), errno(() -> fs.open("new", OpenMode.WRITE)));
    assertEquals(Errno.EROFS.number(), errno(() -> fs.open("main.py", OpenMode.parse("r+"))));
    assertEquals(Errno.EPERM.number(), errno(() -> fs.mkdir("new")));
    assertEquals(Errno.EPERM.number(), errno(() -> fs.remove("main.py")));
    assertEquals(Errno.EPERM.number(), errno(() -> fs.rmdir("lib")));
    assertEquals(Errno.EPERM.number(), errno(() -> fs.rename("lib", "bil")));
    assertEquals(Errno.EOPNOTSUPP.number(), errno(() -> fs.chdir("lib")));
    fs.chdir("/");
    RomFile file = fs.open("main.py", OpenMode.READ);
    assertEquals(Errno.EBADF.number(), errno(() -> file.write(new byte[1], 0, 1)));
    assertEquals(Errno.EBADF.number(), errno(() -> file.truncate(0)));
    assertTrue(file.data().isReadOnly());
  }

  @Test
  void seekingEndsAtTheEnd() {
    RomFile file = RomFileSystem.mount(sample().toBytes()).open("main.py", OpenMode.READ);
    assertEquals(9, file.seek(100, Whence.START));
    assertEquals(7, file.seek(-2, Whence.END));
    assertEquals(8, file.seek(1, Whence.HERE));
    assertEquals(Errno.EINVAL.number(), errno(() -> file.seek(-9, Whence.HERE)));
    assertEquals(1, file.read(new byte[5], 1, 4));
    assertEquals(0, file.read(new byte[5], 0, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 64, 4096})
  void dataIsAlignedHoweverDeepItLies(int alignment) {
    RomWriter writer = new RomWriter();
    Random random = new Random(alignment);
    String path = "";
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      path = random.nextInt(3) == 0 ? path + "d" + i + "/" : path;
      String name = path + "f".repeat(1 + random.nextInt(20)) + i;
      writer.addFile(name, bytes(random.nextInt(300)), alignment);
      paths.add(name);
    }
    byte[] image = writer.toBytes();
    assertEquals(0, image.length % 2);
    RomFileSystem fs = RomFileSystem.mount(image);
    byte[] mark = {'m', 'a', 'r', 'k', 'e', 'd'};
    for (String each : paths) {
      assertEquals(fs.stat(each).size(), fs.open(each, OpenMode.READ).readAll().length);
    }
    RomWriter one = new RomWriter();
    one.addFile("a/b/c/file", mark, alignment);
    byte[] small = one.toBytes();
    int at = new String(small, ISO_8859_1).indexOf("marked");
    assertEquals(0, at % alignment);
  }

  @Test
  void twoOfOneNameAreRefused() {
    RomWriter writer = sample();
    assertEquals(Errno.EEXIST.number(), errno(() -> writer.addFile("main.py", new byte[0])));
    assertEquals(Errno.ENOTDIR.number(), errno(() -> writer.addFile("main.py/a", new byte[0])));
    assertEquals(Errno.EINVAL.number(), errno(() -> writer.addFile("lib/", new byte[0])));
  }

  /** Data elsewhere in the image, records of kinds to come, and padding are all read. */
  @Test
  void recordsThatTheWriterDoesNotMake() {
    byte[] image =
        HexFormat.of()
            .parseHex(
                String.join(
                        "",
                        "d2cd31 8018", // the whole, its length with a byte too many
                        "0203 616263", // data: abc
                        "0102 ffff", // padding
                        "8f0101 00", // a kind of record to come
                        "0508 0161", // a file named a
                        "0100", // padding within it
                        "0302 0302") // three bytes at offset 2
                    .replace(" ", ""));
    image[4] = (byte) (image.length - 5);
    RomFileSystem fs = RomFileSystem.mount(image);
    assertArrayEquals("abc".getBytes(UTF_8), fs.open("a", OpenMode.READ).readAll());
  }

  @Test
  void whatIsNoRomfsIsRefused() {
    assertEquals(Errno.ENODEV.number(), errno(() -> RomFileSystem.mount(new byte[0])));
    assertEquals(Errno.ENODEV.number(), errno(() -> RomFileSystem.mount(new byte[100])));
    byte[] whole = sample().toBytes();
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertEquals(Errno.ENODEV.number(), errno(() -> RomFileSystem.mount(cut)));
    assertTrue(RomFileSystem.isRomFs(cut));
  }

  @Test
  void damageEndsInAnErrorAtWorst() {
    byte[] whole = sample().toBytes();
    int errors = 0;
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      byte[] image = whole.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        image[random.nextInt(60)] = (byte) random.nextInt();
      }
      try {
        read(RomFileSystem.mount(image), "", 0);
      } catch (FsException e) {
        errors++;
      }
    }
    assertTrue(errors > 0);
  }

  private static void read(RomFileSystem fs, String path, int depth) {
    for (Iterator<DirEntry> each = fs.list(path); each.hasNext(); ) {
      DirEntry entry = each.next();
      String inner = path + "/" + entry.name();
      if (!entry.directory()) {
        assertEquals(entry.size(), fs.open(inner, OpenMode.READ).readAll().length);
      } else if (depth < 4) {
        read(fs, inner, depth + 1);
      }
    }
  }
}
