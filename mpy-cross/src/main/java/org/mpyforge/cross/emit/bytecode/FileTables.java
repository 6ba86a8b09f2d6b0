package org.mpyforge.cross.emit.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.emit.ArgumentNames;
import org.mpyforge.cross.emit.CodeEmitter.Draft;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * From version 6 on, the file has tables of qstrs and constants; a raw code numbers its children.
 * The info section names the scope and its arguments.
 */
final class FileTables implements ScopeTables {

  private final ModuleTables tables;
  private final ByteBuilder names = new ByteBuilder();
  private List<Scope> children = List.of();

  FileTables(ModuleTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Pass> passes() {
    return List.of(Pass.EMIT);
  }

  @Override
  public void startPass(Pass pass, Scope scope) {
    children = new ArrayList<>();
    names.clear();
    names.vuint(qstr(scope.name()));
    for (Qstr name : ArgumentNames.of(scope)) {
      names.vuint(qstr(name));
    }
  }

  @Override
  public int qstr(Qstr qstr) {
    return tables.qstr(qstr);
  }

  @Override
  public int constant(ConstValue value) {
    return tables.constant(value);
  }

  @Override
  public int child(Scope scope) {
    children.add(scope);
    return children.size() - 1;
  }

  @Override
  public void writeInfo(CodeLayout layout, ByteBuilder target) {
    target.bytes(names.toByteString());
    layout.writeLines(target);
  }

  @Override
  public Draft draft(ByteString code) {
    return new FileDraft(code, children);
  }

  private record FileDraft(ByteString code, List<Scope> children) implements Draft {
    @Override
    public RawCode link(List<RawCode> linked) {
      return new RawCode.Bytecode(code, linked);
    }
  }
}
