/** Compiles MicroPython source. */
package org.mpyforge.cross;
