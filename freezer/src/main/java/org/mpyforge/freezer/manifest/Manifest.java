package org.mpyforge.freezer.manifest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of executing manifests.
 *
 * @param items what they list, in their order; a target may be there more than once
 * @param files the manifests themselves, those included too, in the order they were executed
 * @param inputs all files and folders that were looked at: as long as none of them changes, the
 *     same manifests list the same. Empty if a manifest has looked elsewhere, too: imported a
 *     module, or opened a file
 */
public record Manifest(List<ManifestItem> items, List<Path> files, Optional<List<Path>> inputs) {

  /** Copies the lists. */
  public Manifest {
    items = List.copyOf(items);
    files = List.copyOf(files);
    inputs = inputs.map(List::copyOf);
  }
}
