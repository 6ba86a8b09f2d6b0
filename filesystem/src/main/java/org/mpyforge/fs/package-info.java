/**
 * The file systems that boards keep their files in, as images in memory or on any {@link
 * org.mpyforge.fs.BlockDevice}: FAT, littlefs and ROMFS.
 *
 * <p>Each of them is a {@link org.mpyforge.fs.FileSystem}, and behaves as MicroPython's own: the
 * same names, the same rules for paths, the same {@linkplain org.mpyforge.fs.Errno error numbers}.
 * What one side writes, the other mounts. An image may come from anywhere: damage ends in an {@link
 * org.mpyforge.fs.FsException}, within time and memory that the image's size bounds.
 *
 * <p>Nothing here is thread-safe: a file system and its open files belong to one caller at a time.
 */
package org.mpyforge.fs;
