/**
 * Intel's instruction set: what x86 and x64 share, and the abstract machine of x86.
 *
 * <p>Encoding: {@link org.mpyforge.asm.x86.IntelEncoder} writes instructions for either mode,
 * {@link org.mpyforge.asm.x86.IntelAssembler} makes an abstract machine of them, {@link
 * org.mpyforge.asm.x86.X86Assembler} adds what 32-bit code does in its own way.
 *
 * <p>Decoding: {@link org.mpyforge.asm.x86.IntelDisassembler} reads an instruction's prefixes,
 * looks its opcode up in the {@code InstructionTable}, and lets each {@code Operand} print itself.
 * The tables are in the notation of the manual's opcode maps; a new instruction is a new line
 * there.
 *
 * <p>"SDM" is the Intel 64 and IA-32 Architectures Software Developer's Manual.
 */
package org.mpyforge.asm.x86;
