/**
 * The static verifier: proves of a {@code .mpy} file, before anything runs it, that it cannot lead
 * a virtual machine astray.
 */
package org.mpyforge.verify;
