package org.mpyforge.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a compiler makes of a source.
 *
 * @param isMpy whether it compiled the source
 * @param bytes the {@code .mpy} file; or else {@code exit N}, a line feed, and its messages
 */
@SuppressWarnings("ArrayRecordComponent") // sameAs() compares; nothing uses equals().
record Answer(boolean isMpy, byte[] bytes) {

  static Answer mpy(byte[] bytes) {
    return new Answer(true, bytes);
  }

  static Answer refusal(String text) {
    return new Answer(false, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The answer in {@code stem.mpy} or {@code stem.err}, whichever there is. */
  static Answer read(Path folder, String stem) throws IOException {
    Path mpy = folder.resolve(stem + ".mpy");
    return Files.exists(mpy)
        ? mpy(Files.readAllBytes(mpy))
        : new Answer(false, Files.readAllBytes(folder.resolve(stem + ".err")));
  }

  boolean sameAs(Answer other) {
    return isMpy == other.isMpy && Arrays.equals(bytes, other.bytes);
  }

  /** In hexadecimal, or the message. */
  @Override
  public String toString() {
    return isMpy
        ? HexFormat.ofDelimiter(" ").formatHex(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }
}
