package org.mpyforge.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a {@code .mpy} file are in its bytes, and how many each takes.
 *
 * <p>The model does not keep this: since {@code write(read(x))} equals {@code x}, it follows from
 * what the writer does with each part.
 *
 * @param header the header
 * @param qstrs the entries of the qstr table, by index
 * @param constants the entries of the constant table, by index
 * @param rawCodes the code bytes alone of each raw code - what {@link RawCode#code()} holds -, in
 *     the order of the file: each before its children
 * @param size the whole file, in bytes
 */
public record Layout(
    Part header, List<Part> qstrs, List<Part> constants, List<Part> rawCodes, int size) {

  /** Copies the lists. */
  public Layout {
    qstrs = List.copyOf(qstrs);
    constants = List.copyOf(constants);
    rawCodes = List.copyOf(rawCodes);
  }

  /**
   * A part of the file.
   *
   * @param offset where it begins, in bytes from the start of the file
   * @param size in bytes
   */
  public record Part(int offset, int size) {
    /** The offset of the byte behind it. */
    public int end() {
      return offset + size;
    }
  }

  /**
   * The layout of a file.
   *
   * @throws IllegalArgumentException if its version is one that {@link MpyWriter} does not write
   */
  public static Layout of(MpyFile file) {
    var target = new ByteBuilder(1024);
    MpyWriter.writeHeader(file.header(), target);
    var header = new Part(0, target.size());
    var recorder = new Recorder();
    MpyWriter.writeBody(file, target, recorder);
    return new Layout(header, recorder.qstrs, recorder.constants, recorder.rawCodes, target.size());
  }

  /** The bytes of all qstrs together. */
  public int qstrsSize() {
    return total(qstrs);
  }

  /** The bytes of all constants together. */
  public int constantsSize() {
    return total(constants);
  }

  /** The bytes of the rest: raw codes, the counts before the tables, all that joins them. */
  public int codeSize() {
    return size - header.size() - qstrsSize() - constantsSize();
  }

  private static int total(List<Part> parts) {
    int total = 0;
    for (Part part : parts) {
      total += part.size();
    }
    return total;
  }

  /** Told by the writer what it has just written, and where. */
  static final class Recorder {
    private final List<Part> qstrs = new ArrayList<>();
    private final List<Part> constants = new ArrayList<>();
    private final List<Part> rawCodes = new ArrayList<>();

    void qstr(int start, int end) {
      qstrs.add(new Part(start, end - start));
    }

    /** In version 5: a qstr of the table stands here, maybe not for the first time. */
    void qstrUse(int index, int start, int end) {
      while (qstrs.size() <= index) {
        qstrs.add(new Part(0, 0));
      }
      Part before = qstrs.get(index);
      qstrs.set(
          index, new Part(before.size == 0 ? start : before.offset, before.size + end - start));
    }

    void constant(int start, int end) {
      constants.add(new Part(start, end - start));
    }

    void rawCode(int start, int end) {
      rawCodes.add(new Part(start, end - start));
    }
  }
}
