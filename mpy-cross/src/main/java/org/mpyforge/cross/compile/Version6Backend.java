package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.Constants;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.emit.UseCollector;
import org.mpyforge.cross.emit.bytecode.BytecodeEmitter;
import org.mpyforge.cross.emit.nativecode.NativeEmitter;
import org.mpyforge.cross.number.NumberDialect;
import org.mpyforge.format.Constant;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.QstrTable;
import org.mpyforge.format.RawCode;

/** Versions 6.0 to 6.3: one table of qstrs and one of constants for the whole module. */
final class Version6Backend implements Backend {

  private final Target target;
  private final CompileOptions options;
  private final ModuleTables tables;

  Version6Backend(Target target, CompileOptions options, Qstr sourceName) {
    this.target = target;
    this.options = options;
    this.tables = new ModuleTables(sourceName);
  }

  @Override
  public Emitter firstPass() {
    return new UseCollector(tables);
  }

  @Override
  public CodeEmitter bytecode() {
    return BytecodeEmitter.sharingTables(tables, target, options);
  }

  @Override
  public NativeEmitter nativeCode(Labels labels, EmitErrors errors) {
    return NativeEmitter.withSharedTables(
        target.version(), Backends.assembler(target), tables, labels, errors);
  }

  @Override
  public MpyFile file(NativeArch arch, RawCode root) {
    MpyHeader header =
        MpyHeader.of(target.version(), arch, target.archFlags(), target.smallIntBits());
    List<Constant> constants =
        Constants.toModel(tables.constants(), NumberDialect.of(target.version()));
    return new MpyFile(header, QstrTable.of(tables.qstrs()), constants, root);
  }
}
