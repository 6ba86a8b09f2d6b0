package org.mpyforge.format;

/**
 * A build option of the runtime that a version 5 file depends on, kept in the two low bits of its
 * third byte. Version 6 dropped both and reused the bits for the sub-version.
 */
public enum MpyFeature {
  /** Loads and stores by name carry a byte for the lookup cache ({@code -mcache-lookup-bc}). */
  INLINE_CACHING(1),
  /** Strings are UTF-8 rather than plain bytes (the default; {@code -mno-unicode} clears it). */
  UNICODE(2);

  private final int mask;

  MpyFeature(int mask) {
    this.mask = mask;
  }

  /** The feature's bit within the header's third byte, 1 or 2. */
  public int mask() {
    return mask;
  }
}
