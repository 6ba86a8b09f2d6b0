package org.mpyforge.freezer.manifest;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of executing manifests.
 *
 * @param items what they list, in their order; a target may be there more than once
 * @param files the manifests themselves, those included too, in the order they were executed
 */
public record Manifest(List<ManifestItem> items, List<Path> files) {

  /** Copies the lists. */
  public Manifest {
    items = List.copyOf(items);
    files = List.copyOf(files);
  }
}
