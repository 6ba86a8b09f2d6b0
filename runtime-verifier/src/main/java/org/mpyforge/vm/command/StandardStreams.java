package org.mpyforge.vm.command;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads and writes.
 *
 * @param terminal whether they are this process's terminal
 */
record StandardStreams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
