/**
 * A machine that exists on paper only: its assembler writes the operations down instead of encoding
 * them. It shows what an emitter asks of a real one.
 */
package org.mpyforge.asm.debug;
