package org.mpyforge.freezer.manifest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The variables in a manifest's paths: {@code $(NAME)}, or {@code ${NAME}} as documents have it.
 */
final class PathVariables {
  private final Map<String, String> values;

  PathVariables(Map<String, String> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** The value of a variable, or null. */
  String get(String name) {
    return values.get(name);
  }

  /** The names and values. */
  Map<String, String> all() {
    return values;
  }

  /** A path with its variables replaced. A name that has no value stays as it is. */
  String expand(String path) {
    if (path.indexOf('$') < 0) {
      return path;
    }
    String expanded = path;
    for (Map.Entry<String, String> variable : values.entrySet()) {
      expanded = expanded.replace("$(" + variable.getKey() + ")", variable.getValue());
      expanded = expanded.replace("${" + variable.getKey() + "}", variable.getValue());
    }
    return expanded;
  }
}
