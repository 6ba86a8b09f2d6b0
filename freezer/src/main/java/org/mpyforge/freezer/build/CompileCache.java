package org.mpyforge.freezer.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.OutputFile;

/**
 * A folder of compiled modules, each under the hash of all that it was made from: source, name,
 * target, options and the compiler itself. Any number of builds may use one at once, and be killed:
 * an entry is there whole or not at all. Nothing is ever removed; the folder may be, at any time.
 */
final class CompileCache {
  private static final int FOLDER_DIGITS = 2;

  private final Path folder;
  private final byte[] compiler;

  CompileCache(Path folder) throws IOException {
    this.folder = folder;
    compiler = CompilerIdentity.of().getBytes(StandardCharsets.UTF_8);
  }

  /** The key of a module. */
  String key(SourceFile source, Target target, CompileOptions options) {
    MessageDigest hash = sha256();
    add(hash, compiler);
    add(hash, (target + " " + options).getBytes(StandardCharsets.UTF_8));
    add(hash, source.name().getBytes(StandardCharsets.UTF_8));
    add(hash, source.bytes());
    return HexFormat.of().formatHex(hash.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** With its length, so that where one part ends another cannot begin differently. */
  private static void add(MessageDigest hash, byte[] part) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      hash.update((byte) (part.length >> shift));
    }
    hash.update(part);
  }

  /** The module of a key, or null if it is not there. */
  byte[] get(String key) throws IOException {
    try {
      return Files.readAllBytes(path(key));
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Keeps a module. */
  void put(String key, byte[] mpy) throws IOException {
    Path path = path(key);
    Files.createDirectories(path.getParent());
    OutputFile.write(path, mpy);
  }

  private Path path(String key) {
    return folder.resolve(key.substring(0, FOLDER_DIGITS)).resolve(key + ".mpy");
  }
}
