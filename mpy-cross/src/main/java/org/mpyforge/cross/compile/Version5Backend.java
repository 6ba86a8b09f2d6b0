package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.emit.InternedStrings;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.QstrNumbers;
import org.mpyforge.cross.emit.SilentEmitter;
import org.mpyforge.cross.emit.bytecode.BytecodeEmitter;
import org.mpyforge.cross.emit.nativecode.CodeNames;
import org.mpyforge.cross.emit.nativecode.NativeEmitter;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.QstrTable;
import org.mpyforge.format.RawCode;

/**
 * Version 5 and Pycopy's variant of it: each raw code has its own constants. Qstrs are numbered,
 * but only for the model: the file has them where they are used.
 */
final class Version5Backend implements Backend {

  private final Target target;
  private final CompileOptions options;
  private final Qstr sourceName;
  private final InternedStrings interned;
  private final QstrNumbers qstrs = new QstrNumbers();

  Version5Backend(
      Target target, CompileOptions options, Qstr sourceName, InternedStrings interned) {
    this.target = target;
    this.options = options;
    this.sourceName = sourceName;
    this.interned = interned;
  }

  @Override
  public Emitter firstPass() {
    return new SilentEmitter() {
      @Override
      public void importName(Qstr name) {
        interned.accept(name); // One with dots is put together only now.
      }
    };
  }

  @Override
  public CodeEmitter bytecode() {
    return BytecodeEmitter.withOwnTables(qstrs, sourceName, target, options);
  }

  @Override
  public NativeEmitter nativeCode(Labels labels, EmitErrors errors) {
    return NativeEmitter.withOwnTables(
        target.version(),
        Backends.assembler(target),
        new CodeNames(qstrs, interned, sourceName),
        labels,
        errors);
  }

  @Override
  public MpyFile file(NativeArch arch, RawCode root) {
    MpyHeader header =
        MpyHeader.of(
            target.version(), arch, target.archFlags(), target.smallIntBits(), target.features());
    return new MpyFile(header, QstrTable.of(qstrs.qstrs()), List.of(), root);
  }
}
