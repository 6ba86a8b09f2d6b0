package org.mpyforge.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one {@code .mpy} file of several: importing it runs them one after the other in the same
 * namespace ({@code tools/mpy-tool.py --merge} of MicroPython 1.28.0, whose files these equal).
 *
 * <p>The tables of names and constants are put behind one another, a new root calls the roots of
 * the files, and the code of all files but the first is told the new places of its names and
 * constants. Native code cannot be told that, so at most one file may have any; it then goes first.
 * The code of the others loses its line numbers.
 *
 * <p>Files of version 5 have no tables to shift: their contents follow one another as they are,
 * line numbers, native code and all ({@link Version5Merger}).
 */
public final class MpyMerger {
  private MpyMerger() {}

  /**
   * Merges files, all of version 6 or all of one dialect of version 5.
   *
   * @param files at least one; a single one is returned as it is
   * @throws IllegalArgumentException if they cannot be merged; the message says why
   * @throws MalformedMpyException if the bytecode of one of them cannot be taken apart
   */
  public static MpyFile merge(List<MpyFile> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no files to merge");
    }
    if (files.size() == 1) {
      return files.get(0);
    }
    if (!files.get(0).header().version().isVersion6()) {
      return Version5Merger.merge(files);
    }
    List<MpyFile> ordered = nativeFirst(files);
    var qstrs = new ArrayList<Qstr>();
    var spelledOut = new BitSet();
    var constants = new ArrayList<Constant>();
    var roots = new ArrayList<RawCode>();
    for (MpyFile file : ordered) {
      boolean first = qstrs.isEmpty() && constants.isEmpty();
      var rewriter = new BytecodeRewriter(file, qstrs.size(), constants.size());
      roots.add(first ? file.root() : rewritten(file, rewriter));
      for (int i = 0; i < file.qstrs().size(); i++) {
        spelledOut.set(qstrs.size(), file.qstrs().isSpelledOut(i));
        qstrs.add(file.qstrs().get(i));
      }
      constants.addAll(file.constants());
    }
    return new MpyFile(
        mergedHeader(ordered),
        QstrTable.asRead(qstrs.toArray(new Qstr[0]), spelledOut),
        constants,
        new RawCode.Bytecode(callAll(roots.size()), roots));
  }

  /** The instructions of a merged file's root: a call of each child, {@code return None}. */
  static void writeCalls(OpcodeTable opcodes, int count, ByteBuilder target) {
    for (int child = 0; child < count; child++) {
      target.u8(opcodes.row(Opcode.MAKE_FUNCTION).firstByte()).vuint(child);
      target.u8(opcodes.row(Opcode.CALL_FUNCTION).firstByte()).vuint(0);
      target.u8(opcodes.row(Opcode.POP_TOP).firstByte());
    }
    target.u8(opcodes.row(Opcode.LOAD_CONST_NONE).firstByte());
    target.u8(opcodes.row(Opcode.RETURN_VALUE).firstByte());
  }

  private static RawCode rewritten(MpyFile file, BytecodeRewriter rewriter) {
    try {
      return rewriter.rewrite(file.root());
    } catch (MalformedMpyException e) {
      // Of several files, which?
      String source = file.qstrs().size() == 0 ? "file" : file.qstrs().get(0).toString();
      throw new MalformedMpyException(e.offset(), source + " › " + e.context(), e.reason());
    }
  }

  private static List<MpyFile> nativeFirst(List<MpyFile> files) {
    var ordered = new ArrayList<MpyFile>();
    boolean foundNative = false;
    for (MpyFile file : files) {
      if (!file.header().version().isVersion6()) {
        throw new IllegalArgumentException(
            "can't merge version " + file.header().version() + " with version 6");
      }
      boolean isNative = file.header().arch().isNative();
      if (isNative && foundNative) {
        throw new IllegalArgumentException(
            "can't merge files when more than one contains native code");
      }
      foundNative |= isNative;
      ordered.add(isNative ? 0 : ordered.size(), file);
    }
    return ordered;
  }

  /**
   * That of the native code, if there is any, with the widest small integers of all. (The reference
   * takes the last file's; a runtime with fewer bits would then load what it cannot hold.)
   */
  private static MpyHeader mergedHeader(List<MpyFile> ordered) {
    MpyHeader first = ordered.get(0).header();
    int smallIntBits = 0;
    for (MpyFile file : ordered) {
      smallIntBits = Math.max(smallIntBits, file.header().smallIntBits());
    }
    return first.arch().isNative()
        ? new MpyHeader(first.version(), first.arch(), first.archFlags(), smallIntBits, Set.of(), 0)
        : MpyHeader.of(MpyVersion.V6_0, NativeArch.NONE, 0, smallIntBits);
  }

  private static ByteString callAll(int count) {
    var target = new ByteBuilder();
    Prelude.encodeSignature(1, 0, 0, 0, 0, 0, target);
    // One byte of info: the name, qstr 0, which is the first file's source.
    Prelude.encodeSizes(1, 0, target);
    target.vuint(0);
    writeCalls(OpcodeTable.of(MpyVersion.V6_3), count, target);
    return target.toByteString();
  }
}
