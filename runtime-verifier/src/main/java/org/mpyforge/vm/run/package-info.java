/**
 * Machines for whoever wants to run a program: {@link org.mpyforge.vm.run.Machines} puts one
 * together, {@link org.mpyforge.vm.run.Sandbox} one that is not trusted, and {@link
 * org.mpyforge.vm.run.Trial} tells what an import does in such a one.
 */
package org.mpyforge.vm.run;
