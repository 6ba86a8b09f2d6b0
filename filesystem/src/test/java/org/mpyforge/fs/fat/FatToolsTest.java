package org.mpyforge.fs.fat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.RamBlockDevice;
import org.mpyforge.fs.Tool;

/** Our FATs in the hands of mtools and dosfstools, and theirs in ours. */
class FatToolsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:34:56Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"512, 200", "512, 9000", "4096, 60", "1024, 3000"})
  void oursIsSoundAndRead(int sectorSize, int sectors) throws Exception {
    Tool check = Tool.require("fsck.fat", "dosfstools");
    Tool copy = Tool.require("mcopy", "mtools");
    Tool dir = Tool.require("mdir", "mtools");
    RamBlockDevice device = new RamBlockDevice(new byte[sectorSize * sectors], sectorSize);
    FatFileSystem.format(device, CLOCK);
    byte[] content = fill(FatFileSystem.mount(device, CLOCK));
    Path image = folder.resolve("ours.img");
    Files.write(image, device.image());

    String report = check.run("-n", "-v", image.toString());
    assertTrue(report.contains("22 files"), report);
    Path copied = folder.resolve("copied");
    copy.run(
        "-n",
        "-i",
        image.toString(),
        "::/some package/a module with a long name.py",
        copied.toString());
    assertArrayEquals(content, Files.readAllBytes(copied));
    String listing = dir.run("-i", image.toString(), "::/");
    assertTrue(listing.contains("2024-02-29  12:34"), listing);
    assertTrue(listing.contains("some package"), listing);
  }

  private static byte[] fill(FatFileSystem fs) {
    Random random = new Random(7);
    byte[] content = new byte[20_000];
    random.nextBytes(content);
    for (int i = 0; i < 20; i++) {
      write(fs, "data file number " + i + ".bin", content, 100);
    }
    fs.mkdir("some package");
    write(fs, "some package/a module with a long name.py", content, content.length);
    for (int i = 0; i < 20; i += 2) {
      fs.remove("data file number " + i + ".bin");
      write(fs, "short" + i + ".py", content, i * 100);
    }
    fs.rename("short2.py", "some package/short2.py");
    fs.rename("some package/short2.py", "some package/main.py");
    return content;
  }

  private static void write(FatFileSystem fs, String path, byte[] content, int length) {
    try (FsFile file = fs.open(path, OpenMode.WRITE)) {
      file.write(content, 0, length);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 12, 2", "16, 16, 2", "34, 32, 2", "34, 32, 1"})
  void theirsIsReadAndStaysSound(int megabytes, int bits, int tables) throws Exception {
    Tool make = Tool.require("mkfs.fat", "dosfstools");
    Tool check = Tool.require("fsck.fat", "dosfstools");
    Tool copy = Tool.require("mcopy", "mtools");
    Path image = folder.resolve("theirs.img");
    Files.write(image, new byte[megabytes << 20]);
    make.run("-F", "" + bits, "-s", "1", "-f", "" + tables, "-n", "BOARD", image.toString());
    byte[] content = new byte[70_000];
    new Random(bits).nextBytes(content);
    Path source = folder.resolve("A name that is not short.data");
    Files.write(source, content);
    copy.run("-i", image.toString(), source.toString(), "::");

    RamBlockDevice device = new RamBlockDevice(Files.readAllBytes(image), 512);
    FatFileSystem fs = FatFileSystem.mount(device, CLOCK);
    assertEquals("BOARD", fs.label());
    try (FsFile file = fs.open("a name that is not short.DATA", OpenMode.READ)) {
      assertArrayEquals(content, file.readAll());
    }
    fill(fs);
    fs.setLabel("other");
    fs.setLabel("Board");
    Files.write(image, device.image());

    String report = check.run("-n", "-v", image.toString());
    assertTrue(report.contains("24 files"), report);
    assertTrue(
        Tool.require("mlabel", "mtools").run("-s", "-i", image.toString(), "::").contains("BOARD"));
  }

  @Test
  void aPartitionIsFound() throws IOException, InterruptedException {
    Tool make = Tool.require("mkfs.fat", "dosfstools");
    Path image = folder.resolve("part.img");
    Files.write(image, new byte[1 << 20]);
    make.run("-n", "INSIDE", image.toString());
    byte[] disk = new byte[(1 << 20) + 8 * 512];
    byte[] volume = Files.readAllBytes(image);
    System.arraycopy(volume, 0, disk, 8 * 512, volume.length);
    disk[446 + 16 + 4] = 1; // The second row of the partition table: FAT12,
    disk[446 + 16 + 8] = 8; // from sector 8.
    disk[510] = 0x55;
    disk[511] = (byte) 0xaa;
    FatFileSystem fs = FatFileSystem.mount(new RamBlockDevice(disk, 512), CLOCK);
    assertEquals("INSIDE", fs.label());
  }
}
