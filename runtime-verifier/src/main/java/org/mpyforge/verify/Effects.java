package org.mpyforge.verify;

import org.mpyforge.format.Instruction;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.StackEffect;

/**
 * What each instruction does to the stack of {@link Kind}s. How many cells it takes and puts is in
 * the table of opcodes; here is which kinds it takes, and which it puts.
 */
final class Effects {
  /** No stack: something was wrong, and has been reported. */
  static final int WRONG = -1;

  /**
   * The cells that a block may drop of those below what it was entered with: a with block's two.
   */
  private static final int MOST_GONE = 2;

  /** Longer tuples are not told apart from other objects; no prelude counts so many defaults. */
  private static final int LONGEST_TUPLE = 1 << 20;

  private final CodeScan scan;
  private final Facts[] children;
  private final CellStack stacks;

  Effects(CodeScan scan, Facts[] children, CellStack stacks) {
    this.scan = scan;
    this.children = children;
    this.stacks = stacks;
  }

  /**
   * The stack when the next instruction follows. Of an instruction that sets up a handler, it is
   * the stack below what the handler brings; see {@link #found}.
   *
   * @param handler the innermost handler
   * @param index the index of the instruction
   */
  int apply(Instruction instruction, int stack, Handler handler, int index) {
    StackEffect effect = instruction.row().effect();
    int taken = effect.popped(instruction.operand(), instruction.extra());
    int depth = stacks.depth(stack);
    if (depth < taken) {
      return wrong(
          Rule.STACK_UNDERFLOW, instruction, "takes " + taken + " of " + depth + " on the stack");
    }
    int put = effect.pushed(instruction.operand(), instruction.extra());
    long needed = (long) depth + Math.max(put - taken, effect.scratch());
    if (needed > scan.stackLimit()) {
      return wrong(
          Rule.STACK_OVERFLOW,
          instruction,
          needed + " on the stack, where the state has room for " + scan.stackLimit());
    }
    return switch (instruction.opcode()) {
      case POP_TOP, DUP_TOP, DUP_TOP_TWO, ROT_TWO, ROT_THREE -> shuffle(instruction, stack);
      case LOAD_METHOD, LOAD_SUPER_METHOD -> loadMethod(instruction, stack, taken, index);
      case STORE_ATTR, STORE_SUBSCR -> store(instruction, stack, taken);
      case STORE_MAP, STORE_COMP -> extend(instruction, stack, taken);
      case IMPORT_NAME -> importName(instruction, stack);
      case CALL_FUNCTION, CALL_FUNCTION_VAR_KW, CALL_METHOD, CALL_METHOD_VAR_KW ->
          call(instruction, stack, taken);
      case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS ->
          make(instruction, stack);
      case BINARY_OP_MULTI -> binary(instruction, stack, index);
      case POP_JUMP_IF_FALSE -> popTest(instruction, stack);
      case GET_ITER_STACK -> getIterator(instruction, stack);
      case FOR_ITER ->
          withoutIterator(instruction, stack) == WRONG
              ? WRONG
              : stacks.push(stack, Kind.OBJECT.cell());
      case WITH_CLEANUP -> cleanUp(instruction, stack, handler);
      case END_FINALLY -> endBlock(instruction, stack, handler, handler.isActiveAt(index));
      case RETURN_VALUE -> returnValue(instruction, stack, index, handler, taken);
      case SETUP_WITH -> areObjects(instruction, stack, 1) ? stacks.pop(stack) : WRONG;
      default -> plain(instruction, stack, taken);
    };
  }

  /** Takes objects, and puts objects of the same kind. */
  private int plain(Instruction instruction, int stack, int taken) {
    if (!areObjects(instruction, stack, taken)) {
      return WRONG;
    }
    int put = instruction.row().effect().pushed(instruction.operand(), instruction.extra());
    if (put == 0) {
      return stacks.pop(stack, taken);
    }
    return stacks.push(stacks.pop(stack, taken), result(instruction), put);
  }

  /** What an instruction that takes nothing but objects puts. */
  private int result(Instruction instruction) {
    return switch (instruction.opcode()) {
      case LOAD_CONST_NONE -> Kind.NONE.cell();
      case LOAD_CONST_SMALL_INT, LOAD_CONST_SMALL_INT_MULTI -> Kind.SMALL_INT.cell();
      case LOAD_NULL -> Kind.NULL.cell();
      case LOAD_FAST_N, LOAD_FAST_MULTI -> scan.cellOfLocal((int) instruction.operand());
      case BUILD_TUPLE ->
          instruction.operand() <= LONGEST_TUPLE
              ? Kind.TUPLE.cell((int) instruction.operand())
              : Kind.OBJECT.cell();
      case BUILD_LIST -> Kind.LIST.cell();
      case BUILD_MAP -> Kind.DICT.cell();
      case BUILD_SET -> Kind.SET.cell();
      default -> Kind.OBJECT.cell();
    };
  }

  private int shuffle(Instruction instruction, int stack) {
    int top = stacks.top(stack);
    return switch (instruction.opcode()) {
      case POP_TOP -> isOneSlot(instruction, top) ? stacks.pop(stack) : WRONG;
      case DUP_TOP -> {
        if (Kind.of(top) == Kind.PENDING) {
          yield stacks.push(stack, Kind.PENDING_COPY.cell(Kind.number(top)));
        }
        yield areObjects(instruction, stack, 1) ? stacks.push(stack, top) : WRONG;
      }
      case DUP_TOP_TWO ->
          areObjects(instruction, stack, 2)
              ? stacks.push(stacks.push(stack, stacks.peek(stack, 1)), top)
              : WRONG;
      case ROT_TWO -> rotate(instruction, stack, 2);
      default -> rotate(instruction, stack, 3);
    };
  }

  /** Moves the top below the next one or two. */
  private int rotate(Instruction instruction, int stack, int count) {
    for (int i = 0; i < count; i++) {
      int cell = stacks.peek(stack, i);
      if (!Kind.isMovable(cell)) {
        return wrong(Rule.STACK_KIND, instruction, "moves " + Kind.of(cell));
      }
    }
    int top = stacks.top(stack);
    int second = stacks.peek(stack, 1);
    int rest = stacks.pop(stack, count);
    if (count == 2) {
      return stacks.push(stacks.push(rest, top), second);
    }
    int third = stacks.peek(stack, 2);
    if (Kind.of(top) == Kind.PENDING_VALUE && third == Kind.PENDING_COUNT.cell(Kind.number(top))) {
      // Both parts are together again, and below what was below them.
      return stacks.push(stacks.push(rest, Kind.PENDING.cell(Kind.number(top))), second);
    }
    return stacks.push(stacks.push(stacks.push(rest, top), third), second);
  }

  /** A machine does not look whether a built-in method gets an object of its own type. */
  private int loadMethod(Instruction instruction, int stack, int taken, int index) {
    if (!areObjects(instruction, stack, taken)) {
      return WRONG;
    }
    int method = stacks.push(stacks.pop(stack, taken), Kind.METHOD.cell(index));
    return stacks.push(method, Kind.METHOD_SELF.cell(index));
  }

  /** The value, which lies lowest, may be null: then what is named gets deleted. */
  private int store(Instruction instruction, int stack, int taken) {
    if (!areObjects(instruction, stack, taken - 1)
        || !isObjectOrNull(instruction, stacks.peek(stack, taken - 1))) {
      return WRONG;
    }
    return stacks.pop(stack, taken);
  }

  /** A collection on the stack gets an item. */
  private int extend(Instruction instruction, int stack, int taken) {
    boolean isDisplay = instruction.opcode() == Opcode.STORE_MAP;
    int items = isDisplay ? taken - 1 : taken;
    if (!areObjects(instruction, stack, items)) {
      return WRONG;
    }
    int operand = (int) instruction.operand();
    int distance = isDisplay ? items : operand >> 2;
    if (distance < items || distance >= stacks.depth(stack)) {
      return wrong(Rule.STACK_UNDERFLOW, instruction, "the collection is not on the stack");
    }
    Kind wanted =
        switch (isDisplay ? 1 : operand & 3) {
          case 0 -> Kind.LIST;
          case 1 -> Kind.DICT;
          default -> Kind.SET;
        };
    return is(instruction, stacks.peek(stack, distance), wanted) ? stacks.pop(stack, items) : WRONG;
  }

  /** The level lies below the list of names. */
  private int importName(Instruction instruction, int stack) {
    return is(instruction, stacks.peek(stack, 1), Kind.SMALL_INT)
        ? plain(instruction, stack, 2)
        : WRONG;
  }

  /**
   * Function, for methods the object, positional arguments, names and values of keyword arguments;
   * with stars, which have a null for a name, what says where they are: a bitmap, or before version
   * 6 a sequence and a dictionary. A name need not be a string: of {@code f(a=1, *x)} the reference
   * makes a mess, and leaves it to the runtime to say so.
   */
  private int call(Instruction instruction, int stack, int taken) {
    boolean isMethod =
        instruction.opcode() == Opcode.CALL_METHOD
            || instruction.opcode() == Opcode.CALL_METHOD_VAR_KW;
    int stars = instruction.row().effect().pops() - (isMethod ? 2 : 1);
    for (int i = 0; i < stars; i++) {
      int cell = stacks.peek(stack, i);
      if (stars == 1
          ? !is(instruction, cell, Kind.SMALL_INT)
          : !isObjectOrNull(instruction, cell)) {
        return WRONG;
      }
    }
    int at = stacks.pop(stack, stars);
    for (int i = instruction.keywordArguments(); i > 0; i--) {
      boolean isStar = stars == 1 && Kind.of(stacks.peek(at, 1)) == Kind.NULL;
      if (!areObjects(instruction, at, isStar ? 1 : 2)) {
        return WRONG;
      }
      at = stacks.pop(at, 2);
    }
    int positional = instruction.positionalArguments();
    if (!areObjects(instruction, at, positional)) {
      return WRONG;
    }
    at = stacks.pop(at, positional);
    return (isMethod ? isMethod(instruction, at) : areObjects(instruction, at, 1))
        ? stacks.push(stacks.pop(stack, taken), Kind.OBJECT.cell())
        : WRONG;
  }

  /** Whether a method and its object lie on top, as they were loaded. */
  private boolean isMethod(Instruction instruction, int stack) {
    int self = stacks.top(stack);
    return is(instruction, self, Kind.METHOD_SELF)
        && isCell(instruction, stacks.peek(stack, 1), Kind.METHOD.cell(Kind.number(self)));
  }

  private int make(Instruction instruction, int stack) {
    Facts child = children[scan.childOf(instruction)];
    Opcode opcode = instruction.opcode();
    boolean isClosure = opcode == Opcode.MAKE_CLOSURE || opcode == Opcode.MAKE_CLOSURE_DEFARGS;
    boolean hasDefaults =
        opcode == Opcode.MAKE_FUNCTION_DEFARGS || opcode == Opcode.MAKE_CLOSURE_DEFARGS;
    int cells = isClosure ? instruction.extra() : 0;
    int at = stack;
    for (int i = 0; i < cells; i++) {
      int cell = stacks.top(at);
      if (Kind.of(cell) == Kind.ARGUMENT) {
        scan.useAsCell(Kind.number(cell));
      } else if (!is(instruction, cell, Kind.CELL)) {
        return WRONG;
      }
      at = stacks.pop(at);
    }
    if (child.cellsNeeded() > cells || (child.hasPrelude() && cells > child.positionalCount())) {
      return wrong(
          Rule.CLOSURE,
          instruction,
          "brings %d cells; %d needed, %d can be taken"
              .formatted(cells, child.cellsNeeded(), child.positionalCount()));
    }
    int defaults = hasDefaults ? stacks.peek(at, 1) : Kind.NULL.cell();
    int keywordDefaults = hasDefaults ? stacks.top(at) : Kind.NULL.cell();
    if (!hasDefaults(child, defaults, keywordDefaults)) {
      return wrong(
          Rule.DEFAULTS,
          instruction,
          "not as needed, which is %d positional defaults and %s for keywords"
              .formatted(child.defaultCount(), child.hasKeywordDefaults() ? "some" : "none"));
    }
    return stacks.push(hasDefaults ? stacks.pop(at, 2) : at, Kind.OBJECT.cell());
  }

  private static boolean hasDefaults(Facts child, int defaults, int keywordDefaults) {
    boolean isTuple = Kind.of(defaults) == Kind.TUPLE;
    boolean isDict = Kind.of(keywordDefaults) == Kind.DICT;
    if ((!isTuple && Kind.of(defaults) != Kind.NULL)
        || (!isDict && Kind.of(keywordDefaults) != Kind.NULL)) {
      return false;
    }
    return !child.hasPrelude()
        || ((isTuple ? Kind.number(defaults) : 0) == child.defaultCount()
            && isDict == child.hasKeywordDefaults());
  }

  private int binary(Instruction instruction, int stack, int index) {
    if (!areObjects(instruction, stack, 2)) {
      return WRONG;
    }
    int left = stacks.peek(stack, 1);
    boolean isTest = Kind.of(left) == Kind.PENDING_COPY && scan.isPendingTest(index);
    int result = isTest ? Kind.PENDING_TEST.cell(Kind.number(left)) : Kind.OBJECT.cell();
    return stacks.push(stacks.pop(stack, 2), result);
  }

  /** If it was whether what is pending is an exception, then it is. */
  private int popTest(Instruction instruction, int stack) {
    int rest = plain(instruction, stack, 1);
    return rest != WRONG && isPendingTested(stack, rest)
        ? stacks.push(stacks.pop(rest), Kind.EXCEPTION.cell())
        : rest;
  }

  private boolean isPendingTested(int stack, int rest) {
    int test = stacks.top(stack);
    return Kind.of(test) == Kind.PENDING_TEST
        && stacks.depth(rest) > 0
        && stacks.top(rest) == Kind.PENDING.cell(Kind.number(test));
  }

  private int getIterator(Instruction instruction, int stack) {
    if (!areObjects(instruction, stack, 1)) {
      return WRONG;
    }
    int at = stacks.pop(stack);
    for (int i = 0; i < StackEffect.ITERATOR_SLOTS; i++) {
      at = stacks.push(at, Kind.ITERATOR.cell(i));
    }
    return at;
  }

  /** Without the iterator on top, which must be one. */
  int withoutIterator(Instruction instruction, int stack) {
    int slots = StackEffect.ITERATOR_SLOTS;
    if (stacks.depth(stack) >= slots) {
      boolean isIterator = true;
      // A generator expression lays out one by hand: null, the iterator it was given, nulls.
      boolean isGiven = Kind.isObject(stacks.peek(stack, slots - 2));
      for (int i = 0; i < slots; i++) {
        int cell = stacks.peek(stack, slots - 1 - i);
        isIterator &= cell == Kind.ITERATOR.cell(i);
        isGiven &= i == 1 || Kind.of(cell) == Kind.NULL;
      }
      if (isIterator || isGiven) {
        return stacks.pop(stack, slots);
      }
    }
    return wrong(Rule.ITERATOR, instruction, "no iterator is on top of the stack");
  }

  private int cleanUp(Instruction instruction, int stack, Handler handler) {
    int pending = stacks.top(stack);
    int number = handler.number();
    if (handler.isNone()
        || !Kind.isPendingOf(number, pending)
        || stacks.peek(stack, 1) != Kind.WITH_SELF.cell(number)
        || stacks.peek(stack, 2) != Kind.WITH_EXIT.cell(number)) {
      return wrong(Rule.WITH_BLOCK, instruction, "no with block's parts are on top of the stack");
    }
    boolean staysNone = Kind.of(pending) == Kind.NONE || Kind.of(pending) == Kind.PENDING;
    return stacks.push(stacks.pop(stack, 3), staysNone ? pending : Kind.NONE_OR_EXCEPTION.cell());
  }

  private int endBlock(Instruction instruction, int stack, Handler handler, boolean isActive) {
    if (handler.isNone() || !isActive) {
      return wrong(Rule.HANDLER_MISSING, instruction, "no handler was entered");
    }
    int pending = stacks.top(stack);
    int rest = stacks.pop(stack);
    int gone = stacks.depth(handler.base()) - stacks.depth(rest);
    boolean isRight =
        switch (handler.opcode()) {
          case SETUP_EXCEPT -> Kind.isNoneOrException(pending);
          // An async with has its object below the handler, and drops it.
          case SETUP_FINALLY ->
              Kind.isPendingOf(handler.number(), pending) && (gone == 0 || gone == 1);
          default -> Kind.isPendingOf(handler.number(), pending) && gone == 2;
        };
    return isRight
        ? rest
        : wrong(
            Rule.FINALLY, instruction, "what the block was entered with is not alone on the stack");
  }

  /** The stack when a branch is taken; {@link #apply} has found nothing wrong. */
  int taken(Instruction instruction, int stack) {
    int rest = stacks.pop(stack, instruction.row().effect().takenPops());
    return switch (instruction.opcode()) {
      case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> stack;
      case POP_JUMP_IF_FALSE -> {
        if (!isPendingTested(stack, rest)) {
          yield rest;
        }
        int handler = Kind.number(stacks.top(rest));
        int value = stacks.push(stacks.pop(rest), Kind.PENDING_VALUE.cell(handler));
        yield stacks.push(value, Kind.PENDING_COUNT.cell(handler));
      }
      default -> rest;
    };
  }

  /** The stack that a handler is to find, given the one where it is set up. */
  int baseOf(Handler handler, int stack) {
    if (handler.opcode() != Opcode.SETUP_WITH) {
      return stack;
    }
    int exit = stacks.push(stack, Kind.WITH_EXIT.cell(handler.number()));
    return stacks.push(exit, Kind.WITH_SELF.cell(handler.number()));
  }

  /** Sets the stack that a handler is to find; gives it with what comes on top. */
  int found(int base, Handler handler) {
    handler.setBase(base);
    return stacks.push(
        base,
        handler.opcode() == Opcode.SETUP_EXCEPT
            ? Kind.EXCEPTION.cell()
            : Kind.PENDING.cell(handler.number()));
  }

  /** The stack in the block of a handler just set up. */
  int entered(Handler handler) {
    return handler.opcode() == Opcode.SETUP_WITH
        ? stacks.push(handler.base(), Kind.OBJECT.cell())
        : handler.base();
  }

  /**
   * A return leaves all blocks. A finally block that lies behind counts as the one the return is
   * in: a machine drops what that was entered with, so it must have been.
   */
  private int returnValue(
      Instruction instruction, int stack, int index, Handler innermost, int taken) {
    for (Handler handler = innermost; !handler.isNone(); handler = handler.parent()) {
      if (handler.opcode() != Opcode.SETUP_EXCEPT
          && handler.isActiveAt(index)
          && !hasPendingOf(handler, stack)) {
        return wrong(Rule.FINALLY, instruction, "returns past a block that was not entered");
      }
    }
    return Kind.of(stacks.top(stack)) == Kind.CELL ? stack : plain(instruction, stack, taken);
  }

  /**
   * Whether below the top there is what a finally block was entered with: above what the handler
   * found, which the block may have dropped the upper two cells of.
   */
  private boolean hasPendingOf(Handler handler, int stack) {
    int above = stacks.depth(stack) - stacks.depth(handler.base()) - 1;
    for (int gone = 0; gone <= MOST_GONE; gone++) {
      int distance = above + gone;
      if (distance > 0
          && distance < stacks.depth(stack)
          && Kind.isPendingPartOf(handler.number(), stacks.peek(stack, distance))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The stack at a finally block when a jump out of it comes by.
   *
   * @param isActive whether the jump comes from the finally block itself, which it then cuts short
   */
  int passed(Instruction instruction, int stack, Handler handler, boolean isActive) {
    int excess = stacks.depth(stack) - stacks.depth(handler.base());
    if (!isActive && excess == 0) {
      return stack;
    }
    if (isActive && excess == 1 && Kind.isPendingOf(handler.number(), stacks.top(stack))) {
      return stacks.pop(stack);
    }
    return wrong(Rule.FINALLY, instruction, "leaves a block with the stack not as it was");
  }

  private boolean areObjects(Instruction instruction, int stack, int count) {
    if (stacks.objectsOnTop(stack, count)) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      int cell = stacks.peek(stack, i);
      if (!Kind.isObject(cell)) {
        wrong(Rule.STACK_KIND, instruction, "takes an object, finds " + Kind.of(cell));
        return false;
      }
    }
    return true;
  }

  private boolean isObjectOrNull(Instruction instruction, int cell) {
    if (!Kind.isObjectOrNull(cell)) {
      wrong(Rule.STACK_KIND, instruction, "takes an object or null, finds " + Kind.of(cell));
      return false;
    }
    return true;
  }

  private boolean is(Instruction instruction, int cell, Kind wanted) {
    if (Kind.of(cell) != wanted) {
      wrong(Rule.STACK_KIND, instruction, "takes " + wanted + ", finds " + Kind.of(cell));
      return false;
    }
    return true;
  }

  private boolean isCell(Instruction instruction, int cell, int wanted) {
    if (cell != wanted) {
      wrong(Rule.STACK_KIND, instruction, "takes a method with the object of another one");
      return false;
    }
    return true;
  }

  private boolean isOneSlot(Instruction instruction, int cell) {
    if (Kind.of(cell) == Kind.PENDING || Kind.of(cell) == Kind.UNKNOWN) {
      wrong(Rule.STACK_KIND, instruction, "drops " + Kind.of(cell));
      return false;
    }
    return true;
  }

  private int wrong(Rule rule, Instruction instruction, String message) {
    scan.report(rule, instruction, message);
    return WRONG;
  }
}
