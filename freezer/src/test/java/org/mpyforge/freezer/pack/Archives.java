package org.mpyforge.freezer.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives for tests, evil ones too. */
final class Archives {
  private Archives() {}

  static Tar tar() throws IOException {
    return new Tar();
  }

  static Zip zip() throws IOException {
    return new Zip();
  }

  /** A {@code .tar.gz} in the making. */
  static final class Tar {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar;

    private Tar() throws IOException {
      tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8");
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
    }

    Tar file(String path, String text) throws IOException {
      return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Tar file(String path, byte[] content) throws IOException {
      var entry = new TarArchiveEntry(path, true);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
      return this;
    }

    /** The name of the next file, which is too long for a header. */
    Tar longName(byte[] name) throws IOException {
      var entry = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
      entry.setSize(name.length);
      tar.putArchiveEntry(entry);
      tar.write(name);
      tar.closeArchiveEntry();
      return this;
    }

    Tar folder(String path) throws IOException {
      tar.putArchiveEntry(new TarArchiveEntry(path, true));
      tar.closeArchiveEntry();
      return this;
    }

    Tar link(String path, byte type, String to) throws IOException {
      var entry = new TarArchiveEntry(path, type, true);
      entry.setLinkName(to);
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
      return this;
    }

    byte[] pack() throws IOException {
      tar.close();
      return bytes.toByteArray();
    }
  }

  /** A {@code .zip} in the making. */
  static final class Zip {
    private static final int LINK = 0120777;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    private Zip() {}

    Zip file(String path, String text) throws IOException {
      return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Zip file(String path, byte[] content) throws IOException {
      return add(new ZipArchiveEntry(path), content);
    }

    Zip stored(String path, String text) throws IOException {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      var entry = new ZipArchiveEntry(path);
      var sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
      return add(entry, content);
    }

    Zip folder(String path) throws IOException {
      return add(new ZipArchiveEntry(path), new byte[0]);
    }

    Zip link(String path, String to) throws IOException {
      var entry = new ZipArchiveEntry(path);
      entry.setUnixMode(LINK);
      return add(entry, to.getBytes(StandardCharsets.UTF_8));
    }

    private Zip add(ZipArchiveEntry entry, byte[] content) throws IOException {
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
      return this;
    }

    byte[] pack() throws IOException {
      zip.close();
      return bytes.toByteArray();
    }
  }
}
