package org.mpyforge.freezer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;

/** What is written is read; twice the same; and what does not fit says so. */
class ImagesTest {

  @TempDir Path folder;

  private static ImageWriter writer(ImageKind kind) {
    return kind.isOfBlocks() ? kind.writer(new BlockLayout(512, 128)) : kind.writer();
  }

  @ParameterizedTest
  @EnumSource
  void whatGoesInComesOut(ImageKind kind) throws IOException {
    Path image = folder.resolve("image");
    writer(kind).write(Sample.modules(), image);

    List<ImageFile> files = ImageReader.read(image);
    assertEquals(
        List.of("app.mpy", "note.py", "zoo/__init__.mpy", "zoo/cat.mpy"),
        files.stream().map(ImageFile::path).toList());
    assertArrayEquals(Sample.modules().get(2).content(), files.get(3).content());
    try (FsFile file = ImageReader.mount(image).open("/note.py", OpenMode.READ)) {
      assertEquals("TEXT = 'as text'\n", new String(file.readAll(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  void theSameModulesAreTheSameBytes(ImageKind kind) throws IOException {
    List<FrozenModule> otherOrder = new ArrayList<>(Sample.modules());
    Collections.reverse(otherOrder);
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    TimeZone zone = TimeZone.getDefault();
    writer(kind).write(Sample.modules(), first);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      writer(kind).write(otherOrder, second);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @ParameterizedTest
  @CsvSource({
    "app.romfs, ROMFS",
    "a/App.LittleFS, LITTLEFS",
    "app.lfs, LITTLEFS",
    "app.fat, FAT",
    "app.zip, ZIP",
    "app.tar.gz, TAR_GZ",
    "app.tgz, TAR_GZ",
    "app/, FOLDER"
  })
  void theDestinationTellsTheKind(String destination, ImageKind kind) {
    assertEquals(kind, ImageKind.of(destination).orElseThrow());
    assertTrue(ImageKind.of("frozen_content.c").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"LITTLEFS, 512, 4", "LITTLEFS, 4096, 2", "FAT, 512, 39", "FAT, 4096, 20"})
  void whatDoesNotFitSaysWhatItNeeds(ImageKind kind, int blockSize, int tooFew) throws IOException {
    Path image = folder.resolve("image");
    ImageException full =
        assertThrows(
            ImageException.class,
            () -> kind.writer(new BlockLayout(blockSize, tooFew)).write(Sample.modules(), image));
    assertTrue(Files.notExists(image));
    String need = full.getMessage().replaceFirst(".*; they need (\\d+) blocks", "$1");
    int enough = Integer.parseInt(need);
    kind.writer(new BlockLayout(blockSize, enough)).write(Sample.modules(), image);
    assertEquals(4, ImageReader.read(image).size());
    assertThrows(
        ImageException.class,
        () -> kind.writer(new BlockLayout(blockSize, enough - 1)).write(Sample.modules(), image));
  }

  @ParameterizedTest
  @CsvSource({
    "image.romfs, not a whole ROMFS",
    "image.tar.gz, it ends too soon",
  })
  void aPartOfAnImageIsDamaged(String name, String why) throws IOException {
    Path image = folder.resolve(name);
    ImageKind.of(name).orElseThrow().writer().write(Sample.modules(), image);
    byte[] whole = Files.readAllBytes(image);
    Files.write(image, Arrays.copyOf(whole, whole.length / 2));
    assertTrue(ImageReader.isImage(image));
    ImageException damaged = assertThrows(ImageException.class, () -> ImageReader.read(image));
    assertEquals(image + ": the image is damaged: " + why, damaged.getMessage());
  }

  @Test
  void aSizeThatNoneHasSaysWhy() {
    ImageException none =
        assertThrows(
            ImageException.class,
            () ->
                ImageKind.FAT
                    .writer(new BlockLayout(500, 100))
                    .write(Sample.modules(), folder.resolve("image")));
    assertEquals("no FAT of 100 blocks of 500 bytes: sectors of 500 bytes", none.getMessage());
  }

  @Test
  void alignedFilesAreAligned() throws IOException {
    Path image = folder.resolve("image");
    ImageKind.alignedRom(16).write(Sample.modules(), image);
    byte[] bytes = Files.readAllBytes(image);
    for (ImageFile file : ImageReader.read(image)) {
      assertEquals(0, indexOf(bytes, file.content()) % 16, file.path());
    }
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .indexOf(new String(part, StandardCharsets.ISO_8859_1));
  }

  @Test
  void aFolderKeepsWhatHasNotChanged() throws IOException {
    Path image = folder.resolve("image");
    ImageKind.FOLDER.writer().write(Sample.modules(), image);
    FileTime old = FileTime.fromMillis(1_000_000);
    Path same = image.resolve("zoo/cat.mpy");
    Path changed = image.resolve("note.py");
    Files.setLastModifiedTime(same, old);
    Files.writeString(changed, "TEXT = 'another'\n");
    Files.setLastModifiedTime(changed, old);
    Files.writeString(image.resolve("mine.txt"), "stays");

    ImageKind.FOLDER.writer().write(Sample.modules(), image);
    assertEquals(old, Files.getLastModifiedTime(same));
    assertEquals("TEXT = 'as text'\n", Files.readString(changed));
    assertEquals("stays", Files.readString(image.resolve("mine.txt")));
  }

  @ParameterizedTest
  @CsvSource({
    "../out.py, not a path in an image: '../out.py'",
    "a//b.py, not a path in an image: 'a//b.py'",
    "/abs.py, not a path in an image: '/abs.py'",
    "a\\b.py, not a path in an image: 'a\\b.py'",
    "note.py, two modules are named note.py",
    "note.py/x.py, note.py/x.py: note.py is a file"
  })
  void aPathThatCannotBeIsRefused(String path, String reason) {
    List<FrozenModule> modules = new ArrayList<>(Sample.modules());
    modules.add(Sample.text(path, ""));
    for (ImageKind kind : ImageKind.values()) {
      ImageException e =
          assertThrows(
              ImageException.class,
              () -> writer(kind).write(modules, folder.resolve(kind.label())));
      assertEquals(reason, e.getMessage());
    }
  }

  @Test
  void anArchiveThatLeadsOutIsRefused() throws IOException {
    Path image = folder.resolve("evil.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(image))) {
      zip.putNextEntry(new ZipEntry("../evil.py"));
    }
    ImageException e = assertThrows(ImageException.class, () -> ImageReader.read(image));
    assertEquals(image + ": not a path in an image: '../evil.py'", e.getMessage());
  }

  @Test
  void anArchiveWithALinkIsRefused() throws IOException {
    Path image = folder.resolve("evil.tar.gz");
    try (var tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(Files.newOutputStream(image)))) {
      var link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    ImageException e = assertThrows(ImageException.class, () -> ImageReader.read(image));
    assertEquals(image + ": link is no plain file", e.getMessage());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  void aDamagedImageSaysSo(ImageKind kind) throws IOException {
    Path image = folder.resolve("image");
    writer(kind).write(Sample.modules(), image);
    byte[] bytes = Files.readAllBytes(image);
    // No end, and no end of littlefs's and FAT's chains either.
    Files.write(image, Arrays.copyOf(bytes, Math.min(300, bytes.length / 2)));
    ImageException e = assertThrows(ImageException.class, () -> ImageReader.read(image));
    assertTrue(e.getMessage().startsWith(image + ": "), e.getMessage());
  }

  @Test
  void anythingElseIsNoImage() throws IOException {
    Path file = folder.resolve("app.mpy");
    Files.write(file, Sample.modules().get(1).content());
    ImageException e = assertThrows(ImageException.class, () -> ImageReader.read(file));
    assertEquals(file + ": not an image: no ROMFS, littlefs, FAT, zip or tar.gz", e.getMessage());
  }
}
