package org.mpyforge.fs;

/**
 * How a file is opened.
 *
 * @param kind what is to be done with the file, and whether it has to be there
 * @param update whether it is opened for both reading and writing
 */
public record OpenMode(Kind kind, boolean update) {

  /** The first letter of a mode. */
  public enum Kind {
    /** {@code r}: a file that is there. */
    READ,
    /** {@code w}: a new file, or one that is there, emptied. */
    WRITE,
    /** {@code x}: a file that is not there yet. */
    CREATE,
    /** {@code a}: at the end of a file, made if it is not there. */
    APPEND
  }

  /** {@code r}. */
  public static final OpenMode READ = new OpenMode(Kind.READ, false);

  /** {@code w}. */
  public static final OpenMode WRITE = new OpenMode(Kind.WRITE, false);

  /**
   * Returns the mode that a string such as {@code "r+b"} stands for. {@code b}, {@code t} and
   * letters that mean nothing are passed over, as MicroPython does; without any, it is {@code r}.
   *
   * @throws IllegalArgumentException if more than one of {@code r}, {@code w}, {@code x} and {@code
   *     a} is there, or one of them comes after the plus ({@code extmod/vfs_lfsx_file.c})
   */
  public static OpenMode parse(String text) {
    Kind kind = null;
    boolean update = false;
    for (int i = 0; i < text.length(); i++) {
      Kind next =
          switch (text.charAt(i)) {
            case 'r' -> Kind.READ;
            case 'w' -> Kind.WRITE;
            case 'x' -> Kind.CREATE;
            case 'a' -> Kind.APPEND;
            default -> null;
          };
      if (next != null && (kind != null || update)) {
        throw new IllegalArgumentException("mode '" + text + "'");
      }
      kind = next == null ? kind : next;
      update |= text.charAt(i) == '+';
    }
    return new OpenMode(kind == null ? Kind.READ : kind, update);
  }

  /** Returns whether the file can be read. */
  public boolean reads() {
    return kind == Kind.READ || update;
  }

  /** Returns whether the file can be written to. */
  public boolean writes() {
    return kind != Kind.READ || update;
  }
}
