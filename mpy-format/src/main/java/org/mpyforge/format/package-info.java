/** Reads and writes {@code .mpy} files. */
package org.mpyforge.format;
