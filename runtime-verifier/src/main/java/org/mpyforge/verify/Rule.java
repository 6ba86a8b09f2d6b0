package org.mpyforge.verify;

import java.util.Locale;

/**
 * What a file must keep to so that a virtual machine can run it without looking twice.
 *
 * <p>The rules follow from what {@code py/vm.c}, {@code py/bc.c} and {@code py/persistentcode.c} of
 * the reference take for granted. Its compilers keep to all of them.
 */
public enum Rule {
  /** The prelude can be decoded, its sections have room and its names are in the qstr table. */
  PRELUDE("prelude decodes, its sections have room, its names are in the qstr table"),
  /** The steps of the line table are whole and end with, or before, the code. */
  LINE_TABLE("steps of the line table are whole and do not go beyond the code"),
  /** All arguments have a slot in the state, and no more have defaults than there are. */
  ARGUMENTS("arguments have slots in the state; no more defaults than positional arguments"),
  /** The code of a module takes no arguments, needs no cells and is no generator. */
  MODULE("the module's own code takes no arguments, needs no cells, is no generator"),
  /** Code that yields is marked as a generator. */
  GENERATOR("code that yields is marked as a generator"),
  /** Constants are numbers where they should be, and Python objects where code loads them. */
  CONSTANT("constants are well-formed numbers, and Python objects where bytecode loads them"),

  /** Every opcode exists in the file's bytecode generation, and the last one is whole. */
  OPCODE("opcodes exist in the file's generation, and the last instruction is whole"),
  /** An operand that is a number has a value that means something. */
  OPERAND("operands that are counts, kinds or operators have a value that means something"),
  /** A small integer fits the bits that the header promises. */
  SMALL_INT("small integers fit the bits that the header promises"),
  /** A name is in the qstr table. */
  QSTR_INDEX("names are in the qstr table"),
  /** A constant is in the constant table. */
  CONSTANT_INDEX("constants are in the constant table"),
  /** A function's code is among the children of the code that makes it. */
  CHILD_INDEX("functions are made of children of the raw code"),
  /** A local variable is within the state. */
  LOCAL_INDEX("local variables are within the state"),
  /** A jump goes to the first byte of an instruction, and forward if it may keep a value. */
  JUMP_TARGET("jumps go to the first byte of an instruction; those that keep a value, forward"),
  /** Control never runs past the last instruction. */
  END_OF_CODE("control does not run past the last instruction"),

  /** An instruction finds as many cells on the stack as it takes. */
  STACK_UNDERFLOW("the stack holds what an instruction takes"),
  /** The stack and the locals together fit the state that the prelude asks for. */
  STACK_OVERFLOW("stack and locals together fit the state size of the prelude"),
  /** The stack is equally deep on every path to an instruction. */
  STACK_BALANCE("the stack is equally deep on every path to an instruction"),
  /** An instruction finds cells of the kind that it takes. */
  STACK_KIND("cells on the stack are of the kind that an instruction takes"),
  /** An iterator in stack slots has all four of them, in order, when it is used or left. */
  ITERATOR("an iterator on the stack has its four slots when it is used or left"),
  /** A with block's exit method and object lie below what tells how the block was left. */
  WITH_BLOCK("a with block is left with its exit method and object in place"),
  /** What tells how a finally block was entered is there, and its own, when the block ends. */
  FINALLY("a finally block ends with what it was entered with on top of the stack"),

  /** A handler is left only where one of that sort is open. */
  HANDLER_MISSING("handlers are left only where one of that sort is open"),
  /** No more handlers are open than the prelude says. */
  HANDLER_OVERFLOW("no more handlers are open than the prelude says"),
  /** The same handlers are open on every path to an instruction. */
  HANDLER_BALANCE("the same handlers are open on every path to an instruction"),
  /** Code under a handler leaves the stack alone that the handler will find. */
  HANDLER_BASE("code under a handler leaves alone the stack that the handler will find"),
  /** Handlers lie within each other, and no jump leads back from one into what it guards. */
  HANDLER_NESTING("handlers nest, and no jump leads back from one into what it guards"),

  /** A cell is what it is all through the code: listed once, never overwritten, really there. */
  CELL("cells are locals of the state or arguments, and stay cells"),
  /** A closure brings the cells that its code uses. */
  CLOSURE("a closure brings as many cells as its code uses"),
  /** A function is made with the defaults that its code counts on. */
  DEFAULTS("a function is made with the defaults that its prelude counts on"),
  /** The code can be followed in a number of steps that is in proportion to its size. */
  COMPLEXITY("the code can be followed in steps in proportion to its size"),

  /** Machine code is for a machine that the header names. */
  NATIVE_ARCH("machine code is for a machine that the header names"),
  /** Machine code says what arguments it takes and what it returns. */
  NATIVE_SIGNATURE("assembler code has at most four arguments and a type of result that exists"),
  /** A relocation adjusts words within the code or its data, by something that exists. */
  RELOCATION("relocations adjust words within code or data, by addresses that exist"),
  /** A place for a qstr is within the machine code. */
  QSTR_LINK("places for qstrs are within the machine code");

  private final String id;
  private final String meaning;

  Rule(String meaning) {
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.meaning = meaning;
  }

  /** The name in reports, such as {@code stack-balance}. It does not change between releases. */
  public String id() {
    return id;
  }

  /** The rule in one line, as the documentation has it. */
  public String meaning() {
    return meaning;
  }

  /** The {@link #id()}. */
  @Override
  public String toString() {
    return id;
  }
}
