/** The interpreter: loads raw codes of every bytecode generation, and runs them. */
package org.mpyforge.vm.code;
