/** The virtual machine: {@link org.mpyforge.vm.Vm} and what one machine consists of. */
package org.mpyforge.vm;
