package org.mpyforge.freezer.report;

/**
 * The code of a function, without that of the functions in it.
 *
 * @param name its names from the module's down, dots between them; {@code <module>} for the code of
 *     the module itself
 * @param kind {@code bytecode}, {@code native}, {@code viper} or {@code asm}
 * @param line the line of the first statement in it, 0 if the file has no line numbers
 * @param bytes how much of the file it takes
 */
public record FunctionSize(String name, String kind, int line, int bytes) {}
