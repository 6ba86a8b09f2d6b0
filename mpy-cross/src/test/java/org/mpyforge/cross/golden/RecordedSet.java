package org.mpyforge.cross.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of {@code testdata/releases/sets}: what is recorded of an older release for one set of
 * flags; see {@code testdata/README.md}.
 *
 * @param version the version of {@code .mpy} files that the release writes, as the flag spells it
 * @param name what the set is called
 * @param levels the optimisation levels, in the order of the columns
 * @param flags the flags besides the level
 */
record RecordedSet(String version, String name, List<Integer> levels, List<String> flags) {

  /** What stands for "as at the level before". */
  private static final String SAME = "=";

  /** What stands in the place of an answer where the reference dies. */
  private static final String DIED = "-";

  private static final int FIRST_FLAG = 4;

  private static final Path FOLDER = GoldenCase.ROOT.resolveSibling("releases");

  /** An input with one level, and the checksum of the answer. */
  record Entry(Path folder, String name, int level, String checksum) {

    @Override
    public String toString() {
      return GoldenCase.ROOT.relativize(folder.resolve(name)) + " -O" + level;
    }
  }

  /** All sets. */
  static List<RecordedSet> all() {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("sets"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("@"))
          .map(RecordedSet::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RecordedSet of(String line) {
    List<String> words = List.of(line.split(" +", -1));
    List<Integer> levels = words.get(2).chars().mapToObj(level -> level - '0').toList();
    return new RecordedSet(
        words.get(0), words.get(1), levels, words.subList(FIRST_FLAG, words.size()));
  }

  /** Where the checksums are. */
  Path file() {
    return FOLDER.resolve(version).resolve(name);
  }

  /** The recorded answers. */
  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    try (Stream<String> lines = Files.lines(file())) {
      lines.forEach(line -> addEntries(line, entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private void addEntries(String line, List<Entry> entries) {
    String[] words = line.split(" ", -1);
    Path input = GoldenCase.ROOT.resolve(words[0]);
    String checksum = DIED;
    for (int i = 0; i < levels.size(); i++) {
      checksum = words[i + 1].equals(SAME) ? checksum : words[i + 1];
      if (!checksum.equals(DIED)) {
        entries.add(
            new Entry(input.getParent(), input.getFileName().toString(), levels.get(i), checksum));
      }
    }
  }

  @Override
  public String toString() {
    return version + " " + name;
  }
}
