package org.mpyforge.freezer.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.mpyforge.format.OutputFile;

/** A {@code .zip} or {@code .tar.gz}, to be unpacked on a board or before it is copied there. */
enum ArchiveImage implements ImageWriter {

  /** Deflated; the time, which a zip has in local time, is the same in every zone. */
  ZIP {
    @Override
    void pack(List<ImageFile> files, OutputStream out) throws IOException {
      try (var zip = new ZipArchiveOutputStream(out)) {
        for (ImageFile file : files) {
          var entry = new ZipArchiveEntry(file.path());
          entry.setTimeLocal(ImageKind.LOCAL_TIME);
          entry.setUnixMode(FILE_MODE);
          add(zip, entry, file);
        }
      }
    }
  },

  /** In POSIX format where a name is long. */
  TAR_GZ {
    @Override
    void pack(List<ImageFile> files, OutputStream out) throws IOException {
      var parameters = new GzipParameters();
      parameters.setCompressionLevel(9);
      try (var zipped = new GzipCompressorOutputStream(out, parameters);
          var tar = new TarArchiveOutputStream(zipped, StandardCharsets.UTF_8.name())) {
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
        for (ImageFile file : files) {
          var entry = new TarArchiveEntry(file.path());
          entry.setSize(file.content().length);
          entry.setLastModifiedTime(FileTime.from(ImageKind.TIME));
          entry.setMode(FILE_MODE);
          entry.setIds(0, 0);
          entry.setNames("", "");
          add(tar, entry, file);
        }
      }
    }
  };

  /** A plain file that its owner may write and all may read. */
  private static final int FILE_MODE = 0100644;

  abstract void pack(List<ImageFile> files, OutputStream out) throws IOException;

  private static <E extends ArchiveEntry> void add(
      ArchiveOutputStream<E> archive, E entry, ImageFile file) throws IOException {
    archive.putArchiveEntry(entry);
    archive.write(file.content());
    archive.closeArchiveEntry();
  }

  @Override
  public void write(List<FrozenModule> modules, Path destination) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pack(ImageFiles.of(modules), bytes);
    OutputFile.write(destination, bytes.toByteArray());
  }
}
