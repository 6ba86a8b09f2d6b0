package org.mpyforge.freezer.pack;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * gzip whose references reach back 4 KiB at most, so that a board needs no more memory to unpack it
 * (MicroPython 1.17 docs, "Distribution packages"). The JDK's deflater knows 32 KiB alone.
 */
final class SmallWindowGzip {
  private static final int WINDOW_BITS = 12;

  /** Deflate, no name, no time; packed as well as possible, on no system in particular. */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};

  private SmallWindowGzip() {}

  /** The packed form: of the same bytes always the same. */
  static byte[] of(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(HEADER);
    deflate(bytes, out);
    var sum = new CRC32();
    sum.update(bytes);
    var trailer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    trailer.putInt((int) sum.getValue()).putInt(bytes.length);
    out.writeBytes(trailer.array());
    return out.toByteArray();
  }

  private static void deflate(byte[] bytes, ByteArrayOutputStream out) {
    Deflater deflater;
    try {
      deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, WINDOW_BITS, true);
    } catch (GZIPException e) {
      throw new IllegalStateException("a deflater of 12 bits", e);
    }
    var buffer = new byte[1 << 14];
    deflater.setInput(bytes);
    int state = JZlib.Z_OK;
    while (state == JZlib.Z_OK) {
      deflater.setOutput(buffer);
      state = deflater.deflate(JZlib.Z_FINISH);
      out.write(buffer, 0, buffer.length - deflater.getAvailOut());
    }
    if (state != JZlib.Z_STREAM_END) {
      throw new IllegalStateException("deflating: " + deflater.getMessage());
    }
  }
}
