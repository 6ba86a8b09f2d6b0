package org.mpyforge.fs;

/**
 * What is known of a file system: the result of {@code statvfs}, whose other items are zero.
 *
 * @param blockSize the unit of allocation, in bytes ({@code f_bsize})
 * @param fragmentSize the same, or zero where nothing is allocated ({@code f_frsize})
 * @param blocks how many units there are ({@code f_blocks})
 * @param free how many are free ({@code f_bfree}, {@code f_bavail})
 * @param nameMax the length of the longest name ({@code f_namemax})
 */
public record VolumeStat(long blockSize, long fragmentSize, long blocks, long free, int nameMax) {}
