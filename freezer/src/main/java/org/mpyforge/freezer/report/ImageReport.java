package org.mpyforge.freezer.report;

import java.util.Comparator;
import java.util.List;
import org.mpyforge.freezer.image.FrozenModule;

/**
 * Where the bytes of an image go.
 *
 * @param image its name
 * @param modules what is in it, in the order of paths
 */
public record ImageReport(String image, List<ModuleSize> modules) {

  /** Copies the list. */
  public ImageReport {
    modules = List.copyOf(modules);
  }

  /**
   * The report of an image.
   *
   * @param image its name, for the title
   * @param modules what is in it
   */
  public static ImageReport of(String image, List<FrozenModule> modules) {
    return new ImageReport(
        image,
        modules.stream()
            .map(ModuleSize::of)
            .sorted(Comparator.comparing(ModuleSize::path))
            .toList());
  }

  /** What the files of all modules take together. */
  public long bytes() {
    return modules.stream().mapToLong(ModuleSize::bytes).sum();
  }
}
