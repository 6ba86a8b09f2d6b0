package org.mpyforge.cross;

import java.util.Objects;

/**
 * One source text to compile.
 *
 * @param path the path by which the file was given; syntax errors name it
 * @param name the name to embed in the compiled file, normally the same as {@code path}; errors
 *     found after parsing, and tracebacks at run time, name it
 * @param bytes the source, normally UTF-8; not copied, so leave it unchanged while it is in use
 */
@SuppressWarnings("ArrayRecordComponent") // Sources are large; identity is all the equality needed.
public record SourceFile(String path, String name, byte[] bytes) {

  /** Checks that nothing is missing. */
  public SourceFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(name);
    Objects.requireNonNull(bytes);
  }

  /**
   * A source whose embedded name is its path.
   *
   * @param path the path
   * @param bytes the source
   */
  public SourceFile(String path, byte[] bytes) {
    this(path, path, bytes);
  }
}
