package org.mpyforge.cross.emit;

import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.UnaryOperator;

/**
 * The operations of MicroPython's abstract stack machine. The compiler calls them in the order of
 * the code, once a pass, and knows nothing of what becomes of them: bytecode, machine code, a
 * listing, or just a note of the names they mention.
 *
 * <p>The comments show the value stack before and after as {@code [a b] → [c]}, top last. Labels
 * are numbers from the scope's {@link Labels}.
 *
 * <p>Source: {@code emit_method_table_t} in py/emit.h.
 */
public interface Emitter {

  /** How a slot of the frame holds its value. */
  enum Access {
    /** In itself. */
    FAST,
    /** In a cell shared with other functions. */
    DEREF
  }

  /** Where a name that is no local is looked up. */
  enum Space {
    /** In the dictionary of the class body or module, then among the globals. */
    NAME,
    /** Among the globals. */
    GLOBAL
  }

  /** What to do with an attribute or item. */
  enum Action {
    /** Read it. */
    LOAD,
    /** Write it. */
    STORE,
    /** Delete it. */
    DELETE
  }

  /** What kind of block guards a stretch of code. */
  enum Block {
    /** {@code with}. */
    WITH,
    /** {@code try … except}. */
    EXCEPT,
    /** {@code try … finally}. */
    FINALLY
  }

  /** What {@link #build} makes. */
  enum Collection {
    /** A tuple. */
    TUPLE,
    /** A list. */
    LIST,
    /** A dict, empty but with room for so many entries. */
    MAP,
    /** A set. */
    SET,
    /** A slice. */
    SLICE
  }

  /** The call has {@code *argument}. */
  int STAR = 1;

  /** The call has {@code **argument}. */
  int DOUBLE_STAR = 2;

  /** Slots of the value stack that a loop's iterator takes. */
  int ITERATOR_SLOTS = 4;

  /** Begins a pass over a scope. */
  void startPass(Pass pass, Scope scope);

  /** Ends a pass. False asks for one more pass of kind {@link Pass#EMIT}. */
  boolean endPass();

  /**
   * Whether the code ends with a return, so that a jump or return behind it would never run. An
   * emitter that leaves out such code itself need not know.
   */
  default boolean endsWithReturn() {
    return false;
  }

  /** Corrects the depth of the stack where control flow does not show it. */
  void adjustStackSize(int delta);

  /** The code that follows comes from this line. */
  void setSourceLine(int line);

  /** {@code [] → [value]}. */
  void loadLocal(Qstr name, int local, Access access);

  /** {@code [] → [value]}. */
  void loadGlobal(Qstr name, Space space);

  /** {@code [value] → []}. */
  void storeLocal(Qstr name, int local, Access access);

  /** {@code [value] → []}. */
  void storeGlobal(Qstr name, Space space);

  /**
   * {@code [value] → []}: as {@link #storeGlobal}, for a name that is not meant to change: of a
   * definition, an import, or what {@code const()} announces.
   */
  default void bindGlobal(Qstr name, Space space) {
    storeGlobal(name, space);
  }

  /** {@code [] → []}. */
  void deleteLocal(Qstr name, int local, Access access);

  /** {@code [] → []}. */
  void deleteGlobal(Qstr name, Space space);

  /** The label stands here. */
  void assignLabel(int label);

  /** {@code [level from-list] → [module]}. */
  void importName(Qstr name);

  /** {@code [module] → [module value]}. */
  void importFrom(Qstr name);

  /** {@code [module] → []}. */
  void importStar();

  /** {@code [] → [value]}. */
  void loadSingleton(Expr.Singleton value);

  /** {@code [] → [value]}. */
  void loadSmallInt(long value);

  /** {@code [] → [value]}: an interned string. */
  void loadString(Qstr value);

  /** {@code [] → [value]}: an entry of the constant table. */
  void loadConstant(ConstValue value);

  /** {@code [] → [nothing]}: a mark that is no value. */
  void loadNull();

  /** {@code [object] → [method self]}. */
  void loadMethod(Qstr name);

  /** {@code [super class self] → [method self]}. */
  void loadSuperMethod(Qstr name);

  /** {@code [] → [builder]}. */
  void loadBuildClass();

  /** Load {@code [object index] → [value]}; store {@code [value object index] → []}. */
  void subscript(Action action);

  /** Load {@code [object] → [value]}; store {@code [value object] → []}. */
  void attribute(Qstr name, Action action);

  /** {@code [a] → [a a]}. */
  void dupTop();

  /** {@code [a b] → [a b a b]}. */
  void dupTopTwo();

  /** {@code [a] → []}. */
  void popTop();

  /** {@code [a b] → [b a]}. */
  void rotTwo();

  /** {@code [a b c] → [c a b]}. */
  void rotThree();

  /** Goes on at a label. */
  void jump(int label);

  /** {@code [value] → []}, and goes on at a label if the value is as said. */
  void popJumpIf(boolean condition, int label);

  /**
   * {@code [value] → [value]} and goes on at a label if it is as said; else {@code [value] → []}.
   */
  void jumpIfOrPop(boolean condition, int label);

  /**
   * Leaves blocks and goes on at a label.
   *
   * @param label the label
   * @param leavesFor whether this is the {@code break} of a loop with its iterator on the stack
   * @param exceptDepth how many blocks it leaves
   */
  void unwindJump(int label, boolean leavesFor, int exceptDepth);

  /**
   * Begins a block; with: {@code [manager] → [exit manager value]}. The handler is at the label.
   */
  void setupBlock(int label, Block block);

  /** Ends the body of {@code with}: the label of its handler stands here. */
  void withCleanup(int label);

  /**
   * Ends the body of {@code async with}, where its three ways out part: it ends, raises, or jumps
   * out. What is on the stack tells the last two apart.
   */
  default void partAsyncWith(int noException, int finallyBlock, int returnOrUnwind) {
    loadSingleton(Expr.Singleton.NONE);
    rotTwo();
    jump(noException);
    assignLabel(finallyBlock);
    dupTop();
    loadGlobal(WellKnown.BASE_EXCEPTION, Space.GLOBAL);
    binary(BinaryOperator.EXCEPTION_MATCH);
    popJumpIf(false, returnOrUnwind);
  }

  /** Does the same, in a way of its own if it has a better one. */
  default void asyncWithSetupFinally(int noException, int finallyBlock, int returnOrUnwind) {
    partAsyncWith(noException, finallyBlock, returnOrUnwind);
  }

  /** {@code [state] → []}: ends a handler, and raises again if need be. */
  void endFinally();

  /** {@code [object] → [iterator]}, on the stack {@value #ITERATOR_SLOTS} slots large. */
  void getIter(boolean onStack);

  /** {@code [iterator] → [iterator value]}, or goes on at the label with the iterator popped. */
  void forIter(int label);

  /** The iterator is off the stack now. */
  void forIterEnd();

  /** Ends a block without an exception, or its handler, and goes on at a label. */
  void popExceptJump(int label, boolean withinHandler);

  /** {@code [a] → [result]}. */
  void unary(UnaryOperator operator);

  /** {@code [a b] → [result]}. */
  void binary(BinaryOperator operator);

  /** {@code [a b] → [not result]}: {@code not in} and {@code is not}. */
  void negatedBinary(BinaryOperator operator);

  /** {@code [item × count] → [collection]}; a map takes no items. */
  void build(int count, Collection collection);

  /** {@code [map value key] → [map]}. */
  void storeMap();

  /** {@code [… item] → […]}: adds to a collection so many slots down. */
  void storeComprehension(Expr.ComprehensionKind kind, int slotsDown);

  /** {@code [sequence] → [item × count]}. */
  void unpackSequence(int count);

  /** {@code [sequence] → [item × right list item × left]}. */
  void unpackEx(int left, int right);

  /** {@code [defaults?] → [function]}. */
  void makeFunction(Scope function, int positionalDefaults, int keywordDefaults);

  /** {@code [defaults? cell × closed] → [function]}. */
  void makeClosure(Scope function, int closed, int positionalDefaults, int keywordDefaults);

  /**
   * {@code [function arguments…] → [result]}; the flags are {@link #STAR}, {@link #DOUBLE_STAR}.
   */
  void callFunction(int positional, int keyword, int starFlags);

  /** {@code [method self arguments…] → [result]}. */
  void callMethod(int positional, int keyword, int starFlags);

  /** {@code [value] → } and leaves the function. */
  void returnValue();

  /** {@code [exception? cause?] → } and raises; the count is 0, 1 or 2. */
  void raise(int count);

  /** {@code [value] → [sent]}. */
  void yieldValue();

  /** {@code [iterator value] → [result]}. */
  void yieldFrom();

  /** An exception handler begins: the exception is on the stack. */
  void startExceptHandler();

  /** An exception handler ends. */
  void endExceptHandler();
}
