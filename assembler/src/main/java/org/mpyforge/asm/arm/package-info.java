/** ARM (A32) machine code, as {@code armv6} has it, and what Thumb shares with it. */
package org.mpyforge.asm.arm;
