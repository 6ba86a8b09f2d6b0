package org.mpyforge.freezer.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.manifest.ManifestItem;

/**
 * What the last build was made of, as lines of text in a file: first what holds for all modules,
 * then one for each. Times of files tell when a source has changed; this tells of changed flags, of
 * another compiler, and of modules that have come or gone.
 */
final class BuildState {
  private final Path file;
  private final List<String> lines;
  private final Set<String> before;
  private final boolean sameCompiler;

  private BuildState(Path file, List<String> lines, List<String> before) {
    this.file = file;
    this.lines = lines;
    this.before = new HashSet<>(before);
    sameCompiler = !before.isEmpty() && before.get(0).equals(lines.get(0));
  }

  /**
   * The state of a build that begins.
   *
   * @param file where the last one has left its own
   * @param compiler what all compiled modules depend on
   * @param image what the image depends on besides
   */
  static BuildState of(Path file, String compiler, String image, List<ManifestItem> items)
      throws IOException {
    List<String> lines = new ArrayList<>(items.size() + 2);
    lines.add(compiler);
    lines.add(image);
    for (ManifestItem item : items) {
      lines.add(line(item));
    }
    return new BuildState(file, lines, read(file));
  }

  private static List<String> read(Path file) throws IOException {
    try {
      return List.of(Files.readString(file).split("\n", -1));
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private static String line(ManifestItem item) {
    int level = item.optLevel().orElse(-1);
    String version = item.version().orElse("");
    String line = String.join("\t", item.kind().name(), item.target(), item.source().toString());
    return (line + "\t" + level + "\t" + version).replace('\n', ' ');
  }

  /** Whether a module was built before in the same way. */
  boolean had(ManifestItem item) {
    return sameCompiler && before.contains(line(item));
  }

  /** Whether nothing at all is different. */
  boolean isUnchanged() {
    return sameCompiler
        && before.size() == new HashSet<>(lines).size()
        && before.containsAll(lines);
  }

  /** Leaves this state for the next build. */
  void save() throws IOException {
    OutputFile.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
