package org.mpyforge.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes one file of several of version 5 ({@code tools/mpy-tool.py --merge} of MicroPython 1.17,
 * whose files these equal, up to four of them; of more, its length field makes no sense).
 *
 * <p>What follows the header of each file becomes a child of a nameless root, byte for byte. In the
 * model that takes a table in which each file has its own entries: a qstr of one file, though
 * spelled like that of another, is spelled out again.
 */
final class Version5Merger {
  private static final int MAX_QSTRS = 0x10000;

  private Version5Merger() {}

  static MpyFile merge(List<MpyFile> files) {
    MpyHeader header = mergedHeader(files);
    // The root's own name and source: the static qstr that is the empty string.
    var qstrs = new ArrayList<>(List.of(Qstr.EMPTY));
    var spelledOut = new BitSet();
    var roots = new ArrayList<RawCode>();
    for (MpyFile file : files) {
      roots.add(new Shift(OpcodeTable.of(header), file, qstrs.size()).apply(file.root()));
      for (int i = 0; i < file.qstrs().size(); i++) {
        spelledOut.set(qstrs.size(), file.qstrs().isSpelledOut(i));
        qstrs.add(file.qstrs().get(i));
      }
      if (qstrs.size() > MAX_QSTRS) {
        throw new IllegalArgumentException("the files have too many qstrs together");
      }
    }
    var root = new RawCode.Bytecode(callAll(header, roots.size()), roots);
    QstrTable table = QstrTable.asRead(qstrs.toArray(new Qstr[0]), spelledOut);
    return new MpyFile(header, table, List.of(), root);
  }

  /**
   * That of the first file, with the machine of whichever has native code and the widest small
   * integers of all. (The reference takes the last file's.)
   */
  private static MpyHeader mergedHeader(List<MpyFile> files) {
    MpyHeader first = files.get(0).header();
    NativeArch arch = NativeArch.NONE;
    int smallIntBits = 0;
    for (MpyFile file : files) {
      MpyHeader header = file.header();
      if (header.version() != first.version()) {
        throw new IllegalArgumentException(
            "can't merge version " + header.version() + " with version " + first.version());
      }
      if (!header.features().equals(first.features())) {
        throw new IllegalArgumentException("can't merge files for different runtime options");
      }
      if (header.qstrWindow() != QstrWindow.USUAL_SLOTS) {
        throw new IllegalArgumentException(
            "can't merge a file with a qstr window of " + header.qstrWindow());
      }
      if (arch.isNative() && header.arch().isNative() && arch != header.arch()) {
        throw new IllegalArgumentException("native architecture mismatch");
      }
      arch = header.arch().isNative() ? header.arch() : arch;
      smallIntBits = Math.max(smallIntBits, header.smallIntBits());
    }
    return MpyHeader.of(first.version(), arch, 0, smallIntBits, first.features());
  }

  private static ByteString callAll(MpyHeader header, int count) {
    var target = new ByteBuilder();
    Prelude.encodeSignature(1, 0, 0, 0, 0, 0, target);
    Prelude.encodeSizes(Prelude.NAMES_SIZE, 0, target);
    target.u8(0).u8(0).u8(0).u8(0); // Two qstrs with index 0.
    MpyMerger.writeCalls(OpcodeTable.of(header), count, target);
    return target.toByteString();
  }

  /** Gives the qstrs of a file's code higher indexes. */
  private record Shift(OpcodeTable opcodes, MpyFile file, int by) {

    RawCode apply(RawCode code) {
      List<RawCode> children = code.children().stream().map(this::apply).toList();
      if (code instanceof RawCode.Bytecode bytecode) {
        return new RawCode.Bytecode(bytecode(bytecode), children, tables(code.tables()));
      }
      if (code instanceof RawCode.NativePython nativeCode) {
        return new RawCode.NativePython(
            code.code(), nativeCode.preludeOffset(), children, tables(code.tables()));
      }
      if (code instanceof RawCode.Viper viper) {
        return new RawCode.Viper(
            viper.code(),
            viper.scopeFlags(),
            viper.rodata(),
            viper.bssSize(),
            viper.relocations(),
            children,
            tables(viper.tables()));
      }
      return code;
    }

    private CodeTables tables(CodeTables tables) {
      return new CodeTables(
          tables.argumentNames().stream().map(name -> name + by).toList(),
          tables.constants(),
          tables.links().stream()
              .map(link -> new CodeTables.QstrLink(link.offset(), link.kind(), link.qstr() + by))
              .toList());
    }

    private ByteString bytecode(RawCode.Bytecode bytecode) {
      byte[] bytes = bytecode.code().toByteArray();
      Prelude prelude = file.prelude(bytecode).orElseThrow();
      shift(bytes, prelude.infoOffset());
      shift(bytes, prelude.infoOffset() + OpcodeTable.QSTR_SIZE);
      var reader = new BytecodeReader(opcodes, bytecode.code(), prelude.codeOffset());
      while (reader.hasNext()) {
        int at = reader.offset();
        if (opcodes.holdsQstr(bytecode.code().at(at))) {
          shift(bytes, at + 1);
        }
        reader.skip();
      }
      return ByteString.copyOf(bytes);
    }

    private void shift(byte[] bytes, int at) {
      int qstr = (bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8) + by;
      bytes[at] = (byte) qstr;
      bytes[at + 1] = (byte) (qstr >> 8);
    }
  }
}
