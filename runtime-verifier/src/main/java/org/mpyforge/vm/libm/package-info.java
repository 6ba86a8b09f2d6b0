/**
 * The C library's functions of doubles, which the reference's results depend on to the last bit:
 * {@code Math} and {@code StrictMath} round other cases upwards or downwards than glibc does.
 */
package org.mpyforge.vm.libm;
