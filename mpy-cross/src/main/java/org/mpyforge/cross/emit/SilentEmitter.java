package org.mpyforge.cross.emit;

import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.ScopeFlags;
import org.mpyforge.format.UnaryOperator;

/**
 * The emitter of the first pass: makes no code, but notes which functions are generators.
 *
 * <p>That is all where each raw code has its own tables, in version 5. {@link UseCollector} does
 * more.
 */
public class SilentEmitter implements Emitter {

  private Scope scope;

  /** Makes an emitter for the scopes of any module. */
  public SilentEmitter() {}

  @Override
  public void startPass(Pass pass, Scope newScope) {
    scope = newScope;
  }

  @Override
  public boolean endPass() {
    return true;
  }

  @Override
  public void adjustStackSize(int delta) {}

  @Override
  public void setSourceLine(int line) {}

  @Override
  public void loadLocal(Qstr name, int local, Access access) {}

  @Override
  public void loadGlobal(Qstr name, Space space) {}

  @Override
  public void storeLocal(Qstr name, int local, Access access) {}

  @Override
  public void storeGlobal(Qstr name, Space space) {}

  @Override
  public void deleteLocal(Qstr name, int local, Access access) {}

  @Override
  public void deleteGlobal(Qstr name, Space space) {}

  @Override
  public void assignLabel(int label) {}

  @Override
  public void importName(Qstr name) {}

  @Override
  public void importFrom(Qstr name) {}

  @Override
  public void importStar() {}

  @Override
  public void loadSingleton(Expr.Singleton value) {}

  @Override
  public void loadSmallInt(long value) {}

  @Override
  public void loadString(Qstr value) {}

  @Override
  public void loadConstant(ConstValue value) {}

  @Override
  public void loadNull() {}

  @Override
  public void loadMethod(Qstr name) {}

  @Override
  public void loadSuperMethod(Qstr name) {}

  @Override
  public void loadBuildClass() {}

  @Override
  public void subscript(Action action) {}

  @Override
  public void attribute(Qstr name, Action action) {}

  @Override
  public void dupTop() {}

  @Override
  public void dupTopTwo() {}

  @Override
  public void popTop() {}

  @Override
  public void rotTwo() {}

  @Override
  public void rotThree() {}

  @Override
  public void jump(int label) {}

  @Override
  public void popJumpIf(boolean condition, int label) {}

  @Override
  public void jumpIfOrPop(boolean condition, int label) {}

  @Override
  public void unwindJump(int label, boolean leavesFor, int exceptDepth) {}

  @Override
  public void setupBlock(int label, Block block) {}

  @Override
  public void withCleanup(int label) {}

  @Override
  public void endFinally() {}

  @Override
  public void getIter(boolean onStack) {}

  @Override
  public void forIter(int label) {}

  @Override
  public void forIterEnd() {}

  @Override
  public void popExceptJump(int label, boolean withinHandler) {}

  @Override
  public void unary(UnaryOperator operator) {}

  @Override
  public void binary(BinaryOperator operator) {}

  @Override
  public void negatedBinary(BinaryOperator operator) {}

  @Override
  public void build(int count, Collection collection) {}

  @Override
  public void storeMap() {}

  @Override
  public void storeComprehension(Expr.ComprehensionKind kind, int slotsDown) {}

  @Override
  public void unpackSequence(int count) {}

  @Override
  public void unpackEx(int left, int right) {}

  @Override
  public void makeFunction(Scope function, int positionalDefaults, int keywordDefaults) {}

  @Override
  public void makeClosure(
      Scope function, int closed, int positionalDefaults, int keywordDefaults) {}

  @Override
  public void callFunction(int positional, int keyword, int starFlags) {}

  @Override
  public void callMethod(int positional, int keyword, int starFlags) {}

  @Override
  public void returnValue() {}

  @Override
  public void raise(int count) {}

  @Override
  public void yieldValue() {
    scope.set(ScopeFlags.GENERATOR);
  }

  @Override
  public void yieldFrom() {
    scope.set(ScopeFlags.GENERATOR);
  }

  @Override
  public void startExceptHandler() {}

  @Override
  public void endExceptHandler() {}
}
