/**
 * Machine code, one architecture to a folder: encode, label, decode to text. This module knows
 * neither Python nor {@code .mpy}, and depends on nothing.
 *
 * <p>The way of a function's code through this package:
 *
 * <ol>
 *   <li>An emitter asks an {@link org.mpyforge.asm.Architecture} for a {@link
 *       org.mpyforge.asm.NativeAssembler}: the abstract register machine it is written against,
 *       once for all architectures. Registers are small ints, found by role in {@link
 *       org.mpyforge.asm.RegisterRoles}.
 *   <li>It runs the function through the assembler in passes ({@link org.mpyforge.asm.Pass}): the
 *       computing passes find out where the labels lie, the emitting one writes bytes.
 *   <li>The architecture's encoder turns each abstract operation into instructions and hands them
 *       to the {@link org.mpyforge.asm.CodeBuffer}, through which every byte goes.
 * </ol>
 *
 * <p>An inline assembler speaks to the same encoder directly, below the abstract machine. The way
 * back, from bytes to text, is the architecture's {@link org.mpyforge.asm.Disassembler}.
 *
 * <p>To add an architecture: a folder with an encoder, a {@code NativeAssembler} over it, a {@code
 * Disassembler}, and one row in {@link org.mpyforge.asm.Architectures}.
 */
package org.mpyforge.asm;
