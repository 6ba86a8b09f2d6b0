/**
 * RV32IMC with Zba and Zcmp: the instruction table, which encodes and decodes, the assembler that
 * makes the reference's choices among its rows, and the disassembler.
 */
package org.mpyforge.asm.rv32;
