package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.Relocation;
import org.mpyforge.format.ScopeFlags;

/**
 * Machine code as rows, with the data that the compiler puts among it. Offsets count from the start
 * of the code.
 */
final class MachineRows {
  private static final int DATA_BYTES_A_ROW = 8;

  /** The kinds of links that put a qstr's number into the code; the others put an object. */
  private static final int LINK_NUMBER_16 = 0;

  private static final int LINK_NUMBER = 1;
  private static final int LINK_OBJECT_WORD = 3;

  private static final int ARM_WORD = 4;

  /** The bytes of an Xtensa jump over the constants that follow it. */
  private static final int XTENSA_JUMP = 3;

  private final MpyHeader header;
  private final CodeSummary summary;
  private final RawCode code;
  private final MachineDecoder decoder;
  private final List<Row> rows = new ArrayList<>();

  /** What the loader puts where, by offset in the code: the links of version 5. */
  private final NavigableMap<Integer, String> links = new TreeMap<>();

  MachineRows(MpyFile file, CodeSummary summary, MachineDecoder decoder) {
    this.header = file.header();
    this.summary = summary;
    this.code = summary.code();
    this.decoder = decoder;
    for (CodeTables.QstrLink link : code.tables().links()) {
      String what = link.kind() == LINK_NUMBER_16 || link.kind() == LINK_NUMBER ? "qstr " : "str ";
      links.put(link.offset(), what + PythonText.quote(file.qstrs().get(link.qstr()).toString()));
    }
  }

  /**
   * The rows.
   *
   * @throws MalformedMpyException if the relocations of linked code are damaged
   */
  List<Row> rows() {
    ByteString bytes = code.code();
    if (code instanceof RawCode.Viper viper && isLinkedFromC(viper)) {
      addLinked(viper);
      return rows;
    }
    int end = code instanceof RawCode.NativePython python ? python.preludeOffset() : bytes.length();
    int at = Math.min(leadingWords(), end);
    at = addConstants(at, end);
    addCode(at, end);
    if (end < bytes.length()) {
      addData(end, bytes.slice(end, bytes.length()), "prelude");
    }
    if (code instanceof RawCode.Viper viper) {
      addData(bytes.length(), viper.rodata(), "read-only data");
    }
    return rows;
  }

  /** Only {@code tools/mpy_ld.py} writes relocations, and links of the two kinds that fill data. */
  private static boolean isLinkedFromC(RawCode.Viper viper) {
    return !viper.relocations().isEmpty()
        || viper.tables().links().stream()
            .anyMatch(link -> link.kind() == LINK_NUMBER_16 || link.kind() == LINK_OBJECT_WORD);
  }

  /**
   * What {@code tools/mpy_ld.py} linked: machine code, then data that it put behind the code. Where
   * that begins nobody says; but words to relocate are data, so the first of them is.
   */
  private void addLinked(RawCode.Viper viper) {
    ByteString all = new ByteBuilder().bytes(viper.code()).bytes(viper.rodata()).toByteString();
    int wordSize = header.arch().wordSize();
    NavigableMap<Integer, String> words = relocatedWords(viper, all.length());
    int at = Math.min(words.firstKey(), viper.code().length());
    addCode(0, at);
    for (var word : words.entrySet()) {
      addData(at, all.slice(Math.min(at, word.getKey()), word.getKey()), "");
      int size = Math.min(sizeOf(word.getKey(), wordSize), all.length() - word.getKey());
      if (word.getKey() >= at && size > 0) { // Damaged code may have them overlap.
        addWord(all, word.getKey(), size, word.getValue());
        at = word.getKey() + size;
      }
    }
    addData(at, all.slice(at, all.length()), "");
  }

  /** A qstr's number may be shorter than a word: such a table has no gaps. */
  private int sizeOf(int offset, int wordSize) {
    Integer next = links.containsKey(offset) ? links.higherKey(offset) : null;
    boolean isShort =
        code.tables().links().stream()
            .anyMatch(link -> link.offset() == offset && link.kind() == LINK_NUMBER_16);
    return isShort && (next == null || next - offset < wordSize) ? 2 : wordSize;
  }

  /** The words that change on loading, by offset, and how they do. */
  private NavigableMap<Integer, String> relocatedWords(RawCode.Viper viper, int size) {
    int wordSize = header.arch().wordSize();
    long room = wordSize == 0 ? 0 : size / wordSize;
    var words = new TreeMap<Integer, String>(links);
    for (Relocation relocation : Relocation.decode(viper.relocations(), header.version())) {
      boolean inText = relocation.section() == Relocation.Section.TEXT;
      long first = (inText ? 0 : viper.code().length()) + (long) relocation.word() * wordSize;
      room -= relocation.count();
      if (room < 0 || first + (long) relocation.count() * wordSize > size) {
        throw new MalformedMpyException(0, "relocations", "words outside of the code");
      }
      for (int i = 0; i < relocation.count(); i++) {
        words.put((int) first + i * wordSize, "relocated by the " + targetOf(relocation, viper));
      }
    }
    return words;
  }

  private String targetOf(Relocation relocation, RawCode.Viper viper) {
    // In version 5, sections that are not there do not count.
    boolean hasRodata = header.version().isVersion6() || ScopeFlags.RODATA.in(viper.scopeFlags());
    return switch (relocation.target()) {
      case TEXT -> "start of the code";
      case RODATA -> hasRodata ? "start of the read-only data" : "start of the zeroed memory";
      case BSS -> "start of the zeroed memory";
      case QSTR_TABLE -> "qstr table";
      case CONSTANT_TABLE -> "constant table";
      case FUNCTION_TABLE -> "function table";
      case FUNCTION -> "function " + relocation.function() + " of the table";
    };
  }

  /**
   * The words before the first instruction ({@code py/emitnative.c}): where to find the prelude,
   * and where a generator goes on. Before 6.3, only generators had them; in version 5, the first is
   * an offset.
   */
  private int leadingWords() {
    if (!(code instanceof RawCode.NativePython)) {
      return 0;
    }
    boolean generator = ScopeFlags.GENERATOR.in(summary.scopeFlags());
    int size = header.arch().wordSize();
    boolean hasIndex = generator || header.version().compareTo(MpyVersion.V6_3) >= 0;
    if (hasIndex) {
      boolean isOffset = !header.version().isVersion6();
      addWord(
          0, size, isOffset ? "offset of the prelude" : "place of the prelude among the children");
    }
    if (generator) {
      addWord(size, size, "where the generator starts");
    }
    return (hasIndex ? size : 0) + (generator ? size : 0);
  }

  /** Xtensa's constants, between a jump over them and its target ({@code py/asmxtensa.c}). */
  private int addConstants(int start, int end) {
    NativeArch arch = header.arch();
    boolean isXtensa = arch == NativeArch.XTENSA || arch == NativeArch.XTENSAWIN;
    if (!isXtensa || code.kind() == RawCode.Kind.INLINE_ASSEMBLER || start + XTENSA_JUMP > end) {
      return start;
    }
    List<MachineInstruction> jump =
        decoder.decode(arch, code.code().slice(start, start + XTENSA_JUMP), start);
    if (jump.size() != 1
        || !jump.get(0).mnemonic().equals("j")
        || jump.get(0).target().isEmpty()
        || jump.get(0).target().getAsInt() > end) {
      return start;
    }
    addInstructions(start, jump);
    int target = jump.get(0).target().getAsInt();
    int at = start + XTENSA_JUMP;
    int aligned = Math.min(at + 3 & ~3, target);
    addData(at, code.code().slice(at, Math.max(at, aligned)), "");
    for (at = aligned; at + 4 <= target; at += 4) {
      addWord(at, 4, links.getOrDefault(at, "constant"));
    }
    return Math.max(at, start + XTENSA_JUMP);
  }

  private void addCode(int start, int end) {
    ByteString bytes = code.code().slice(start, end);
    List<MachineInstruction> instructions = decoder.decode(header.arch(), bytes, start);
    if (instructions.isEmpty()) {
      addData(start, bytes, "");
    } else {
      addInstructions(start, instructions);
    }
  }

  private void addInstructions(int start, List<MachineInstruction> instructions) {
    int at = start;
    for (MachineInstruction instruction : instructions) {
      if (header.arch() == NativeArch.ARMV6 && links.containsKey(at)) {
        // Arm loads a link from a word behind the instruction, and jumps over it.
        addWord(at, ARM_WORD, links.get(at));
        at += instruction.length();
        continue;
      }
      rows.add(
          new Row(
              at,
              0,
              code.code().slice(at, at + instruction.length()),
              instruction.mnemonic(),
              instruction.operands(),
              instruction.target(),
              linkWithin(at, at + instruction.length())));
      at += instruction.length();
    }
  }

  /** What the loader puts into an instruction, empty if nothing. */
  private String linkWithin(int start, int end) {
    return String.join(", ", links.subMap(start, end).values());
  }

  private void addWord(int offset, int size, String remark) {
    if (offset + size <= code.code().length()) {
      addWord(code.code(), offset, size, remark);
    }
  }

  private void addWord(ByteString bytes, int offset, int size, String remark) {
    ByteString word = bytes.slice(offset, offset + size);
    var digits = new StringBuilder("0x");
    for (int i = size - 1; i >= 0; i--) {
      digits.append("%02x".formatted(word.at(i)));
    }
    String directive = size == 8 ? ".quad" : size == 2 ? ".hword" : ".word";
    rows.add(new Row(offset, 0, word, directive, digits.toString(), OptionalInt.empty(), remark));
  }

  private void addData(int offset, ByteString data, String remark) {
    for (int i = 0; i < data.length(); i += DATA_BYTES_A_ROW) {
      ByteString some = data.slice(i, Math.min(data.length(), i + DATA_BYTES_A_ROW));
      String what = i == 0 ? remark : "";
      rows.add(new Row(offset + i, 0, some, ".byte", printable(some), OptionalInt.empty(), what));
    }
  }

  private static String printable(ByteString data) {
    var text = new StringBuilder("\"");
    for (int i = 0; i < data.length(); i++) {
      int b = data.at(i);
      text.append(b >= ' ' && b < 0x7f && b != '"' ? (char) b : '.');
    }
    return text.append('"').toString();
  }
}
