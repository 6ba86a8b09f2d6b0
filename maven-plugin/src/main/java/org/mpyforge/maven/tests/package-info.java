/** Tests written in Python: found, run on the virtual machine, and reported as Surefire does. */
package org.mpyforge.maven.tests;
