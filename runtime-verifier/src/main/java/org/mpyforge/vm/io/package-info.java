/**
 * The machine's way out: files, streams, mounted file systems and sockets. All of it goes through
 * {@link org.mpyforge.vm.io.Host}, which can refuse.
 */
package org.mpyforge.vm.io;
