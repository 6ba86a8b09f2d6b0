package org.mpyforge.cross.emit.bytecode;

import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.emit.QstrNumbers;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.UnaryOperator;

/**
 * Makes bytecode. The tables may need passes to number what it mentions; jumps are laid out when
 * the last one ends.
 *
 * <p>Where code that cannot be reached, as after {@code return}, is left out, what it mentions
 * still enters the tables, and it still counts for the depth of the stack. Source: py/emitbc.c.
 */
public final class BytecodeEmitter implements CodeEmitter {

  private final ScopeTables tables;
  private final CodeLayout layout;
  private final OpcodeBytes opcodes;
  private final BytecodeDialect dialect;
  private final boolean lineNumbers;

  private Pass pass;
  private Scope scope;
  private int stackSize;
  private boolean unreachable;
  private boolean endsWithReturn;
  private Draft draft;

  private BytecodeEmitter(
      ScopeTables tables, CodeLayout layout, Target target, CompileOptions options) {
    this.tables = tables;
    this.layout = layout;
    this.opcodes =
        new OpcodeBytes(
            OpcodeTable.of(
                target.version(), target.features().contains(MpyFeature.INLINE_CACHING)));
    this.dialect = BytecodeDialect.of(target.version());
    this.lineNumbers = options.lineNumbers();
  }

  /**
   * Makes an emitter for the scopes of one module, from version 6 on.
   *
   * @param tables the module's tables
   * @param target decides the opcodes
   * @param options decide whether there are line numbers
   * @return the emitter
   */
  public static BytecodeEmitter sharingTables(
      ModuleTables tables, Target target, CompileOptions options) {
    return new BytecodeEmitter(new FileTables(tables), new JumpLayout(), target, options);
  }

  /**
   * Makes an emitter for the scopes of one module, before version 6.
   *
   * @param qstrs numbers the module's qstrs
   * @param sourceName the name of the source
   * @param target decides the opcodes
   * @param options decide whether there are line numbers
   * @return the emitter
   */
  public static BytecodeEmitter withOwnTables(
      QstrNumbers qstrs, Qstr sourceName, Target target, CompileOptions options) {
    return new BytecodeEmitter(
        new CodeOwnTables(qstrs, sourceName), new FixedLayout(), target, options);
  }

  @Override
  public List<Pass> passes() {
    return tables.passes();
  }

  @Override
  public void startPass(Pass newPass, Scope newScope) {
    pass = newPass;
    scope = newScope;
    stackSize = 0;
    unreachable = false;
    endsWithReturn = false;
    layout.clear();
    tables.startPass(pass, scope);
  }

  @Override
  public boolean endPass() {
    if (pass == Pass.EMIT) {
      draft = ScopeCode.assemble(scope, tables, layout);
    }
    return true;
  }

  @Override
  public Draft draft() {
    return draft;
  }

  @Override
  public void adjustStackSize(int delta) {
    stackSize += delta;
    scope.needStack(stackSize);
    endsWithReturn = false;
  }

  @Override
  public boolean endsWithReturn() {
    return endsWithReturn;
  }

  /** What follows cannot be reached, up to the next label. */
  private void endFlow() {
    unreachable = !dialect.keepsDeadCode();
  }

  @Override
  public void setSourceLine(int line) {
    if (lineNumbers) {
      layout.line(line);
    }
  }

  private void emit(Opcode opcode) {
    adjustStackSize(opcodes.stackChange(opcode, 0, 0));
    if (!unreachable) {
      layout.u8(opcodes.of(opcode));
    }
  }

  private void emit(Opcode opcode, int operand) {
    emit(opcode, operand, 0);
  }

  private void emit(Opcode opcode, int operand, int extra) {
    adjustStackSize(opcodes.stackChange(opcode, operand, extra));
    if (!unreachable) {
      opcodes.write(opcode, operand, extra, layout);
    }
  }

  /** Emits the form with the operand in the opcode if there is one, else the other. */
  private void emitShort(Opcode shortForm, Opcode longForm, int operand) {
    int opcode = opcodes.of(shortForm, operand);
    if (opcode < 0) {
      emit(longForm, operand);
      return;
    }
    adjustStackSize(opcodes.stackChange(shortForm, operand, 0));
    if (!unreachable) {
      layout.u8(opcode);
    }
  }

  private void emitJump(Opcode opcode, int label, int stackChange) {
    adjustStackSize(stackChange);
    if (!unreachable) {
      opcodes.writeJump(opcode, label, layout);
    }
  }

  private void emitRaw(int value) {
    if (!unreachable) {
      layout.u8(value);
    }
  }

  @Override
  public void loadLocal(Qstr name, int local, Access access) {
    if (access == Access.DEREF) {
      emit(Opcode.LOAD_DEREF, local);
    } else {
      emitShort(Opcode.LOAD_FAST_MULTI, Opcode.LOAD_FAST_N, local);
    }
  }

  @Override
  public void loadGlobal(Qstr name, Space space) {
    emit(space == Space.NAME ? Opcode.LOAD_NAME : Opcode.LOAD_GLOBAL, tables.qstr(name));
  }

  @Override
  public void storeLocal(Qstr name, int local, Access access) {
    if (access == Access.DEREF) {
      emit(Opcode.STORE_DEREF, local);
    } else {
      emitShort(Opcode.STORE_FAST_MULTI, Opcode.STORE_FAST_N, local);
    }
  }

  @Override
  public void storeGlobal(Qstr name, Space space) {
    emit(space == Space.NAME ? Opcode.STORE_NAME : Opcode.STORE_GLOBAL, tables.qstr(name));
  }

  @Override
  public void bindGlobal(Qstr name, Space space) {
    if (!dialect.marksBindings()) {
      storeGlobal(name, space);
      return;
    }
    emit(
        space == Space.NAME ? Opcode.STORE_NAME_CONST : Opcode.STORE_GLOBAL_CONST,
        tables.qstr(name));
  }

  @Override
  public void deleteLocal(Qstr name, int local, Access access) {
    emit(access == Access.FAST ? Opcode.DELETE_FAST : Opcode.DELETE_DEREF, local);
  }

  @Override
  public void deleteGlobal(Qstr name, Space space) {
    emit(space == Space.NAME ? Opcode.DELETE_NAME : Opcode.DELETE_GLOBAL, tables.qstr(name));
  }

  @Override
  public void assignLabel(int label) {
    unreachable = false;
    adjustStackSize(0);
    layout.label(label);
  }

  @Override
  public void importName(Qstr name) {
    emit(Opcode.IMPORT_NAME, tables.qstr(name));
  }

  @Override
  public void importFrom(Qstr name) {
    emit(Opcode.IMPORT_FROM, tables.qstr(name));
  }

  @Override
  public void importStar() {
    emit(Opcode.IMPORT_STAR);
  }

  @Override
  public void loadSingleton(Expr.Singleton value) {
    switch (value) {
      case NONE -> emit(Opcode.LOAD_CONST_NONE);
      case TRUE -> emit(Opcode.LOAD_CONST_TRUE);
      case FALSE -> emit(Opcode.LOAD_CONST_FALSE);
      case ELLIPSIS -> loadConstant(ConstValue.Singleton.ELLIPSIS);
    }
  }

  @Override
  public void loadSmallInt(long value) {
    int opcode = opcodes.of(Opcode.LOAD_CONST_SMALL_INT_MULTI, value);
    adjustStackSize(1);
    if (unreachable) {
      return;
    }
    if (opcode >= 0) {
      layout.u8(opcode);
    } else {
      layout.u8(opcodes.of(Opcode.LOAD_CONST_SMALL_INT));
      layout.signedVint(value);
    }
  }

  @Override
  public void loadString(Qstr value) {
    emit(Opcode.LOAD_CONST_STRING, tables.qstr(value));
  }

  @Override
  public void loadConstant(ConstValue value) {
    emit(Opcode.LOAD_CONST_OBJ, tables.constant(value));
  }

  @Override
  public void loadNull() {
    emit(Opcode.LOAD_NULL);
  }

  @Override
  public void loadMethod(Qstr name) {
    emit(Opcode.LOAD_METHOD, tables.qstr(name));
  }

  @Override
  public void loadSuperMethod(Qstr name) {
    emit(Opcode.LOAD_SUPER_METHOD, tables.qstr(name));
  }

  @Override
  public void loadBuildClass() {
    emit(Opcode.LOAD_BUILD_CLASS);
  }

  @Override
  public void subscript(Action action) {
    switch (action) {
      case LOAD -> emit(Opcode.LOAD_SUBSCR);
      case STORE -> emit(Opcode.STORE_SUBSCR);
      case DELETE -> {
        loadNull();
        rotThree();
        emit(Opcode.STORE_SUBSCR);
      }
    }
  }

  @Override
  public void attribute(Qstr name, Action action) {
    switch (action) {
      case LOAD -> emit(Opcode.LOAD_ATTR, tables.qstr(name));
      case STORE -> emit(Opcode.STORE_ATTR, tables.qstr(name));
      case DELETE -> {
        loadNull();
        rotTwo();
        emit(Opcode.STORE_ATTR, tables.qstr(name));
      }
    }
  }

  @Override
  public void dupTop() {
    emit(Opcode.DUP_TOP);
  }

  @Override
  public void dupTopTwo() {
    emit(Opcode.DUP_TOP_TWO);
  }

  @Override
  public void popTop() {
    emit(Opcode.POP_TOP);
  }

  @Override
  public void rotTwo() {
    emit(Opcode.ROT_TWO);
  }

  @Override
  public void rotThree() {
    emit(Opcode.ROT_THREE);
  }

  @Override
  public void jump(int label) {
    emitJump(Opcode.JUMP, label, 0);
    endFlow();
  }

  @Override
  public void popJumpIf(boolean condition, int label) {
    emitJump(condition ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE, label, -1);
  }

  @Override
  public void jumpIfOrPop(boolean condition, int label) {
    emitJump(condition ? Opcode.JUMP_IF_TRUE_OR_POP : Opcode.JUMP_IF_FALSE_OR_POP, label, -1);
  }

  @Override
  public void unwindJump(int label, boolean leavesFor, int exceptDepth) {
    if (exceptDepth == 0) {
      if (leavesFor) {
        for (int i = 0; i < ITERATOR_SLOTS; i++) {
          emitRaw(opcodes.of(Opcode.POP_TOP)); // The depth behind the jump stays as it was.
        }
      }
      emitJump(Opcode.JUMP, label, 0);
    } else {
      emitJump(Opcode.UNWIND_JUMP, label, 0);
      emitRaw((leavesFor ? 0x80 : 0) | exceptDepth);
    }
    endFlow();
  }

  @Override
  public void setupBlock(int label, Block block) {
    switch (block) {
      case WITH -> emitJump(Opcode.SETUP_WITH, label, 2);
      case EXCEPT -> emitJump(Opcode.SETUP_EXCEPT, label, 0);
      case FINALLY -> emitJump(Opcode.SETUP_FINALLY, label, 0);
    }
  }

  @Override
  public void withCleanup(int label) {
    loadSingleton(Expr.Singleton.NONE);
    assignLabel(label);
    adjustStackSize(2); // Room to call __exit__.
    emitRaw(opcodes.of(Opcode.WITH_CLEANUP));
    adjustStackSize(-4); // The room, and what SETUP_WITH put there.
  }

  @Override
  public void endFinally() {
    emit(Opcode.END_FINALLY);
  }

  @Override
  public void getIter(boolean onStack) {
    emit(onStack ? Opcode.GET_ITER_STACK : Opcode.GET_ITER);
  }

  @Override
  public void forIter(int label) {
    emitJump(Opcode.FOR_ITER, label, 1);
  }

  @Override
  public void forIterEnd() {
    adjustStackSize(-ITERATOR_SLOTS);
  }

  @Override
  public void popExceptJump(int label, boolean withinHandler) {
    emitJump(Opcode.POP_EXCEPT_JUMP, label, 0);
    endFlow();
  }

  @Override
  public void unary(UnaryOperator operator) {
    adjustStackSize(0);
    emitRaw(opcodes.of(Opcode.UNARY_OP_MULTI, operator.number()));
  }

  @Override
  public void binary(BinaryOperator operator) {
    adjustStackSize(-1);
    emitRaw(opcodes.of(Opcode.BINARY_OP_MULTI, operator.number()));
  }

  @Override
  public void negatedBinary(BinaryOperator operator) {
    binary(operator);
    unary(UnaryOperator.NOT);
  }

  @Override
  public void build(int count, Collection collection) {
    switch (collection) {
      case TUPLE -> emit(Opcode.BUILD_TUPLE, count);
      case LIST -> emit(Opcode.BUILD_LIST, count);
      case MAP -> emit(Opcode.BUILD_MAP, count);
      case SET -> emit(Opcode.BUILD_SET, count);
      case SLICE -> emit(Opcode.BUILD_SLICE, count);
    }
  }

  @Override
  public void storeMap() {
    emit(Opcode.STORE_MAP);
  }

  @Override
  public void storeComprehension(Expr.ComprehensionKind kind, int slotsDown) {
    switch (kind) {
      case LIST -> emit(Opcode.STORE_COMP, slotsDown << 2);
      case DICT -> emit(Opcode.STORE_COMP, slotsDown + 1 << 2 | 1);
      case SET -> emit(Opcode.STORE_COMP, slotsDown << 2 | 2);
      case GENERATOR -> throw new IllegalArgumentException("a generator stores nothing");
    }
  }

  @Override
  public void unpackSequence(int count) {
    emit(Opcode.UNPACK_SEQUENCE, count);
  }

  @Override
  public void unpackEx(int left, int right) {
    adjustStackSize(left + right);
    if (!unreachable) {
      opcodes.write(Opcode.UNPACK_EX, left | right << 8, 0, layout);
    }
  }

  @Override
  public void makeFunction(Scope function, int positionalDefaults, int keywordDefaults) {
    boolean plain = positionalDefaults == 0 && keywordDefaults == 0;
    emit(plain ? Opcode.MAKE_FUNCTION : Opcode.MAKE_FUNCTION_DEFARGS, tables.child(function));
  }

  @Override
  public void makeClosure(Scope function, int closed, int positionalDefaults, int keywordDefaults) {
    boolean plain = positionalDefaults == 0 && keywordDefaults == 0;
    emit(plain ? Opcode.MAKE_CLOSURE : Opcode.MAKE_CLOSURE_DEFARGS, tables.child(function), closed);
  }

  @Override
  public void callFunction(int positional, int keyword, int starFlags) {
    emitCall(
        starFlags == 0 ? Opcode.CALL_FUNCTION : Opcode.CALL_FUNCTION_VAR_KW,
        positional,
        keyword,
        starFlags == 0 ? 0 : dialect.starSlots());
  }

  @Override
  public void callMethod(int positional, int keyword, int starFlags) {
    emitCall(
        starFlags == 0 ? Opcode.CALL_METHOD : Opcode.CALL_METHOD_VAR_KW,
        positional,
        keyword,
        1 + (starFlags == 0 ? 0 : dialect.starSlots()));
  }

  /** The operand has a byte for each kind of argument; the reference lets them overflow, too. */
  private void emitCall(Opcode opcode, int positional, int keyword, int others) {
    adjustStackSize(-positional - 2 * keyword - others);
    if (!unreachable) {
      opcodes.write(opcode, keyword << 8 | positional, 0, layout);
    }
  }

  @Override
  public void returnValue() {
    emit(Opcode.RETURN_VALUE);
    endsWithReturn = dialect.keepsDeadCode();
    endFlow();
  }

  @Override
  public void raise(int count) {
    if (dialect.countsRaised()) {
      emit(Opcode.RAISE_VARARGS, count);
    } else {
      switch (count) {
        case 0 -> emit(Opcode.RAISE_LAST);
        case 1 -> emit(Opcode.RAISE_OBJ);
        default -> emit(Opcode.RAISE_FROM);
      }
    }
    endFlow();
  }

  @Override
  public void yieldValue() {
    emit(Opcode.YIELD_VALUE);
  }

  @Override
  public void yieldFrom() {
    emit(Opcode.YIELD_FROM);
  }

  @Override
  public void startExceptHandler() {
    adjustStackSize(4); // The exception, and three values of a jump out of it.
  }

  @Override
  public void endExceptHandler() {
    adjustStackSize(-3);
  }
}
