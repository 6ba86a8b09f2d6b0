package org.mpyforge.cross.cli;

import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.Target;

/**
 * What the command was asked to do.
 *
 * @param inputs files and folders as given, with {@code -} for standard input; never empty
 * @param output the file to write, {@code -} for standard output; null for the usual place
 * @param outputFolder the folder to write below; null for beside each source
 * @param sourceName the name to embed; null for the path as given
 * @param target what to compile for
 * @param options how to compile
 * @param verbose whether {@code -v} was given
 */
record CommandLine(
    List<String> inputs,
    String output,
    String outputFolder,
    String sourceName,
    Target target,
    CompileOptions options,
    boolean verbose) {

  /** The name of standard input as an input and of standard output as an output. */
  static final String STANDARD_STREAM = "-";
}
