package org.mpyforge.freezer.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Writes distribution packages for MicroPython: a {@code .tar.gz} with a window of 4 KiB, all in a
 * folder {@code NAME-VERSION}, of the metadata just what {@code upip} reads. The same package gives
 * the same bytes on every day and system.
 */
public final class PackageWriter {
  /** The longest path that the readers on boards know, bytes. */
  private static final int MAX_PATH = 100;

  private static final int READABLE_FILE = 0100644;

  private PackageWriter() {}

  /**
   * The bytes of a package.
   *
   * @throws PackageException if a path is too long for a board to read
   */
  public static byte[] write(Distribution one) throws PackageException {
    Metadata metadata = one.metadata();
    String folder = metadata.name() + "-" + metadata.version() + "/";
    String info = metadata.name().replace('-', '_') + ".egg-info/";
    var all = new FileTree();
    for (String path : one.files().paths()) {
      all.add(folder + path, one.files().get(path));
    }
    all.add(folder + info + "PKG-INFO", metadata.toPkgInfo());
    byte[] requires = metadata.toRequires();
    if (requires.length > 0) {
      all.add(folder + info + "requires.txt", requires);
    }
    return SmallWindowGzip.of(tar(all));
  }

  private static byte[] tar(FileTree files) throws PackageException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (String path : files.paths()) {
        if (path.getBytes(StandardCharsets.UTF_8).length > MAX_PATH) {
          throw new PackageException(
              "'" + path + "' has more than the " + MAX_PATH + " bytes that boards read");
        }
        byte[] content = files.get(path);
        var entry = new TarArchiveEntry(path, TarConstants.LF_NORMAL);
        entry.setSize(content.length);
        entry.setMode(READABLE_FILE);
        entry.setModTime(0);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    } catch (PackageException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory", e);
    }
    return bytes.toByteArray();
  }
}
