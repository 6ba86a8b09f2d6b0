/** Machine code, per architecture. */
package org.mpyforge.asm;
