package org.mpyforge.format;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A build option of the runtime that a version 5 file depends on, kept in the two low bits of its
 * third byte. Version 6 dropped both and reused the bits for the sub-version.
 */
public enum MpyFeature {
  /** Loads and stores by name carry a byte for the lookup cache ({@code -mcache-lookup-bc}). */
  INLINE_CACHING(1, "inline caching"),
  /** Strings are UTF-8 rather than plain bytes (the default; {@code -mno-unicode} clears it). */
  UNICODE(2, "unicode");

  private final int mask;
  private final String label;

  MpyFeature(int mask, String label) {
    this.mask = mask;
    this.label = label;
  }

  /** A few words for messages and listings. */
  public String label() {
    return label;
  }

  /** Features in words, commas between them; {@code none} if there are none. */
  public static String inWords(Set<MpyFeature> features) {
    return features.isEmpty()
        ? "none"
        : features.stream().sorted().map(MpyFeature::label).collect(Collectors.joining(", "));
  }

  /** The bits of several features together. */
  static int mask(Set<MpyFeature> features) {
    int mask = 0;
    for (MpyFeature feature : features) {
      mask |= feature.mask;
    }
    return mask;
  }

  /** The features whose bits a mask has. */
  static Set<MpyFeature> ofMask(int mask) {
    Set<MpyFeature> features = EnumSet.noneOf(MpyFeature.class);
    for (MpyFeature feature : values()) {
      if ((mask & feature.mask) != 0) {
        features.add(feature);
      }
    }
    return features;
  }

  /** The feature's bit within the header's third byte, 1 or 2. */
  public int mask() {
    return mask;
  }
}
