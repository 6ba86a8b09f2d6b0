/**
 * Numbers as the compiler meets them: reading them from source, computing with constants, and
 * writing them into compiled files, digit for digit and bit for bit as MicroPython 1.28.0 does on
 * x86-64 Linux.
 *
 * <p>{@link org.mpyforge.cross.number.NumberValue} is a constant; {@link
 * org.mpyforge.cross.number.NumberParser} reads one, {@link org.mpyforge.cross.number.NumberFolder}
 * computes with two, {@link org.mpyforge.cross.number.FloatRepr} writes one. Behind them stand
 * {@code Extended}, the 64-bit arithmetic in which decimal text becomes a double and back, and
 * {@code Pow}, the C library's power.
 */
package org.mpyforge.cross.number;
