package org.mpyforge.vm.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;

/** An open file of the host. */
final class FileDescriptor extends Descriptor {
  private final FileChannel channel;
  private final boolean appends;

  FileDescriptor(FileChannel channel, boolean appends) {
    this.channel = channel;
    this.appends = appends;
  }

  @Override
  public int read(Vm vm, byte[] into, int offset, int length) {
    try {
      return length == 0 ? 0 : Math.max(0, channel.read(ByteBuffer.wrap(into, offset, length)));
    } catch (NonReadableChannelException e) {
      throw Errors.os(HostErrors.EBADF);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  public int write(Vm vm, byte[] from, int offset, int length) {
    try {
      if (appends) {
        channel.position(channel.size());
      }
      return channel.write(ByteBuffer.wrap(from, offset, length));
    } catch (NonWritableChannelException e) {
      throw Errors.os(HostErrors.EBADF);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  public long seek(Vm vm, long offset, int whence) {
    try {
      long base =
          switch (whence) {
            case 0 -> 0;
            case 1 -> channel.position();
            case 2 -> channel.size();
            default -> throw Errors.os(HostErrors.EINVAL);
          };
      if (base + offset < 0) {
        throw Errors.os(HostErrors.EINVAL);
      }
      if (offset != 0 || whence != 1) {
        channel.position(base + offset);
      }
      return base + offset;
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  public void sync(Vm vm) {
    try {
      channel.force(true);
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }
}
