package org.mpyforge.cross.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The source as the lexer sees it, with the line and column of the next byte.
 *
 * <p>Before anything is read, line ends become LF (from CR, or CR LF), a last line without one gets
 * one, and a NUL byte becomes 0x01, which starts no token. A NUL from this class therefore means
 * the end, and it never moves. (The rules of {@code next_char} in {@code py/lexer.c}.)
 *
 * <p>Text can be {@linkplain #pushBack pushed back}: the next byte is then the first of that text,
 * and what was ahead comes after it. It is written over bytes that have been read already, so it
 * costs nothing but itself. Its bytes count for line and column like any other, although they are
 * in no line of the file; that is what the reference reports, too.
 *
 * <p>The column is not counted byte by byte. It is the distance from {@code columnOrigin}, which
 * moves at line ends and at tabs; whoever skips several bytes at once must know that none of them
 * is either.
 */
final class CharSource {
  private static final int TAB_WIDTH = 8;

  /** How many bytes after the end can be looked at. */
  private static final int LOOKAHEAD = 3;

  /** Room before the first byte, so that an f-string at the top of a file needs no copy of it. */
  private static final int INITIAL_HEADROOM = 64;

  private byte[] buffer;
  private int position;
  private int end;
  private int line = 1;
  private int columnOrigin;

  /** Whether a NUL means the end wherever it stands; otherwise it may be a byte of the source. */
  private final boolean nulMarksEnd;

  /** Whether a comment asked for the strict mode. */
  private boolean strict;

  /** Whether the next comment may do so. */
  private boolean strictComments;

  /** How many bytes come after the text that was inserted last. */
  private int afterInsertion = Integer.MAX_VALUE;

  /** The line ends that were CR LF in a text pushed back, by their distance from the end. */
  private final BitSet folded = new BitSet(0);

  /**
   * Opens a source.
   *
   * @param nulMarksEnd whether a NUL byte, which could not be told from the end, becomes 0x01
   */
  CharSource(byte[] source, boolean nulMarksEnd) {
    this.nulMarksEnd = nulMarksEnd;
    position = INITIAL_HEADROOM;
    columnOrigin = position - 1;
    buffer = new byte[position + source.length + 1 + LOOKAHEAD];
    System.arraycopy(source, 0, buffer, position, source.length);
    end = fold(position, position + source.length);
    if (end > position && buffer[end - 1] != '\n') {
      buffer[end++] = '\n';
    }
  }

  /** The bytes around the next one; good until the next {@link #pushBack}. */
  byte[] buffer() {
    return buffer;
  }

  /** The index of the next byte in {@link #buffer()}. */
  int position() {
    return position;
  }

  /** Moves to a later index of the buffer, over bytes that are neither LF nor tab nor NUL. */
  void moveTo(int newPosition) {
    position = newPosition;
  }

  /** The line of the next byte, from 1. */
  int line() {
    return line;
  }

  /** The column of the next byte, from 1. */
  int column() {
    return position - columnOrigin;
  }

  /** The next byte, as a signed number; 0 at the end. */
  byte current() {
    return buffer[position];
  }

  /** The byte after the next. */
  byte following() {
    return buffer[position + 1];
  }

  /** The byte two after the next. */
  byte secondFollowing() {
    return buffer[position + 2];
  }

  boolean atEnd() {
    return buffer[position] == 0 && (nulMarksEnd || position >= end);
  }

  /**
   * Whether a string literal cannot go on: at the end, and at a line end unless its quotes are
   * tripled.
   */
  boolean atLiteralEnd(int quotes) {
    byte b = buffer[position];
    return b == 0 && atEnd() || b == '\n' && quotes == 1;
  }

  /** Moves over one byte, whatever it is. */
  void advance() {
    byte b = buffer[position++];
    if (b == '\n') {
      line++;
      columnOrigin = position - 1;
    } else if (b == '\t') {
      int before = position - 1 - columnOrigin;
      int after = (before - 1) / TAB_WIDTH * TAB_WIDTH + TAB_WIDTH + 1;
      columnOrigin = position - after;
    }
  }

  /**
   * Skips white space, comments and escaped line ends.
   *
   * @param stopAtLineEnd whether a line end is to be found, not skipped
   * @return whether the next byte is such a line end
   */
  boolean skipBlank(boolean stopAtLineEnd) {
    while (true) {
      switch (buffer[position]) {
        case ' ', '\r', '\f', 0x0b -> position++;
        case '\t' -> advance();
        case '#' -> skipComment();
        case '\n' -> {
          if (stopAtLineEnd) {
            return true;
          }
          advance();
        }
        case '\\' -> {
          if (following() != '\n') {
            return false;
          }
          position++;
          advance();
        }
        default -> {
          return false;
        }
      }
    }
  }

  /** Looks for the strict mode in comments of the first two lines from now on, or no longer. */
  void watchComments(boolean watch) {
    strictComments = watch;
  }

  /** Whether a comment asked for the strict mode. */
  boolean isStrict() {
    return strict;
  }

  private void skipComment() {
    int start = position;
    skipCommentText();
    if (strictComments && line <= 2) {
      String comment = new String(buffer, start, position - start, StandardCharsets.ISO_8859_1);
      strict |= comment.contains("-X strict");
    }
  }

  private void skipCommentText() {
    while (true) {
      switch (buffer[position]) {
        case '\n' -> {
          return;
        }
        case 0 -> {
          if (atEnd()) {
            return;
          }
          position++;
        }
        case '\t' -> advance();
        default -> position++;
      }
    }
  }

  /**
   * Puts {@code text}, of at least three bytes, before the next byte.
   *
   * <p>The rules for line ends and NUL hold here as well, and matter where the text has come from
   * escapes, as in {@code "a\r\n" t"{x}"}: a NUL ends the source, but only after a line end, and
   * becomes one elsewhere. The first two bytes are exempt (three from the rule for NUL): the
   * reference puts them right into its lookahead, past the place where it applies the rules.
   */
  void pushBack(ByteText text) {
    prepareRest(text);
    int length = text.length() - lineFeedsToFold(text);
    makeRoom(length);
    folded.clear(end - position + 1, Integer.MAX_VALUE);
    position -= length;
    columnOrigin -= length;
    writeFolded(text);
  }

  /**
   * Puts {@code text} before the next byte as it is, up to a NUL in it. (The way of the reference
   * up to 1.22.)
   */
  void insert(ByteText text) {
    afterInsertion = end - position;
    shiftAhead(text, 0);
  }

  /** Whether the next byte belongs to the text that was inserted last. */
  boolean isInserted() {
    return end - position > afterInsertion;
  }

  /** Adds to the end of the text that was inserted last, of which something is still ahead. */
  void lengthenInsertion(ByteText text) {
    shiftAhead(text, end - position - afterInsertion);
  }

  /** Makes room for {@code text} after the next {@code kept} bytes and writes it there. */
  private void shiftAhead(ByteText text, int kept) {
    int length = 0;
    while (length < text.length() && text.at(length) != 0) {
      length++;
    }
    makeRoom(length);
    System.arraycopy(buffer, position, buffer, position - length, kept);
    position -= length;
    columnOrigin -= length;
    System.arraycopy(text.bytes(), 0, buffer, position + kept, length);
  }

  /** Does to the bytes ahead what changes as {@code text} comes before them. */
  private void prepareRest(ByteText text) {
    if (position < end && folded.get(end - position - 1)) {
      // The reference goes back three bytes in the text before folding: one too few.
      drop();
    }
    if (atEnd()) {
      text.append('\n');
      if (position < end) {
        drop();
      }
    }
  }

  /** Loses the next byte; the one after it takes its place and its column. */
  private void drop() {
    position++;
    columnOrigin++;
  }

  private void writeFolded(ByteText text) {
    int to = position;
    for (int from = 0; from < text.length(); from++) {
      int b = text.at(from);
      if (from >= 2 && b == '\r') {
        b = '\n';
        if (isLineFeed(text, from + 1)) {
          from++;
          folded.set(end - to);
        }
      } else if (from >= 3 && b == 0 && buffer[to - 1] != 0 && buffer[to - 1] != '\n') {
        b = '\n';
      }
      buffer[to++] = (byte) b;
    }
  }

  private static int lineFeedsToFold(ByteText text) {
    int count = 0;
    for (int i = 2; i < text.length(); i++) {
      count += text.at(i) == '\r' && isLineFeed(text, i + 1) ? 1 : 0;
    }
    return count;
  }

  private static boolean isLineFeed(ByteText text, int index) {
    return index < text.length() && text.at(index) == '\n';
  }

  /** Moves everything up until {@code count} bytes have room before the next one. */
  private void makeRoom(int count) {
    if (count > position) {
      int shift = 2 * count + buffer.length / 8;
      byte[] larger = new byte[buffer.length + shift];
      System.arraycopy(buffer, position, larger, position + shift, buffer.length - position);
      buffer = larger;
      position += shift;
      columnOrigin += shift;
      end += shift;
    }
  }

  /**
   * Unifies line ends and replaces NUL bytes, in place.
   *
   * @return the index after the last byte that is left; the bytes after it are 0
   */
  private int fold(int from, int to) {
    int clean = from;
    while (clean < to && buffer[clean] != '\r' && (buffer[clean] != 0 || !nulMarksEnd)) {
      clean++;
    }
    int write = clean;
    for (int read = clean; read < to; read++) {
      byte b = buffer[read];
      if (b == '\r') {
        b = '\n';
        if (read + 1 < to && buffer[read + 1] == '\n') {
          read++;
        }
      }
      buffer[write++] = b == 0 && nulMarksEnd ? 1 : b;
    }
    Arrays.fill(buffer, write, to, (byte) 0);
    return write;
  }
}
