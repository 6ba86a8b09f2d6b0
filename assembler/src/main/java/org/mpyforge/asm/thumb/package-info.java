/**
 * Thumb machine code: the 16-bit set of {@code armv6m}, and Thumb-2 with its 32-bit instructions
 * for {@code armv7m} and up.
 *
 * <p>{@link org.mpyforge.asm.thumb.ThumbEncoder} has the instructions, {@link
 * org.mpyforge.asm.thumb.ThumbBranches} chooses between short and long branches; {@link
 * org.mpyforge.asm.thumb.ThumbAssembler} is the abstract register machine over both, and the frame
 * of a function, which inline assembler shares.
 */
package org.mpyforge.asm.thumb;
