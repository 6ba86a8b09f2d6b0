/**
 * The {@code mpy-cross} command: from an argument list to files on disk.
 *
 * <p>Everything goes one way. {@link org.mpyforge.cross.cli.ArgumentFiles} and {@link
 * org.mpyforge.cross.cli.CommandLineReader} turn the arguments into one immutable {@link
 * org.mpyforge.cross.cli.CommandLine}; {@link org.mpyforge.cross.cli.JobPlan} turns its files and
 * folders into {@link org.mpyforge.cross.cli.Job}s, each with the place of its output; {@link
 * org.mpyforge.cross.cli.JobRunner} does one job and answers with the text for standard error;
 * {@link org.mpyforge.cross.cli.Batch} runs them side by side and {@link
 * org.mpyforge.cross.cli.MpyCrossCommand} prints the answers in order.
 *
 * <p>The flags and what happens to wrong ones are those of {@code mpy-cross/main.c} of MicroPython
 * 1.28.0. Its grammar is its own ({@code -O2}, {@code -OOO}, {@code -march=x}, {@code -X emit=y} in
 * two words, found even behind {@code --}), so it is read by hand, in forty lines, rather than with
 * an option library: that also halves the time to start.
 */
package org.mpyforge.cross.cli;
