/** The built-in modules. */
package org.mpyforge.vm.module;
