package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The owners of all that is in an image, by module. */
final class Owners {
  private final Map<String, List<Owner>> byModule = new LinkedHashMap<>();

  /** The owner of what belongs to a whole module. */
  Owner module(String name) {
    List<Owner> known = byModule.get(name);
    return known == null ? add(new Owner(name, "")) : known.get(0);
  }

  /** Adds an owner, whose module may be known. */
  Owner add(Owner owner) {
    byModule.computeIfAbsent(owner.module(), key -> new ArrayList<>()).add(owner);
    return owner;
  }

  /** What each module takes, on a machine with words of the given size in bytes. */
  List<ModuleSize> sizes(int wordSize) {
    var sizes = new ArrayList<ModuleSize>();
    byModule.forEach(
        (name, owners) -> {
          var parts = new ArrayList<ModuleSize.Part>();
          for (Owner owner : owners) {
            parts.add(new ModuleSize.Part(owner.function(), owner.bytes(wordSize)));
          }
          sizes.add(new ModuleSize(name, parts));
        });
    return sizes;
  }
}
