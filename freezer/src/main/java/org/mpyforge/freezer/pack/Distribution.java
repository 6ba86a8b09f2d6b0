package org.mpyforge.freezer.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A package to be installed.
 *
 * @param metadata what it says of itself
 * @param files what a board gets of it, by paths from where modules are searched
 */
public record Distribution(Metadata metadata, FileTree files) {

  /**
   * Reads a wheel, or a source distribution as MicroPython's {@code upip} or Python's {@code pip}
   * have them.
   *
   * @param file a {@code .whl}, {@code .tar.gz} or {@code .zip}
   * @param limits how much it may hold
   * @throws PackageException if it is none; the message names the file
   * @throws IOException if it cannot be read
   */
  public static Distribution read(Path file, ArchiveLimits limits) throws IOException {
    FileTree tree = Archive.read(file, limits);
    try {
      return Wheel.isOne(tree) ? Wheel.read(tree) : SourceDistribution.read(tree);
    } catch (PackageException e) {
      throw e.of(file.toString());
    }
  }

  /**
   * The packages that this one needs on a board.
   *
   * @param extras which of its extras are wanted
   */
  List<Requirement> requirements(Set<String> extras) throws PackageException {
    var needed = new ArrayList<Requirement>();
    for (Requirement requirement : metadata.requirements()) {
      if (Marker.holds(requirement.marker(), extras)) {
        needed.add(requirement);
      }
    }
    return needed;
  }
}
