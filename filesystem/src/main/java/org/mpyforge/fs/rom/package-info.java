/**
 * ROMFS: a tree of files in one piece of memory, made once and only read, so that bytecode runs
 * where it lies.
 *
 * <p>Everything is a record: its kind, the length of what it holds, and what it holds. Kind and
 * length are vuints, seven bits a byte, most significant first, the top bit set in all but the
 * last; bytes 0x80 in front of one change nothing. The whole is a record too, whose kind looks like
 * "RM1" ({@code extmod/vfs_rom.c} has the format; MicroPython reads it since 1.25).
 */
package org.mpyforge.fs.rom;
