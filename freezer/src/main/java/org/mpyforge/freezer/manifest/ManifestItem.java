package org.mpyforge.freezer.manifest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One file that a manifest wants in the image.
 *
 * @param kind how it goes in
 * @param source where it is, absolute
 * @param target its path in the image, with slashes: {@code pkg/mod.py}
 * @param optLevel the level that it is compiled at; empty for that of the whole image
 * @param version what {@code metadata} gave as the version of its package: {@code __version__} of a
 *     compiled module that does not set it itself
 */
public record ManifestItem(
    Kind kind, Path source, String target, OptionalInt optLevel, Optional<String> version) {

  /** How a file goes into an image. */
  public enum Kind {
    /** As source text, compiled by the board when it is imported. */
    AS_STR,
    /** Compiled. */
    AS_MPY,
    /** As it is: it has been compiled. */
    MPY
  }
}
