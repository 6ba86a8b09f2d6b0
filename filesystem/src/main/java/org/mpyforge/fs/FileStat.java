package org.mpyforge.fs;

/**
 * What is known of a file or directory: the result of {@code stat}.
 *
 * @param directory whether it is a directory
 * @param size the size of a file, in bytes
 * @param modified when it was last written, in seconds from the start of 1970 by the clock of
 *     whoever wrote it; zero if that is not known
 */
public record FileStat(boolean directory, long size, long modified) {}
