package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the documentation do what it says. The {@code console} blocks of a page are run
 * in a folder that looks like a fresh checkout; a {@code java} block is saved there under the name
 * of its class, for the commands behind it. {@code sh} blocks are for the reader: they run the
 * whole build, or need a reference.
 */
@DisabledOnOs(OS.WINDOWS)
class DocsIT {

  private static final Set<String> LANGUAGES = Set.of("console", "java", "sh", "");

  /** Its examples are parts of a sample project, and the plugin's own tests compare them. */
  private static final Path PLUGIN_PAGE = Path.of("maven-plugin.md");

  private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

  @TempDir private Path temp;

  private final List<Path> links = new ArrayList<>();

  @TestFactory
  Stream<DynamicNode> everyExampleDoesWhatItShows() throws IOException {
    List<DynamicNode> pages = new ArrayList<>();
    for (Path page : pages()) {
      Path folder = Files.createDirectory(temp.resolve(page.getFileName()));
      linkCheckout(folder);
      List<DynamicTest> tests = Fence.of(page).stream().flatMap(f -> tests(f, folder)).toList();
      if (!tests.isEmpty()) {
        pages.add(dynamicContainer(Checkout.ROOT.relativize(page).toString(), tests));
      }
    }
    assertTrue(pages.size() > 1, "the pages with examples are found");
    return pages.stream();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of(".", "src/site/markdown")) {
      try (Stream<Path> files = Files.list(Checkout.ROOT.resolve(folder).normalize())) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .filter(file -> !file.endsWith(PLUGIN_PAGE))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages;
  }

  private void linkCheckout(Path folder) throws IOException {
    for (String name : List.of("bin", "src", "testdata")) {
      links.add(Files.createSymbolicLink(folder.resolve(name), Checkout.ROOT.resolve(name)));
    }
  }

  /** JUnit would do it, with a warning for each. */
  @AfterEach
  void unlinkCheckout() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }

  private static Stream<DynamicTest> tests(Fence block, Path folder) {
    assertTrue(LANGUAGES.contains(block.language()), () -> "what is " + block.language() + "?");
    return switch (block.language()) {
      case "console" ->
          ConsoleStep.of(block).stream()
              .map(step -> dynamicTest(title(block, step.command()), () -> check(step, folder)));
      case "java" -> Stream.of(dynamicTest(title(block, "java"), () -> save(block, folder)));
      default -> Stream.of();
    };
  }

  private static String title(Fence block, String what) {
    return block.firstLine() + ": " + what;
  }

  private static void check(ConsoleStep step, Path folder) throws Exception {
    Shell.Result result = new Shell(folder).sh(step.command());
    assertEquals(new Shell.Result(step.exitStatus(), step.out(), step.err()), result);
  }

  private static void save(Fence block, Path folder) {
    Matcher name = CLASS.matcher(String.join("\n", block.lines()));
    assertTrue(name.find(), "no class to name the file for");
    try {
      Files.write(folder.resolve(name.group(1) + ".java"), block.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
