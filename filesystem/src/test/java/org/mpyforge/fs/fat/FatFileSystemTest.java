package org.mpyforge.fs.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.fs.BlockDevice;
import org.mpyforge.fs.DelegatingDevice;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.RamBlockDevice;
import org.mpyforge.fs.VolumeStat;

/** FAT's own rules; what it shares with MicroPython's is in the recorded sessions. */
class FatFileSystemTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:34:56Z"), ZoneOffset.UTC);

  private static FatFileSystem fresh(int sectors) {
    RamBlockDevice device = new RamBlockDevice(new byte[512 * sectors], 512);
    FatFileSystem.format(device, CLOCK);
    return FatFileSystem.mount(device, CLOCK);
  }

  private static int errno(Runnable work) {
    return assertThrows(FsException.class, work::run).errno();
  }

  /** Recorded: {@code VfsFat.mkfs} and {@code statvfs} on devices of these sizes. */
  @ParameterizedTest
  @CsvSource({
    "100, 512, 512, 66",
    "4096, 512, 1024, 2028",
    "8192, 512, 2048, 2038",
    "16384, 512, 4096, 2043",
    "65536, 512, 4096, 8183",
    "60, 4096, 4096, 54",
  })
  void theSizeOfAClusterIsTheReferences(int sectors, int sectorSize, int cluster, int clusters) {
    RamBlockDevice device = new RamBlockDevice(new byte[sectorSize * sectors], sectorSize);
    FatFileSystem.format(device, CLOCK);
    VolumeStat stat = FatFileSystem.mount(device, CLOCK).statvfs();
    assertEquals(new VolumeStat(cluster, cluster, clusters, clusters, 255), stat);
  }

  @Test
  void whatIsTooSmallOrNoFatIsRefused() {
    RamBlockDevice small = new RamBlockDevice(new byte[512 * 48], 512);
    assertEquals(Errno.EIO.number(), errno(() -> FatFileSystem.format(small, CLOCK)));
    assertEquals(Errno.ENODEV.number(), errno(() -> FatFileSystem.mount(small, CLOCK)));
    RamBlockDevice odd = new RamBlockDevice(new byte[300 * 200], 300);
    assertEquals(Errno.EIO.number(), errno(() -> FatFileSystem.mount(odd, CLOCK)));
  }

  @Test
  void namesThatAreAlikeInShortGetNumbersThenHashes() {
    FatName name = FatName.of("a longer name.text");
    assertEquals("ALONGE~1TEX", ascii(name.numbered(1)));
    assertEquals("ALONGE~5TEX", ascii(name.numbered(5)));
    assertEquals("AL", ascii(name.numbered(6)).substring(0, 2));
    assertEquals(5, ascii(name.numbered(6)).indexOf('~') + 2, "a hash of four digits or so");
  }

  private static String ascii(byte[] alias) {
    return new String(alias, java.nio.charset.StandardCharsets.US_ASCII);
  }

  @Test
  void manyAlikeNamesAllHaveAPlace() {
    FatFileSystem fs = fresh(400);
    for (int i = 0; i < 60; i++) {
      fs.open("the same beginning " + i, OpenMode.WRITE).close();
    }
    for (int i = 0; i < 60; i++) {
      assertEquals(0, fs.stat("The Same Beginning " + i).size());
    }
  }

  @Test
  void theRootDirectoryCanBeFull() {
    FatFileSystem fs = fresh(2000);
    for (int i = 0; i < 512; i++) {
      fs.open("F" + i, OpenMode.WRITE).close();
    }
    assertEquals(Errno.EACCES.number(), errno(() -> fs.open("ONEMORE", OpenMode.WRITE)));
  }

  @Test
  void aDirectoryCannotMoveIntoItself() {
    FatFileSystem fs = fresh(200);
    fs.mkdir("a");
    fs.mkdir("a/b");
    assertEquals(Errno.EINVAL.number(), errno(() -> fs.rename("a", "a/b/c")));
    fs.rename("a/b", "b");
    fs.chdir("b");
    fs.chdir("..");
    assertEquals("/", fs.currentDirectory());
  }

  @Test
  void truncatingGivesClustersBackAndGrowingFillsWithZeros() {
    FatFileSystem fs = fresh(200);
    long free = fs.statvfs().free();
    try (FsFile file = fs.open("f", OpenMode.parse("w+"))) {
      file.write(new byte[5000], 0, 5000);
      assertEquals(free - 10, fs.statvfs().free());
      file.truncate(700);
      assertEquals(free - 2, fs.statvfs().free());
      assertEquals(700, file.position());
      file.truncate(2000);
      assertEquals(2000, file.size());
      assertEquals(700, file.position());
      byte[] rest = file.readAll();
      assertEquals(1300, rest.length);
      assertEquals(0, rest[1299]);
      file.truncate(0);
      assertEquals(free, fs.statvfs().free());
    }
    assertEquals(0, fs.stat("f").size());
  }

  @Test
  void aReadOnlyDeviceIsOnlyRead() {
    RamBlockDevice device = new RamBlockDevice(new byte[512 * 100], 512);
    FatFileSystem.format(device, CLOCK);
    FatFileSystem.mount(device, CLOCK).open("f", OpenMode.WRITE).close();
    FatFileSystem fs = FatFileSystem.mount(new ReadOnly(device), CLOCK);
    assertEquals(0, fs.stat("f").size());
    fs.open("f", OpenMode.READ).close();
    assertEquals(Errno.EROFS.number(), errno(() -> fs.open("f", OpenMode.WRITE)));
    assertEquals(Errno.EROFS.number(), errno(() -> fs.mkdir("d")));
    assertEquals(Errno.EROFS.number(), errno(() -> fs.remove("f")));
    assertEquals(Errno.EROFS.number(), errno(() -> fs.rename("f", "g")));
    BlockDevice locked = new ReadOnly(device);
    assertEquals(Errno.EROFS.number(), errno(() -> FatFileSystem.format(locked, CLOCK)));
  }

  private static final class ReadOnly extends DelegatingDevice {
    ReadOnly(BlockDevice device) {
      super(device);
    }

    @Override
    public void writeBlocks(int block, byte[] source) {
      throw new AssertionError("written to");
    }

    @Override
    public void program(int block, int offset, byte[] source) {
      throw new AssertionError("written to");
    }

    @Override
    public void erase(int block) {
      throw new AssertionError("erased");
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }
  }

  @Test
  void labels() {
    FatFileSystem fs = fresh(100);
    assertEquals("", fs.label());
    fs.setLabel("pybFlash");
    assertEquals("PYBFLASH", fs.label());
    fs.open("pybflash", OpenMode.parse("x")).close();
    fs.setLabel("");
    assertEquals("", fs.label());
    assertEquals(Errno.EINVAL.number(), errno(() -> fs.setLabel("twelve chars")));
    assertEquals(Errno.EINVAL.number(), errno(() -> fs.setLabel("a.b")));
  }

  @Test
  void timeIsOfTheClocksZone() {
    RamBlockDevice device = new RamBlockDevice(new byte[512 * 100], 512);
    Clock east = CLOCK.withZone(ZoneOffset.ofHours(5));
    FatFileSystem.format(device, east);
    FatFileSystem fs = FatFileSystem.mount(device, east);
    fs.open("f", OpenMode.WRITE).close();
    long local = CLOCK.instant().getEpochSecond() + 5 * 3600;
    assertEquals(local, fs.stat("f").modified());
    assertTrue(FatTime.seconds(0) < FatTime.seconds(1 << 21 | 1 << 16));
  }
}
