package org.mpyforge.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Inputs that two releases of MicroPython do not treat alike, each with the reason. In the file, a
 * line {@code == reason} begins a group, the names of inputs follow, one a line; {@code #} begins a
 * comment.
 */
final class KnownDifferences {

  private final Map<String, String> reasons = new TreeMap<>();

  private KnownDifferences() {}

  /** Reads a list from the class path. */
  static KnownDifferences read(String resource) throws IOException {
    var list = new KnownDifferences();
    String reason = null;
    try (InputStream in = KnownDifferences.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
        if (line.startsWith("== ")) {
          reason = line.substring("== ".length());
        } else if (!line.startsWith("#") && list.reasons.put(line, reason) != null) {
          throw new IllegalArgumentException(resource + " has " + line + " twice");
        }
      }
    }
    return list;
  }

  /** Why an input is treated differently, if it is. */
  Optional<String> reasonFor(String input) {
    return Optional.ofNullable(reasons.get(input));
  }

  /** The names of all inputs on the list. */
  Iterable<String> names() {
    return reasons.keySet();
  }
}
