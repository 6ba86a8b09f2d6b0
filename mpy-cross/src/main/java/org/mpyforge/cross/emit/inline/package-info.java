/**
 * The inline assemblers: {@code @micropython.asm_thumb}, {@code asm_xtensa} and {@code asm_rv32}.
 *
 * <p>{@link org.mpyforge.cross.emit.inline.InlineAssembler} is the compiler's view. A function goes
 * through it in two steps. {@code BodyParser} turns the syntax into a {@code Body}: lines, whose
 * operands are names, numbers, addresses and sets. Then a {@code Dialect} assembles the lines, once
 * or twice to find the labels and once to write. A dialect is a table: {@code Row}s of a mnemonic,
 * the {@code OperandKind}s it takes and the call of the encoder that writes it. The operand kinds
 * know the ranges and the words for what is outside; so to add an instruction is to add a row.
 */
package org.mpyforge.cross.emit.inline;
