package org.mpyforge.fs.rom;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsFile;

/** A file of a ROMFS. It stays readable after it was closed, as on a board. */
public final class RomFile implements FsFile {

  private final ByteBuffer data;
  private int position;

  RomFile(ByteBuffer data) {
    this.data = data;
  }

  /** Returns the bytes of the file where they lie in the image, to be read only. */
  public ByteBuffer data() {
    return data.duplicate();
  }

  @Override
  public int read(byte[] target, int from, int length) {
    Objects.checkFromIndexSize(from, length, target.length);
    int count = Math.min(length, data.capacity() - position);
    data.get(position, target, from, count);
    position += count;
    return count;
  }

  @Override
  public void write(byte[] source, int from, int length) {
    throw new FsException(Errno.EBADF, "a file of a ROMFS");
  }

  /** {@inheritDoc} It ends at the end; before the start is {@code EINVAL}. */
  @Override
  public long seek(long offset, Whence whence) {
    long base = whence.in(this);
    if (offset < -base) {
      throw new FsException(Errno.EINVAL, "before the start of the file");
    }
    position = (int) (base + Math.min(offset, data.capacity() - base));
    return position;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public long size() {
    return data.capacity();
  }

  @Override
  public void truncate(long size) {
    throw new FsException(Errno.EBADF, "a file of a ROMFS");
  }

  @Override
  public void flush() {
    // Nothing waits to be written.
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
