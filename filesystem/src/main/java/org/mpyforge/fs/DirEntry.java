package org.mpyforge.fs;

/**
 * What a directory says of one of its files or directories: an item of {@code ilistdir}.
 *
 * @param name the name, see {@link FsNames}
 * @param directory whether it is a directory
 * @param inode a number that stands for it; zero in all of these file systems
 * @param size the size of a file, in bytes
 */
public record DirEntry(String name, boolean directory, long inode, long size) {}
