package org.mpyforge.format;

import java.util.List;
import java.util.OptionalInt;

/**
 * Writes what follows the header in versions 6.0 to 6.3 ({@code py/persistentcode.c}, {@code
 * mp_raw_code_save}, and {@code tools/mpy_ld.py} for data and relocations). One method per element,
 * as in {@link Version6Reader}.
 */
final class Version6Writer {
  private final ByteBuilder target;
  private final StaticQstrs statics;

  /** Who asks where the parts are; null if nobody does, as when a compiler writes. */
  private final Layout.Recorder recorder;

  Version6Writer(ByteBuilder target, MpyVersion version, Layout.Recorder recorder) {
    this.target = target;
    this.recorder = recorder;
    this.statics = StaticQstrs.of(version);
  }

  void writeBody(MpyFile file) {
    QstrTable qstrs = file.qstrs();
    target.vuint(qstrs.size()).vuint(file.constants().size());
    for (int i = 0; i < qstrs.size(); i++) {
      int start = target.size();
      writeQstr(qstrs.get(i), qstrs.isSpelledOut(i));
      if (recorder != null) {
        recorder.qstr(start, target.size());
      }
    }
    for (Constant constant : file.constants()) {
      int start = target.size();
      writeConstant(constant);
      if (recorder != null) {
        recorder.constant(start, target.size());
      }
    }
    writeRawCode(file.root());
  }

  private void writeQstr(Qstr qstr, boolean spelledOut) {
    OptionalInt number = spelledOut ? OptionalInt.empty() : statics.numberOf(qstr);
    if (number.isPresent()) {
      target.vuint((long) number.getAsInt() << 1 | 1);
    } else {
      target.vuint((long) qstr.length() << 1).bytes(qstr.bytes()).u8(0);
    }
  }

  private void writeConstant(Constant constant) {
    if (constant instanceof Constant.Singleton singleton) {
      target.u8(
          switch (singleton) {
            case FUNCTION_TABLE -> ConstantTag.FUNCTION_TABLE;
            case NONE -> ConstantTag.NONE;
            case FALSE -> ConstantTag.FALSE;
            case TRUE -> ConstantTag.TRUE;
            case ELLIPSIS -> ConstantTag.ELLIPSIS;
          });
    } else if (constant instanceof Constant.Str str) {
      writeSized(ConstantTag.STR, str.utf8()).u8(0);
    } else if (constant instanceof Constant.Bytes bytes) {
      writeSized(ConstantTag.BYTES, bytes.value()).u8(0);
    } else if (constant instanceof Constant.Int number) {
      writeSized(ConstantTag.INT, number.digits());
    } else if (constant instanceof Constant.Float number) {
      writeSized(ConstantTag.FLOAT, number.text());
    } else if (constant instanceof Constant.Complex number) {
      writeSized(ConstantTag.COMPLEX, number.text());
    } else if (constant instanceof Constant.Tuple tuple) {
      target.u8(ConstantTag.TUPLE).vuint(tuple.items().size());
      for (Constant item : tuple.items()) {
        writeConstant(item);
      }
    } else {
      throw new IllegalArgumentException("constant of unknown type: " + constant);
    }
  }

  private ByteBuilder writeSized(int tag, ByteString bytes) {
    return target.u8(tag).vuint(bytes.length()).bytes(bytes);
  }

  private void writeRawCode(RawCode rawCode) {
    List<RawCode> children = rawCode.children();
    target.vuint(
        (long) rawCode.code().length() << 3
            | (children.isEmpty() ? 0 : 4)
            | rawCode.kind().number());
    int start = target.size();
    target.bytes(rawCode.code());
    if (recorder != null) {
      recorder.rawCode(start, target.size());
    }
    ByteString relocations = null;
    if (rawCode instanceof RawCode.NativePython nativeCode) {
      target.vuint(nativeCode.preludeOffset() % RawCode.NativePython.STORED_OFFSETS);
    } else if (rawCode instanceof RawCode.Viper viper) {
      writeViperData(viper);
      relocations = ScopeFlags.RELOCATIONS.in(viper.scopeFlags()) ? viper.relocations() : null;
    } else if (rawCode instanceof RawCode.InlineAssembler assembler) {
      target
          .vuint(assembler.scopeFlags())
          .vuint(assembler.argumentCount())
          .vuint(assembler.typeSignature());
    }
    if (!children.isEmpty()) {
      target.vuint(children.size());
      for (RawCode child : children) {
        writeRawCode(child);
      }
    }
    if (relocations != null) {
      target.bytes(relocations).u8(Relocation.END);
    }
  }

  private void writeViperData(RawCode.Viper viper) {
    target.vuint(viper.scopeFlags());
    if (ScopeFlags.RODATA.in(viper.scopeFlags())) {
      target.vuint(viper.rodata().length());
    }
    if (ScopeFlags.BSS.in(viper.scopeFlags())) {
      target.vuint(viper.bssSize());
    }
    target.bytes(viper.rodata());
  }
}
