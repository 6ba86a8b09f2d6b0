package org.mpyforge.freezer.image.c;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a module takes in an image. What it shares with others is counted with the first of them.
 *
 * @param name its name in the image
 * @param parts its parts: the first one for what belongs to the whole module, then a function each
 */
public record ModuleSize(String name, List<Part> parts) {

  /**
   * A part of a module.
   *
   * @param name the name of a function with those of the scopes around it, such as {@code
   *     Event.wait}; {@code <module>} for the outermost; empty for what belongs to no function
   * @param bytes what it takes, by kind; nothing for kinds that it has none of
   */
  public record Part(String name, Map<SizeKind, Integer> bytes) {
    /** Copies the map. */
    public Part {
      bytes = Map.copyOf(bytes);
    }

    /** The bytes of all kinds. */
    public int total() {
      return bytes.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Copies the list. */
  public ModuleSize {
    parts = List.copyOf(parts);
  }

  /** The bytes of all parts. */
  public int total() {
    return parts.stream().mapToInt(Part::total).sum();
  }

  /** The bytes of all parts, by kind. */
  public Map<SizeKind, Integer> byKind() {
    var sums = new EnumMap<SizeKind, Integer>(SizeKind.class);
    for (Part part : parts) {
      part.bytes.forEach((kind, bytes) -> sums.merge(kind, bytes, Integer::sum));
    }
    return sums;
  }
}
