package org.mpyforge.freezer.manifest;

import java.util.List;

/** A manifest that cannot be carried out. The message says where and why; the parts are data. */
public final class ManifestException extends Exception {
  private static final long serialVersionUID = 1;

  private final String manifest;
  private final String text;
  private final boolean foreseen;
  private final transient List<Place> places;

  /**
   * A line of a manifest.
   *
   * @param file the manifest
   * @param line the line, from 1
   */
  public record Place(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /**
   * An error.
   *
   * @param manifest what was being executed, as it was named
   * @param reason what is wrong, without the names of manifests around it
   * @param text what the reference prints of it
   * @param foreseen whether the reference has words of its own for it
   * @param places where it is, the innermost place first
   */
  ManifestException(
      String manifest, String reason, String text, boolean foreseen, List<Place> places) {
    super(message(reason, places));
    this.manifest = manifest;
    this.text = text;
    this.foreseen = foreseen;
    this.places = List.copyOf(places);
  }

  private static String message(String reason, List<Place> places) {
    if (places.isEmpty()) {
      return reason;
    }
    var message = new StringBuilder().append(places.get(0)).append(": ").append(reason);
    for (Place place : places.subList(1, places.size())) {
      message.append("\n  from ").append(place);
    }
    return message.toString();
  }

  /** The manifest that was being executed, as it was named; it may have included others. */
  public String manifest() {
    return manifest;
  }

  /** What the reference prints of it, which names the manifests but no lines. */
  public String text() {
    return text;
  }

  /**
   * Whether the reference reports this error in a line of its own; the others end it with a
   * traceback of CPython.
   */
  public boolean isForeseen() {
    return foreseen;
  }

  /** Where it is: the line of the manifest, then the line that included that one, and so on. */
  public List<Place> places() {
    return places;
  }
}
