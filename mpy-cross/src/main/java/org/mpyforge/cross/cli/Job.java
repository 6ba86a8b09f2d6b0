package org.mpyforge.cross.cli;

/**
 * One source to compile.
 *
 * @param input the path as given, or as found below a given folder; {@code -} is standard input
 * @param output the path to write; {@code -} is standard output
 * @param problem what already went wrong while looking for the source, a line without its line
 *     feed; null for most jobs
 */
record Job(String input, String output, String problem) {

  Job(String input, String output) {
    this(input, output, null);
  }
}
