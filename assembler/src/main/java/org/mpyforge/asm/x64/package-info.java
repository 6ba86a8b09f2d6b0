/**
 * The abstract machine of x64. Its encoder and decoder are those of x86: see {@link
 * org.mpyforge.asm.x86}.
 */
package org.mpyforge.asm.x64;
