/** The command {@code micropython}: the machine behind the command line of the unix port. */
package org.mpyforge.vm.command;
