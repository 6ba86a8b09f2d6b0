/**
 * Xtensa, with the call0 and the windowed calling convention: the instruction table, which encodes
 * and decodes, the assembler that makes the reference's choices among its rows, and the
 * disassembler.
 */
package org.mpyforge.asm.xtensa;
