/**
 * littlefs version 2, on disk 2.1 and 2.0, as MicroPython's {@code VfsLfs2}: a file system for
 * flash that whatever has been synced survives any loss of power.
 *
 * <p>Directories are logs. Each lives in a pair of blocks ({@code MetadataPair}) of which one is
 * current; a commit is appended to it and ends in a checksum, and counts only if that is right. A
 * log that is full is written anew, without what is out of date, to the other block of the pair,
 * whose higher revision then makes it the current one. Large files are chains of blocks that are
 * never written over ({@code SkipList}): a change makes a new chain, and a commit puts it in the
 * place of the old one. What touches two directories, such as a move, is announced in the {@code
 * GlobalState}, which is spread over all logs as an exclusive or, so that {@code Repair} can finish
 * it after a loss of power.
 *
 * <p>Reading a log makes a model of it; a commit is a list of {@code Change}s, which go to the
 * model and to the log alike ({@code Committer}).
 *
 * <p>Sources: littlefs's {@code SPEC.md} and {@code DESIGN.md} for the format, {@code
 * lib/littlefs/lfs2.c} (2.11) for what they leave open, {@code extmod/vfs_lfsx.c} for paths, modes
 * and times.
 */
package org.mpyforge.fs.littlefs;
