package org.mpyforge.cross.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input of {@code testdata/cross} with one set of flags, and the answer recorded for them; see
 * {@code testdata/README.md}.
 *
 * @param folder the topic's folder
 * @param name the input's file name without {@code .py}
 * @param flags the flags besides {@code -s NAME.py}
 * @param answer the answer's file name without {@code .mpy} or {@code .err}
 */
record GoldenCase(Path folder, String name, List<String> flags, String answer) {

  /** The recorded inputs, seen from the module's folder, where Maven runs tests. */
  static final Path ROOT = Path.of("..", "testdata", "cross").toAbsolutePath().normalize();

  private static final int LEVELS = 4;

  /** The folders with inputs, in order. */
  static List<Path> topics() {
    try (Stream<Path> paths = Files.walk(ROOT)) {
      return paths
          .filter(path -> path.toString().endsWith(".py"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of a folder, in order. */
  static List<GoldenCase> of(Path topic) {
    List<GoldenCase> cases = new ArrayList<>();
    try (Stream<Path> paths = Files.list(topic)) {
      paths
          .map(path -> path.getFileName().toString())
          .filter(file -> file.endsWith(".py"))
          .sorted()
          .forEach(file -> addCases(topic, file.substring(0, file.length() - 3), cases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static void addCases(Path topic, String name, List<GoldenCase> cases) {
    boolean refused = topic.startsWith(ROOT.resolve("errors"));
    for (int level = 0; level < LEVELS; level++) {
      String answer = refused ? name : name + ".O" + level;
      List<String> flags = new ArrayList<>();
      flags.add("-O" + level);
      flags.addAll(flagsOf(topic));
      cases.add(new GoldenCase(topic, name, flags, answer));
    }
    if (!refused) {
      variants(topic).forEach(variant -> cases.add(variant.of(topic, name)));
    }
  }

  /** The words of a folder's {@code flags} file. */
  static List<String> flagsOf(Path topic) {
    Path file = topic.resolve("flags");
    try {
      return Files.exists(file)
          ? List.of(Files.readString(file).trim().split("\\s+", -1))
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of a folder's {@code variants} file. */
  private record Variant(String name, String level, List<String> flags) {
    GoldenCase of(Path topic, String input) {
      List<String> all = new ArrayList<>();
      all.add("-O" + level);
      all.addAll(flags);
      return new GoldenCase(topic, input, all, input + '.' + name + ".O" + level);
    }
  }

  private static List<Variant> variants(Path topic) {
    Path file = topic.resolve("variants");
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.trim().split("\\s+", -1)))
          .map(words -> new Variant(words.get(0), words.get(1), words.subList(2, words.size())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as the reference wrote it. */
  Path mpy() {
    return folder.resolve(answer + ".mpy");
  }

  /** The exit status and the text on standard error with which the reference refused the input. */
  Path err() {
    return folder.resolve(answer + ".err");
  }

  @Override
  public String toString() {
    return ROOT.relativize(folder.resolve(name)) + " " + String.join(" ", flags);
  }
}
