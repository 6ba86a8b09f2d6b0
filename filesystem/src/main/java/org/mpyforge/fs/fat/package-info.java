/**
 * FAT12, FAT16 and FAT32 with long file names, as MicroPython's {@code VfsFat} formats, reads and
 * writes them.
 *
 * <p>From the device up: {@code SectorWindow} holds the one sector that is being looked at, {@code
 * Geometry} says where on the device what is, {@code AllocationTable} chains clusters, {@code
 * DirectoryCursor} goes along a chain entry by entry, {@code Directory} finds, adds and removes
 * names, {@code PathWalker} follows a path, and {@link org.mpyforge.fs.fat.FatFileSystem} does what
 * is asked.
 *
 * <p>Sources: Microsoft's "FAT: General Overview of On-Disk Format" 1.03 for the format, {@code
 * lib/oofatfs/ff.c} and {@code extmod/vfs_fat.c} for everything it leaves open.
 */
package org.mpyforge.fs.fat;
