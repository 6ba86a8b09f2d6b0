/** How programs come into the machine: compiling source, reading {@code .mpy} files, importing. */
package org.mpyforge.vm.load;
