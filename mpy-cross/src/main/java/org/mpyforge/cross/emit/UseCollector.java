package org.mpyforge.cross.emit;

import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.Qstr;

/**
 * The emitter of the first pass where a module has tables: puts the qstrs and constants that code
 * will mention into them, in their order.
 */
public final class UseCollector extends SilentEmitter {

  private final ModuleTables tables;

  /**
   * Makes a collector.
   *
   * @param tables where uses are noted
   */
  public UseCollector(ModuleTables tables) {
    this.tables = tables;
  }

  @Override
  public void startPass(Pass pass, Scope scope) {
    super.startPass(pass, scope);
    tables.qstr(scope.name());
  }

  @Override
  public void loadGlobal(Qstr name, Space space) {
    tables.qstr(name);
  }

  @Override
  public void storeGlobal(Qstr name, Space space) {
    tables.qstr(name);
  }

  @Override
  public void deleteGlobal(Qstr name, Space space) {
    tables.qstr(name);
  }

  @Override
  public void importName(Qstr name) {
    tables.qstr(name);
  }

  @Override
  public void importFrom(Qstr name) {
    tables.qstr(name);
  }

  @Override
  public void loadSingleton(Expr.Singleton value) {
    if (value == Expr.Singleton.ELLIPSIS) {
      tables.constant(ConstValue.Singleton.ELLIPSIS);
    }
  }

  @Override
  public void loadString(Qstr value) {
    tables.qstr(value);
  }

  @Override
  public void loadConstant(ConstValue value) {
    tables.constant(value);
  }

  @Override
  public void loadMethod(Qstr name) {
    tables.qstr(name);
  }

  @Override
  public void loadSuperMethod(Qstr name) {
    tables.qstr(name);
  }

  @Override
  public void attribute(Qstr name, Action action) {
    tables.qstr(name);
  }
}
