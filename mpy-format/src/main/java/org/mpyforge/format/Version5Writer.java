package org.mpyforge.format;

import java.util.List;

/**
 * Writes what follows the header in version 5 and Pycopy's variant of it ({@code
 * py/persistentcode.c} of MicroPython 1.17, {@code save_raw_code}, and its {@code tools/mpy_ld.py}
 * for data and relocations). One method per element, as in {@link Version5Reader}.
 *
 * <p>There is one stream of raw codes, each with its own constants; a qstr stands right where it is
 * used, through the {@link QstrWindow}.
 */
final class Version5Writer {
  private final ByteBuilder target;
  private final MpyFile file;
  private final OpcodeTable opcodes;
  private final QstrWindow window;

  /** By index in the file's table: the number of a static qstr, 0 for one that is spelled out. */
  private final int[] staticNumbers;

  /** Who asks where the parts are; null if nobody does, as when a compiler writes. */
  private final Layout.Recorder recorder;

  Version5Writer(ByteBuilder target, MpyFile file) {
    this(target, file, null);
  }

  Version5Writer(ByteBuilder target, MpyFile file, Layout.Recorder recorder) {
    this.target = target;
    this.file = file;
    this.recorder = recorder;
    this.opcodes = OpcodeTable.of(file.header());
    this.window = new QstrWindow(file.header().qstrWindow());
    this.staticNumbers = staticNumbers(file.qstrs(), StaticQstrs.of(file.header().version()));
  }

  private static int[] staticNumbers(QstrTable qstrs, StaticQstrs statics) {
    var numbers = new int[qstrs.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = qstrs.isSpelledOut(i) ? 0 : statics.numberOf(qstrs.get(i)).orElse(0);
    }
    return numbers;
  }

  void writeBody() {
    writeRawCode(file.root());
  }

  private void writeRawCode(RawCode rawCode) {
    target.vuint((long) rawCode.code().length() << 2 | rawCode.kind().number());
    int start = target.size();
    if (rawCode instanceof RawCode.Bytecode bytecode) {
      writeBytecode(bytecode);
    } else {
      target.bytes(rawCode.code());
    }
    if (recorder != null) {
      recorder.rawCode(start, target.size());
    }
    if (rawCode instanceof RawCode.NativePython nativeCode) {
      writeNativePython(nativeCode);
    } else if (rawCode instanceof RawCode.Viper viper) {
      writeLinks(viper.tables().links());
      target.vuint(viper.scopeFlags());
    } else if (rawCode instanceof RawCode.InlineAssembler assembler) {
      target
          .vuint(assembler.scopeFlags())
          .vuint(assembler.argumentCount())
          .vuint(assembler.typeSignature());
    }
    if (rawCode.kind() != RawCode.Kind.INLINE_ASSEMBLER) {
      writeTables(rawCode);
    }
  }

  /** The prelude with its two names, then the instructions, each qstr in place of its index. */
  private void writeBytecode(RawCode.Bytecode bytecode) {
    ByteString code = bytecode.code();
    Prelude prelude = file.prelude(bytecode).orElseThrow();
    int at = prelude.infoOffset();
    target.bytes(code.slice(0, at));
    writeQstr(prelude.name());
    writeQstr(prelude.sourceFile());
    target.bytes(code.slice(at + Prelude.NAMES_SIZE, prelude.codeOffset()));

    var reader = new BytecodeReader(opcodes, code, prelude.codeOffset());
    // Bytes go out in runs: up to a qstr, and on behind it.
    int written = prelude.codeOffset();
    while (reader.hasNext()) {
      int start = reader.offset();
      if (opcodes.holdsQstr(code.at(start))) {
        target.bytes(code.slice(written, start + 1));
        writeQstr((int) reader.next().operand());
        written = start + 1 + OpcodeTable.QSTR_SIZE;
      } else {
        reader.skip();
      }
    }
    target.bytes(code.slice(written, code.length()));
  }

  private void writeNativePython(RawCode.NativePython nativeCode) {
    List<CodeTables.QstrLink> links = nativeCode.tables().links();
    Prelude prelude = file.prelude(nativeCode).orElseThrow();
    int inCode = links.size() - 2;
    if (links.get(inCode).offset() != prelude.infoOffset()
        || links.get(inCode + 1).offset() != prelude.infoOffset() + OpcodeTable.QSTR_SIZE) {
      throw new IllegalArgumentException("the last two links are not the names in the prelude");
    }
    writeLinks(links.subList(0, inCode));
    target.vuint(nativeCode.preludeOffset());
    writeQstr(prelude.name());
    writeQstr(prelude.sourceFile());
  }

  private void writeLinks(List<CodeTables.QstrLink> links) {
    target.vuint(links.size());
    for (CodeTables.QstrLink link : links) {
      target.vuint((long) link.offset() << 2 | link.kind());
      writeQstr(link.qstr());
    }
  }

  private void writeTables(RawCode rawCode) {
    CodeTables tables = rawCode.tables();
    target.vuint(tables.constants().size()).vuint(rawCode.children().size());
    for (int name : tables.argumentNames()) {
      writeQstr(name);
    }
    if (rawCode instanceof RawCode.Viper viper) {
      writeData(viper);
    }
    for (Constant constant : tables.constants()) {
      int start = target.size();
      writeConstant(constant);
      if (recorder != null) {
        recorder.constant(start, target.size());
      }
    }
    for (RawCode child : rawCode.children()) {
      writeRawCode(child);
    }
    if (rawCode instanceof RawCode.Viper viper && ScopeFlags.RELOCATIONS.in(viper.scopeFlags())) {
      target.bytes(viper.relocations()).u8(Relocation.END);
    }
  }

  private void writeData(RawCode.Viper viper) {
    if (ScopeFlags.RODATA.in(viper.scopeFlags())) {
      target.vuint(viper.rodata().length()).bytes(viper.rodata());
    }
    if (ScopeFlags.BSS.in(viper.scopeFlags())) {
      target.vuint(viper.bssSize());
    }
  }

  private void writeQstr(int index) {
    int start = target.size();
    int staticNumber = staticNumbers[index];
    if (staticNumber != 0) {
      target.u8(0).u8(staticNumber);
    } else {
      int position = window.positionOf(index);
      if (position >= 0) {
        window.pull(position);
        target.vuint((long) position << 1 | 1);
      } else {
        Qstr qstr = file.qstrs().get(index);
        window.push(index);
        target.vuint((long) qstr.length() << 1).bytes(qstr.bytes());
      }
    }
    if (recorder != null) {
      recorder.qstrUse(index, start, target.size());
    }
  }

  private void writeConstant(Constant constant) {
    if (constant == Constant.Singleton.ELLIPSIS) {
      target.u8(Version5Tag.ELLIPSIS);
    } else if (constant instanceof Constant.Str str) {
      writeSized(Version5Tag.STR, str.utf8());
    } else if (constant instanceof Constant.Bytes bytes) {
      writeSized(Version5Tag.BYTES, bytes.value());
    } else if (constant instanceof Constant.Int number) {
      writeSized(Version5Tag.INT, number.digits());
    } else if (constant instanceof Constant.Float number) {
      writeSized(Version5Tag.FLOAT, number.text());
    } else if (constant instanceof Constant.Complex number) {
      writeSized(Version5Tag.COMPLEX, number.text());
    } else if (constant instanceof Constant.Global global) {
      writeSized(Version5Tag.GLOBAL, global.name());
    } else {
      throw new IllegalArgumentException("version 5 has no constant like " + constant);
    }
  }

  private void writeSized(int tag, ByteString bytes) {
    target.u8(tag).vuint(bytes.length()).bytes(bytes);
  }
}
