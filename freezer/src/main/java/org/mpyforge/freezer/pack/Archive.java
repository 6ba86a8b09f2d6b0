package org.mpyforge.freezer.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads {@code .tar.gz} and {@code .zip} archives that nobody vouches for. What is in one is held
 * in memory, within limits; nothing is written anywhere. Links, devices, paths that lead out of the
 * archive, and names that are there twice are refused: a package has no use for them.
 */
public final class Archive {
  private final ArchiveLimits limits;
  private final ArchiveBudget budget;
  private final FileTree files = new FileTree();

  private Archive(ArchiveLimits limits, long packedSize) {
    this.limits = limits;
    budget = new ArchiveBudget(limits, packedSize);
  }

  /**
   * The files of an archive.
   *
   * @param file the archive; what it is, its first bytes tell
   * @param limits how much it may hold
   * @throws PackageException if it is damaged, refused, or no archive; the message names it
   * @throws IOException if it cannot be read
   */
  public static FileTree read(Path file, ArchiveLimits limits) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    try {
      if (Files.size(file) > limits.bytes()) {
        throw new PackageException("more than " + limits.bytes() + " bytes");
      }
      return read(Files.readAllBytes(file), limits);
    } catch (PackageException e) {
      throw e.of(file.toString());
    }
  }

  /**
   * The files of an archive in memory.
   *
   * @param bytes the archive
   * @param limits how much it may hold
   * @throws PackageException if it is damaged, refused, or no archive
   */
  public static FileTree read(byte[] bytes, ArchiveLimits limits) throws PackageException {
    var archive = new Archive(limits, bytes.length);
    try {
      if (startsWith(bytes, 0x1f, 0x8b)) {
        archive.readTarGz(bytes);
      } else if (startsWith(bytes, 'P', 'K')) {
        archive.readZip(bytes);
      } else {
        throw new PackageException("neither a .tar.gz nor a .zip or .whl archive");
      }
    } catch (PackageException e) {
      throw e;
    } catch (EOFException e) {
      throw new PackageException("damaged archive: it ends too early", e);
    } catch (IOException | RuntimeException e) {
      throw new PackageException("damaged archive: " + e.getMessage(), e);
    }
    return archive.files;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private void readTarGz(byte[] bytes) throws IOException {
    // What the tar has besides files (long names, padding) counts, too.
    try (InputStream unpacked =
            budget.counting(new GZIPInputStream(new ByteArrayInputStream(bytes)));
        var tar = new TarArchiveInputStream(unpacked, "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        budget.countEntry();
        readEntry(tar, entry);
      }
      // Up to the checksum behind the last block.
      unpacked.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void readEntry(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    String path = path(entry);
    if (entry.isSymbolicLink() || entry.isLink()) {
      throw new PackageException("'" + path + "' is a link");
    }
    if (entry.isDirectory()) {
      files.addFolder(path);
      return;
    }
    if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
      throw new PackageException("'" + path + "' is a device");
    }
    byte type = entry.getLinkFlag();
    boolean isPlain = type == TarConstants.LF_NORMAL || type == TarConstants.LF_OLDNORM;
    if (!isPlain || entry.isSparse()) {
      throw new PackageException("'" + path + "' is no plain file");
    }
    byte[] content = tar.readAllBytes();
    if (content.length != entry.getSize()) {
      throw new EOFException();
    }
    files.add(path, content);
  }

  /** An entry's path; empty for the folder that all are in, which some archives have. */
  private String path(ArchiveEntry entry) throws PackageException {
    String name = entry.getName();
    return entry.isDirectory() && name.matches("(\\./*)+")
        ? ""
        : PackagePath.checked(name, limits.depth());
  }

  private void readZip(byte[] bytes) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        budget.countEntry();
        readEntry(zip, entries.nextElement());
      }
    }
  }

  private void readEntry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    String path = path(entry);
    if (entry.isUnixSymlink()) {
      throw new PackageException("'" + path + "' is a link");
    }
    if (entry.isDirectory()) {
      files.addFolder(path);
      return;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new PackageException("'" + path + "' is encrypted");
    }
    try (InputStream in = budget.counting(zip.getInputStream(entry))) {
      byte[] content = in.readAllBytes();
      var sum = new CRC32();
      sum.update(content);
      if (content.length != entry.getSize() || sum.getValue() != entry.getCrc()) {
        throw new PackageException("damaged archive: '" + path + "' is not what was packed");
      }
      files.add(path, content);
    }
  }
}
