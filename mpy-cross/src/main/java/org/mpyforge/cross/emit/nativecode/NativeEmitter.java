package org.mpyforge.cross.emit.nativecode;

import java.util.List;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.UnaryOperator;

/**
 * Makes machine code, native or viper, on any architecture. One emitter serves all such scopes of a
 * module, in their order.
 *
 * <p>Errors of types go to the {@link EmitErrors}, and it goes on; what it cannot go on from is
 * thrown. Source: py/emitnative.c.
 */
public final class NativeEmitter implements CodeEmitter {

  private final NativeAssembler assembler;
  private final NativeDialect dialect;
  private final Linkage.Maker linkages;
  private final Labels labels;
  private final EmitErrors errors;
  private final FunctionPass.Memory memory = new FunctionPass.Memory();

  private FunctionPass pass;
  private GlobalHandler guard;
  private Variables variables;
  private Subscripts subscripts;
  private Operators operators;
  private Calls calls;
  private Blocks blocks;
  private Draft draft;

  private NativeEmitter(
      NativeDialect dialect,
      Linkage.Maker linkages,
      NativeAssembler assembler,
      Labels labels,
      EmitErrors errors) {
    this.dialect = dialect;
    this.linkages = linkages;
    this.assembler = assembler;
    this.labels = labels;
    this.errors = errors;
  }

  /**
   * Makes an emitter for the scopes of one module that shares its tables, as from version 6 on.
   *
   * @param version the version of the file
   * @param assembler writes the machine code
   * @param tables the module's tables
   * @param labels the labels of the scope being compiled, as the compiler hands them out
   * @param errors takes errors of types
   */
  public static NativeEmitter withSharedTables(
      MpyVersion version,
      NativeAssembler assembler,
      ModuleTables tables,
      Labels labels,
      EmitErrors errors) {
    return new NativeEmitter(
        NativeDialect.of(version),
        pass -> new ModuleLinkage(pass, tables),
        assembler,
        labels,
        errors);
  }

  /**
   * Makes an emitter for the scopes of one module in which each function has tables of its own, as
   * in version 5.
   *
   * @param version the version of the file
   * @param assembler writes the machine code
   * @param names the module's names
   * @param labels the labels of the scope being compiled, as the compiler hands them out
   * @param errors takes errors of types
   * @return the emitter
   */
  public static NativeEmitter withOwnTables(
      MpyVersion version,
      NativeAssembler assembler,
      CodeNames names,
      Labels labels,
      EmitErrors errors) {
    return new NativeEmitter(
        NativeDialect.of(version),
        pass -> new RawCodeLinkage(pass, names),
        assembler,
        labels,
        errors);
  }

  /**
   * The operations as text, if the architecture is one that writes a listing rather than code.
   *
   * @return the listing of all functions made so far, or nothing
   */
  public String listing() {
    return assembler.listing();
  }

  @Override
  public List<Pass> passes() {
    return List.of(Pass.STACK_SIZE, Pass.CODE_SIZE, Pass.EMIT);
  }

  @Override
  public void startPass(Pass kind, Scope scope) {
    assembler.startPass(
        kind == Pass.EMIT ? org.mpyforge.asm.Pass.EMIT : org.mpyforge.asm.Pass.COMPUTE);
    pass = new FunctionPass(kind, scope, dialect, assembler, linkages, labels, errors, memory);
    guard = new GlobalHandler(pass);
    variables = new Variables(pass);
    subscripts = new Subscripts(pass);
    operators = new Operators(pass);
    calls = new Calls(pass);
    blocks = new Blocks(pass, guard, variables);
    new Entry(pass, guard).emit();
  }

  @Override
  public boolean endPass() {
    guard.exit();
    int preludeOffset = pass.buffer.position();
    if (!pass.viper) {
      pass.linkage.writePrelude();
    }
    assembler.endPass();
    if (pass.stack.size() != 0 || pass.handlers.depth() != 0) {
      throw errors.fatal("RuntimeError", "native code leaves values on the stack");
    }
    if (pass.buffer.isEmitting()) {
      ByteString code = ByteString.copyOf(pass.buffer.toBytes());
      draft = pass.linkage.draft(code, preludeOffset);
    }
    return true;
  }

  @Override
  public Draft draft() {
    return draft;
  }

  @Override
  public boolean endsWithReturn() {
    return !dialect.has(NativeTrait.ENDS_AT_JUMPS) && pass.stack.endsWithReturn();
  }

  @Override
  public void adjustStackSize(int delta) {
    blocks.adjustStackSize(delta);
  }

  @Override
  public void setSourceLine(int line) {
    // Machine code has no line numbers.
  }

  @Override
  public void loadLocal(Qstr name, int local, Access access) {
    if (access == Access.FAST) {
      variables.loadFast(name, local);
    } else {
      variables.loadDeref(name, local);
    }
  }

  @Override
  public void loadGlobal(Qstr name, Space space) {
    variables.loadGlobal(name, space);
  }

  @Override
  public void storeLocal(Qstr name, int local, Access access) {
    if (access == Access.FAST) {
      variables.storeFast(name, local);
    } else {
      variables.storeDeref(name, local);
    }
  }

  @Override
  public void storeGlobal(Qstr name, Space space) {
    variables.storeGlobal(name, space, false);
  }

  @Override
  public void bindGlobal(Qstr name, Space space) {
    variables.storeGlobal(name, space, true);
  }

  @Override
  public void deleteLocal(Qstr name, int local, Access access) {
    variables.deleteLocal(name, local, access);
  }

  @Override
  public void deleteGlobal(Qstr name, Space space) {
    variables.deleteGlobal(name, space);
  }

  @Override
  public void assignLabel(int label) {
    blocks.assignLabel(label);
  }

  @Override
  public void importName(Qstr name) {
    calls.importName(name);
  }

  @Override
  public void importFrom(Qstr name) {
    calls.importFrom(name);
  }

  @Override
  public void importStar() {
    calls.importStar();
  }

  @Override
  public void loadSingleton(Expr.Singleton value) {
    variables.loadSingleton(value);
  }

  @Override
  public void loadSmallInt(long value) {
    pass.stack.pushNumber(ValueType.INT, value);
  }

  @Override
  public void loadString(Qstr value) {
    variables.loadText(value);
  }

  @Override
  public void loadConstant(ConstValue value) {
    variables.loadConstant(value);
  }

  @Override
  public void loadNull() {
    pass.stack.pushNumber(ValueType.OBJECT, 0);
  }

  @Override
  public void loadMethod(Qstr name) {
    variables.loadMethod(name);
  }

  @Override
  public void loadSuperMethod(Qstr name) {
    variables.loadSuperMethod(name);
  }

  @Override
  public void loadBuildClass() {
    pass.call(RuntimeEntry.LOAD_BUILD_CLASS);
    pass.stack.pushResult();
  }

  @Override
  public void subscript(Action action) {
    switch (action) {
      case LOAD -> subscripts.load();
      case STORE -> subscripts.store();
      case DELETE -> subscripts.delete();
    }
  }

  @Override
  public void attribute(Qstr name, Action action) {
    switch (action) {
      case LOAD -> variables.loadAttribute(name);
      case STORE -> variables.storeAttribute(name);
      case DELETE -> variables.deleteAttribute(name);
    }
  }

  @Override
  public void dupTop() {
    blocks.dupTop();
  }

  @Override
  public void dupTopTwo() {
    int first = pass.regs.temporary0();
    int second = pass.regs.temporary1();
    ValueType top = pass.stack.pop(first);
    ValueType below = pass.stack.pop(second);
    for (int i = 0; i < 2; i++) {
      pass.stack.push(below, second);
      pass.stack.push(top, first);
    }
  }

  @Override
  public void popTop() {
    pass.stack.adjust(-1);
  }

  @Override
  public void rotTwo() {
    blocks.rotTwo();
  }

  @Override
  public void rotThree() {
    ValueType top = pass.stack.pop(pass.regs.temporary0());
    ValueType second = pass.stack.pop(pass.regs.temporary1());
    ValueType third = pass.stack.pop(pass.regs.temporary2());
    pass.stack.push(top, pass.regs.temporary0());
    pass.stack.push(third, pass.regs.temporary2());
    pass.stack.push(second, pass.regs.temporary1());
  }

  @Override
  public void jump(int label) {
    pass.jump(label);
  }

  @Override
  public void popJumpIf(boolean condition, int label) {
    blocks.jumpIf(condition, label, true);
  }

  @Override
  public void jumpIfOrPop(boolean condition, int label) {
    blocks.jumpIf(condition, label, false);
  }

  @Override
  public void unwindJump(int label, boolean leavesFor, int exceptDepth) {
    blocks.unwindJump(label, exceptDepth);
  }

  @Override
  public void setupBlock(int label, Block block) {
    blocks.setup(label, block);
  }

  @Override
  public void withCleanup(int label) {
    blocks.withCleanup(label);
  }

  @Override
  public void asyncWithSetupFinally(int noException, int finallyBlock, int returnOrUnwind) {
    blocks.asyncWithSetupFinally(noException, finallyBlock, returnOrUnwind);
  }

  @Override
  public void endFinally() {
    blocks.endFinally();
  }

  @Override
  public void getIter(boolean onStack) {
    blocks.getIter(onStack);
  }

  @Override
  public void forIter(int label) {
    blocks.forIter(label);
  }

  @Override
  public void forIterEnd() {
    pass.stack.adjust(-ITERATOR_SLOTS);
  }

  @Override
  public void popExceptJump(int label, boolean withinHandler) {
    blocks.popExceptJump(label, withinHandler);
  }

  @Override
  public void unary(UnaryOperator operator) {
    operators.unary(operator);
  }

  @Override
  public void binary(BinaryOperator operator) {
    operators.binary(operator, false);
  }

  @Override
  public void negatedBinary(BinaryOperator operator) {
    operators.binary(operator, true);
  }

  @Override
  public void build(int count, Collection collection) {
    calls.build(count, collection);
  }

  @Override
  public void storeMap() {
    calls.storeMap();
  }

  @Override
  public void storeComprehension(Expr.ComprehensionKind kind, int slotsDown) {
    calls.storeComprehension(kind, slotsDown);
  }

  @Override
  public void unpackSequence(int count) {
    calls.unpackSequence(count);
  }

  @Override
  public void unpackEx(int left, int right) {
    calls.unpackEx(left, right);
  }

  @Override
  public void makeFunction(Scope function, int positionalDefaults, int keywordDefaults) {
    pass.linkage.makeFunction(function, positionalDefaults != 0 || keywordDefaults != 0);
  }

  @Override
  public void makeClosure(Scope function, int closed, int positionalDefaults, int keywordDefaults) {
    pass.linkage.makeClosure(function, closed, positionalDefaults != 0 || keywordDefaults != 0);
  }

  @Override
  public void callFunction(int positional, int keyword, int starFlags) {
    calls.callFunction(positional, keyword, starFlags);
  }

  @Override
  public void callMethod(int positional, int keyword, int starFlags) {
    calls.callMethod(positional, keyword, starFlags);
  }

  @Override
  public void returnValue() {
    blocks.returnValue();
  }

  @Override
  public void raise(int count) {
    blocks.raise(count);
  }

  @Override
  public void yieldValue() {
    blocks.yieldValue();
  }

  @Override
  public void yieldFrom() {
    blocks.yieldFrom();
  }

  @Override
  public void startExceptHandler() {
    blocks.startExceptHandler();
  }

  @Override
  public void endExceptHandler() {
    blocks.endExceptHandler();
  }
}
