/** {@code makemanifest}: the command that firmware builds call to freeze modules. */
package org.mpyforge.freezer.make;
