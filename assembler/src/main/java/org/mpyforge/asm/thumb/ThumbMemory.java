package org.mpyforge.asm.thumb;

import org.mpyforge.asm.Width;

/** How a generation loads and stores; the operations are those of the abstract machine. */
interface ThumbMemory {

  /** Makes one. */
  @FunctionalInterface
  interface Maker {
    /**
     * Loads and stores of a core.
     *
     * @param encoder where to
     * @param variant the core
     * @param constants for offsets that no instruction holds
     */
    ThumbMemory make(ThumbEncoder encoder, ThumbVariant variant, ThumbConstants constants);
  }

  /** Whether sized transfers take an offset, in units of their width. */
  boolean takesOffset(long offset);

  /** Loads from {@code base + offset}, the offset in units of the width. */
  void load(Width width, int destination, int base, int offset);

  /** Stores to {@code base + offset}, the offset in units of the width. */
  void store(Width width, int source, int base, int offset);

  /** Loads from {@code base + index}, the index in units of the width. */
  void loadIndexed(Width width, int destination, int base, int index);

  /** Stores to {@code base + index}, the index in units of the width. */
  void storeIndexed(Width width, int source, int base, int index);
}
