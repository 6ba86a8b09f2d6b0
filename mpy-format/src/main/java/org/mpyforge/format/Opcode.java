package org.mpyforge.format;

/**
 * The operations of the virtual machine, by name: what they do with their operand and where control
 * goes. Which byte stands for one, how its operand is laid out and what it does to the stack is a
 * matter of the bytecode generation: see {@link OpcodeTable}.
 */
public enum Opcode {
  /** Pushes {@code False}. */
  LOAD_CONST_FALSE,
  /** Pushes {@code None}. */
  LOAD_CONST_NONE,
  /** Pushes {@code True}. */
  LOAD_CONST_TRUE,
  /** Pushes a small integer. */
  LOAD_CONST_SMALL_INT(Operand.SMALL_INT),
  /** Pushes a qstr as a string. */
  LOAD_CONST_STRING(Operand.QSTR),
  /** Pushes an entry of the constant table. */
  LOAD_CONST_OBJ(Operand.CONSTANT),
  /** Pushes the null that marks a missing object. */
  LOAD_NULL,
  /** Pushes a local variable. */
  LOAD_FAST_N(Operand.LOCAL),
  /** Pushes the content of a local that is a cell. */
  LOAD_DEREF(Operand.LOCAL),
  /** Pushes a variable of a class or module body. */
  LOAD_NAME(Operand.QSTR),
  /** Pushes a global variable or a built-in. */
  LOAD_GLOBAL(Operand.QSTR),
  /** Replaces an object by an attribute of it. */
  LOAD_ATTR(Operand.QSTR),
  /** Replaces an object by a method of it and the object. */
  LOAD_METHOD(Operand.QSTR),
  /** Replaces the class that holds {@code super}, its type and its object by a method and it. */
  LOAD_SUPER_METHOD(Operand.QSTR),
  /** Pushes the function that makes classes. */
  LOAD_BUILD_CLASS,
  /** Replaces an object and an index by the item. */
  LOAD_SUBSCR,
  /** Pops into a local variable. */
  STORE_FAST_N(Operand.LOCAL),
  /** Pops into a local that is a cell. */
  STORE_DEREF(Operand.LOCAL),
  /** Pops into a variable of a class or module body. */
  STORE_NAME(Operand.QSTR),
  /** Pops into a global variable. */
  STORE_GLOBAL(Operand.QSTR),
  /** Pops an object and a value into an attribute of the object. */
  STORE_ATTR(Operand.QSTR),
  /** Pops an index, an object and a value into the item; null as the value deletes it. */
  STORE_SUBSCR,
  /** Pops into a variable of a class or module body that is a constant from then on (Pycopy). */
  STORE_NAME_CONST(Operand.QSTR),
  /** Pops into a global variable that is a constant from then on (Pycopy). */
  STORE_GLOBAL_CONST(Operand.QSTR),
  /** Unbinds a local variable. */
  DELETE_FAST(Operand.LOCAL),
  /** Unbinds a local that is a cell. */
  DELETE_DEREF(Operand.LOCAL),
  /** Unbinds a variable of a class or module body. */
  DELETE_NAME(Operand.QSTR),
  /** Unbinds a global variable. */
  DELETE_GLOBAL(Operand.QSTR),
  /** Pushes the top again. */
  DUP_TOP,
  /** Pushes the top two again. */
  DUP_TOP_TWO,
  /** Pops. */
  POP_TOP,
  /** Swaps the top two. */
  ROT_TWO,
  /** Moves the top below the next two. */
  ROT_THREE,
  /** Leaves exception handlers, running their finally blocks, and jumps. */
  UNWIND_JUMP(Operand.TARGET, Flow.JUMP, Extra.UNWIND),
  /** Jumps. */
  JUMP(Operand.TARGET, Flow.JUMP),
  /** Pops, and jumps if it is true. */
  POP_JUMP_IF_TRUE(Operand.TARGET, Flow.BRANCH),
  /** Pops, and jumps if it is false. */
  POP_JUMP_IF_FALSE(Operand.TARGET, Flow.BRANCH),
  /** Jumps if the top is true, else pops it. */
  JUMP_IF_TRUE_OR_POP(Operand.TARGET, Flow.BRANCH),
  /** Jumps if the top is false, else pops it. */
  JUMP_IF_FALSE_OR_POP(Operand.TARGET, Flow.BRANCH),
  /** Enters the context manager on top; exceptions from here on go to the target. */
  SETUP_WITH(Operand.TARGET, Flow.HANDLER),
  /** Exceptions from here on go to the target. */
  SETUP_EXCEPT(Operand.TARGET, Flow.HANDLER),
  /** Exceptions, returns and jumps out from here on pass the target. */
  SETUP_FINALLY(Operand.TARGET, Flow.HANDLER),
  /** Leaves an exception handler and jumps. */
  POP_EXCEPT_JUMP(Operand.TARGET, Flow.JUMP),
  /** Pushes the next item of the iterator on the stack; at its end, pops it and jumps. */
  FOR_ITER(Operand.TARGET, Flow.BRANCH),
  /** Calls {@code __exit__} at the end of a with block. */
  WITH_CLEANUP,
  /** Goes on with what brought control into a finally block. */
  END_FINALLY,
  /** Replaces an object by an iterator of it. */
  GET_ITER,
  /** Replaces an object by an iterator laid out in four stack slots. */
  GET_ITER_STACK,
  /** Pops so many items into a tuple. */
  BUILD_TUPLE(Operand.COUNT),
  /** Pops so many items into a list. */
  BUILD_LIST(Operand.COUNT),
  /** Pushes a new dictionary with room for so many items. */
  BUILD_MAP(Operand.COUNT),
  /** Pops a key and a value into the dictionary below. */
  STORE_MAP,
  /** Pops so many items into a set. */
  BUILD_SET(Operand.COUNT),
  /** Pops two or three numbers into a slice. */
  BUILD_SLICE(Operand.COUNT),
  /** Pops an item (or a key and a value) into the collection of a comprehension. */
  STORE_COMP(Operand.COLLECTION),
  /** Replaces an iterable by exactly so many items, the first on top. */
  UNPACK_SEQUENCE(Operand.COUNT),
  /** Replaces an iterable by items left of a star, a list, and items right of it. */
  UNPACK_EX(Operand.LEFT_RIGHT),
  /** Returns the top. */
  RETURN_VALUE(Operand.NONE, Flow.STOP),
  /** Raises the exception being handled again. */
  RAISE_LAST(Operand.NONE, Flow.STOP),
  /** Raises the top. */
  RAISE_OBJ(Operand.NONE, Flow.STOP),
  /** Raises the object below the top; the top is its cause. */
  RAISE_FROM(Operand.NONE, Flow.STOP),
  /** Raises again, or raises the top, or what is below it with it as cause: 0 to 2 (Pycopy). */
  RAISE_VARARGS(Operand.COUNT, Flow.STOP),
  /** Yields the top and replaces it by what is sent. */
  YIELD_VALUE,
  /** Yields all that the iterator below the top yields; leaves its result. */
  YIELD_FROM,
  /** Pushes a function of a child raw code. */
  MAKE_FUNCTION(Operand.CHILD),
  /** Replaces defaults - a tuple and a dictionary - by a function of a child raw code. */
  MAKE_FUNCTION_DEFARGS(Operand.CHILD),
  /** Replaces cells by a closure over them of a child raw code. */
  MAKE_CLOSURE(Operand.CHILD, Flow.NEXT, Extra.CELL_COUNT),
  /** Replaces defaults and cells by a closure of a child raw code. */
  MAKE_CLOSURE_DEFARGS(Operand.CHILD, Flow.NEXT, Extra.CELL_COUNT),
  /** Calls a function. */
  CALL_FUNCTION(Operand.ARGUMENTS),
  /** Calls a function with {@code *} or {@code **} arguments. */
  CALL_FUNCTION_VAR_KW(Operand.ARGUMENTS),
  /** Calls a method. */
  CALL_METHOD(Operand.ARGUMENTS),
  /** Calls a method with {@code *} or {@code **} arguments. */
  CALL_METHOD_VAR_KW(Operand.ARGUMENTS),
  /** Replaces a level and a list of names by a module. */
  IMPORT_NAME(Operand.QSTR),
  /** Pushes an attribute of the module on top. */
  IMPORT_FROM(Operand.QSTR),
  /** Pops a module and binds all its names. */
  IMPORT_STAR,
  /** Pushes a small integer that is part of the opcode: -16 to 47. */
  LOAD_CONST_SMALL_INT_MULTI(Operand.SMALL_INT),
  /** Pushes a local variable whose number is part of the opcode: 0 to 15. */
  LOAD_FAST_MULTI(Operand.LOCAL),
  /** Pops into a local variable whose number is part of the opcode: 0 to 15. */
  STORE_FAST_MULTI(Operand.LOCAL),
  /** Replaces an object by the result of an operator: {@link UnaryOperator}. */
  UNARY_OP_MULTI(Operand.UNARY_OPERATOR),
  /** Replaces two objects by the result of an operator: {@link BinaryOperator}. */
  BINARY_OP_MULTI(Operand.BINARY_OPERATOR);

  private final String mnemonic;
  private final Operand operand;
  private final Flow flow;
  private final Extra extra;

  Opcode() {
    this(Operand.NONE);
  }

  Opcode(Operand operand) {
    this(operand, Flow.NEXT);
  }

  Opcode(Operand operand, Flow flow) {
    this(operand, flow, Extra.NONE);
  }

  Opcode(Operand operand, Flow flow, Extra extra) {
    this.mnemonic = name().endsWith("_MULTI") ? name().replace("_MULTI", "") : name();
    this.operand = operand;
    this.flow = flow;
    this.extra = extra;
  }

  /** The name in listings: the constant's, without {@code _MULTI}. */
  public String mnemonic() {
    return mnemonic;
  }

  /** What the operand means. */
  public Operand operand() {
    return operand;
  }

  /** Where control goes. */
  public Flow flow() {
    return flow;
  }

  /** What the byte behind the operand means. */
  public Extra extra() {
    return extra;
  }

  /** What an operand is a number of. */
  public enum Operand {
    /** There is none. */
    NONE,
    /** A qstr: an index into the file's qstr table. */
    QSTR,
    /** A constant: {@link CodeTables#constantIndex} has its index. */
    CONSTANT,
    /** A raw code: {@link CodeTables#childIndex} has its index among the children. */
    CHILD,
    /** An integer to push. */
    SMALL_INT,
    /** A local variable's slot. */
    LOCAL,
    /** How many items. */
    COUNT,
    /** Positional arguments, plus 256 times the keyword arguments. */
    ARGUMENTS,
    /** Items left of the star, plus 256 times those right of it. */
    LEFT_RIGHT,
    /** Four times the collection's distance on the stack, plus 0 a list, 1 a dict, 2 a set. */
    COLLECTION,
    /** A place in the code, relative to the byte behind the operand. */
    TARGET,
    /** {@link UnaryOperator#number()}. */
    UNARY_OPERATOR,
    /** {@link BinaryOperator#number()}. */
    BINARY_OPERATOR
  }

  /** What a byte behind the operand is a number of. */
  public enum Extra {
    /** There is none, or a byte for the runtime's cache, which means nothing in a file. */
    NONE,
    /** How many cells are on the stack. */
    CELL_COUNT,
    /** How many handlers to leave; plus 128 if an iterator is to be popped, too. */
    UNWIND
  }

  /** Where control goes from an instruction, exceptions aside. */
  public enum Flow {
    /** To the next instruction. */
    NEXT,
    /** To the next instruction or the target. */
    BRANCH,
    /** To the target. */
    JUMP,
    /** To the next instruction, and to the target when something leaves the block it opens. */
    HANDLER,
    /** Out of the code, or to a handler. */
    STOP;
  }
}
