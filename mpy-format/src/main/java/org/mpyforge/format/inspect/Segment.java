package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * A stretch of a file that means something by itself: a name, a constant's text, a function's code
 * ({@code tools/mpy-tool.py --extract} of MicroPython 1.28.0 cuts the same ones).
 *
 * @param kind what it is
 * @param name a name for it: the text itself, or the name of the code's scope (the source file's,
 *     where a scope has no name)
 * @param bytes its bytes as they are in the file, with the zero byte that ends strings from version
 *     6 on; bytecode of version 5 as it is in memory, a qstr being the two bytes of its index
 */
public record Segment(Kind kind, String name, ByteString bytes) {

  /** What a segment is. */
  public enum Kind {
    /** A name that every runtime has; the file holds only its number, so it has no bytes. */
    META,
    /** A name that the file spells out. */
    QSTR,
    /** The text of a constant, also of those within tuples. */
    OBJ,
    /** Prelude and bytecode, or machine code. */
    CODE
  }

  /**
   * The segments of a file: names, constants, code, in the order of the file. In version 5, the
   * constants of a raw code come behind it.
   *
   * @throws NumberFormatException if the text of a number is none
   */
  public static List<Segment> of(MpyFile file) {
    var segments = new ArrayList<Segment>();
    for (int i = 0; i < file.qstrs().size(); i++) {
      Qstr qstr = file.qstrs().get(i);
      boolean spelledOut = FileSummary.isSpelledOut(file, i);
      segments.add(
          spelledOut
              ? new Segment(Kind.QSTR, qstr.toString(), textOf(file, qstr.bytes()))
              : new Segment(Kind.META, qstr.toString(), ByteString.EMPTY));
    }
    addConstants(file, file.constants(), segments);
    addCode(file, file.root(), segments);
    return segments;
  }

  private static void addConstants(MpyFile file, List<Constant> constants, List<Segment> segments) {
    for (Constant constant : constants) {
      if (constant instanceof Constant.Tuple tuple) {
        addConstants(file, tuple.items(), segments);
      } else if (!(constant instanceof Constant.Singleton)) {
        segments.add(new Segment(Kind.OBJ, PythonText.str(constant), textOf(file, constant)));
      }
    }
  }

  private static ByteString textOf(MpyFile file, Constant constant) {
    if (constant instanceof Constant.Str str) {
      return textOf(file, str.utf8());
    }
    return constant instanceof Constant.Bytes bytes
        ? textOf(file, bytes.value())
        : ByteString.utf8(constant.toString());
  }

  private static ByteString textOf(MpyFile file, ByteString bytes) {
    return file.header().version().isVersion6()
        ? new ByteBuilder(bytes.length() + 1).bytes(bytes).u8(0).toByteString()
        : bytes;
  }

  private static void addCode(MpyFile file, RawCode code, List<Segment> segments) {
    String name = file.nameOf(code).map(Qstr::toString).orElse(FileSummary.sourceName(file));
    segments.add(new Segment(Kind.CODE, name, code.code()));
    addConstants(file, code.tables().constants(), segments);
    for (RawCode child : code.children()) {
      addCode(file, child, segments);
    }
  }
}
