package org.mpyforge.freezer.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.mpyforge.fs.DirEntry;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FileSystem;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;
import org.mpyforge.fs.OpenMode;
import org.mpyforge.fs.image.Images;
import org.mpyforge.fs.rom.RomFileSystem;
import org.mpyforge.fs.rom.RomWriter;

/**
 * Looks into images of any kind, told by what is in them: ROMFS, littlefs, FAT, zip, tar.gz,
 * folder. An image may come from anywhere: no file of it is outside of it, and what it unpacks to
 * is bounded.
 */
public final class ImageReader {
  /** As much as the largest flash of a board, and then some. */
  private static final long MAX_CONTENT = 512L << 20;

  private static final int MAX_FILES = 100_000;
  private static final int MAX_DEPTH = 64;

  private final Path image;
  private final List<ImageFile> files = new ArrayList<>();
  private long size;

  private ImageReader(Path image) {
    this.image = image;
  }

  /**
   * The files of an image, in the order of their paths.
   *
   * @param image a file, or a folder
   * @throws ImageException if it is no image, is damaged, or has files where none can be
   * @throws IOException if it cannot be read
   */
  public static List<ImageFile> read(Path image) throws IOException {
    var reader = new ImageReader(image);
    reader.readAll();
    reader.files.sort(Comparator.comparing(ImageFile::path));
    return List.copyOf(reader.files);
  }

  /**
   * The file system of an image, to be mounted. What is written to it stays in memory; one made of
   * an archive or folder is read-only.
   *
   * @throws ImageException if it is no image, is damaged, or has files where none can be
   * @throws IOException if it cannot be read
   */
  public static FileSystem mount(Path image) throws IOException {
    if (!Files.isDirectory(image)) {
      byte[] bytes = Files.readAllBytes(image);
      if (!isZip(bytes) && !isGzip(bytes)) {
        return new ImageReader(image).open(bytes);
      }
    }
    var writer = new RomWriter();
    for (ImageFile file : read(image)) {
      writer.addFile(file.path(), file.content());
    }
    return RomFileSystem.mount(writer.toBytes());
  }

  /**
   * Whether something is a folder or an image, and not, say, a {@code .mpy}.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isImage(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return true;
    }
    byte[] content = Files.readAllBytes(path);
    if (isZip(content) || isGzip(content)) {
      return true;
    }
    try {
      Images.open(content, Clock.systemUTC());
      return true;
    } catch (FsException e) {
      return !e.is(Errno.ENODEV) || RomFileSystem.isRomFs(content);
    }
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] + 1 == bytes[3];
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  private void readAll() throws IOException {
    if (Files.isDirectory(image)) {
      readFolder();
      return;
    }
    byte[] bytes = Files.readAllBytes(image);
    if (isZip(bytes)) {
      readZip(bytes);
    } else if (isGzip(bytes)) {
      readTar(bytes);
    } else {
      readVolume(open(bytes));
    }
  }

  private void readFolder() throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(image)) {
      paths = all.filter(Files::isRegularFile).toList();
    }
    for (Path path : paths) {
      String name = image.relativize(path).toString().replace('\\', '/');
      addFile(name, Files.size(path));
      files.add(new ImageFile(name, Files.readAllBytes(path)));
    }
  }

  private FileSystem open(byte[] bytes) throws ImageException {
    try {
      return Images.open(bytes, Clock.systemUTC());
    } catch (FsException e) {
      throw e.is(Errno.ENODEV) && !RomFileSystem.isRomFs(bytes)
          ? new ImageException(image + ": not an image: no ROMFS, littlefs, FAT, zip or tar.gz", e)
          : damaged(e);
    }
  }

  private ImageException damaged(FsException e) {
    return damaged(e.reason(), e);
  }

  private ImageException damaged(Exception e) {
    return damaged(e instanceof EOFException ? "it ends too soon" : e.getMessage(), e);
  }

  private ImageException damaged(String reason, Exception cause) {
    return new ImageException(image + ": the image is damaged: " + reason, cause);
  }

  private void readVolume(FileSystem volume) throws ImageException {
    try {
      readFolder(volume, "", 0);
    } catch (FsException e) {
      throw damaged(e);
    }
  }

  private void readFolder(FileSystem volume, String folder, int depth) throws ImageException {
    if (depth > MAX_DEPTH) {
      throw new ImageException(image + ": folders too deep in each other: " + folder);
    }
    for (Iterator<DirEntry> entries = volume.list(folder); entries.hasNext(); ) {
      DirEntry entry = entries.next();
      String path = folder.isEmpty() ? entry.name() : folder + "/" + entry.name();
      requireName(path, entry.name());
      if (entry.directory()) {
        readFolder(volume, path, depth + 1);
      } else {
        addFile(path, entry.size());
        try (FsFile file = volume.open(path, OpenMode.READ)) {
          files.add(new ImageFile(path, file.readAll()));
        }
      }
    }
  }

  private void requireName(String path, String name) throws ImageException {
    if (name.contains("/")) {
      throw new ImageException(image + ": not a path in an image: '" + path + "'");
    }
  }

  private void readZip(byte[] bytes) throws IOException {
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory()) {
          readEntry(entry.getName(), !entry.isUnixSymlink(), zip.getInputStream(entry));
        }
      }
    } catch (ImageException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private void readTar(byte[] bytes) throws IOException {
    var zipped =
        GzipCompressorInputStream.builder()
            .setByteArray(bytes)
            .setDecompressConcatenated(true)
            .get();
    try (var tar = new TarArchiveInputStream(zipped)) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        if (!entry.isDirectory()) {
          readEntry(entry.getName(), isPlain(entry), tar);
        }
      }
    } catch (ImageException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private static boolean isPlain(TarArchiveEntry entry) {
    byte flag = entry.getLinkFlag();
    return flag == TarConstants.LF_NORMAL || flag == TarConstants.LF_OLDNORM;
  }

  private void readEntry(String name, boolean isPlain, InputStream content) throws IOException {
    String path = name.startsWith("./") ? name.substring(2) : name;
    if (!isPlain) {
      throw new ImageException(image + ": " + path + " is no plain file");
    }
    addFile(path, 0);
    files.add(new ImageFile(path, readBounded(content)));
  }

  /** What an archive says of the size of a file is not believed. */
  private byte[] readBounded(InputStream archive) throws IOException {
    long room = MAX_CONTENT - size;
    byte[] content = archive.readNBytes((int) room + 1);
    grow(content.length);
    return content;
  }

  /** Checks what is known of a file before it is read. */
  private void addFile(String path, long length) throws ImageException {
    try {
      ImageFiles.requirePath(path);
    } catch (ImageException e) {
      throw new ImageException(image + ": " + e.getMessage(), e);
    }
    if (files.size() >= MAX_FILES) {
      throw new ImageException(image + ": more than " + MAX_FILES + " files");
    }
    grow(length);
  }

  private void grow(long length) throws ImageException {
    size += length;
    if (size > MAX_CONTENT) {
      throw new ImageException(image + ": more than " + (MAX_CONTENT >> 20) + " MiB in files");
    }
  }
}
