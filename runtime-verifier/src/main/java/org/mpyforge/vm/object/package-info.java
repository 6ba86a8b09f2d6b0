/** The objects of the language: types, their operations, exceptions and built-in functions. */
package org.mpyforge.vm.object;
