package org.mpyforge.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page about the plugin shows is what Maven runs in {@code src/it/newcomer}. */
class DocsTest {
  private static final Path PAGE = Path.of("../src/site/markdown/maven-plugin.md");
  private static final Path PROJECT = Path.of("src/it/newcomer");

  private static String block(String language) throws IOException {
    String page = Files.readString(PAGE);
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
    assertTrue(block.find(), language);
    return block.group(1);
  }

  @Test
  void theConfigurationIsTheNewcomers() throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    String shown = block("xml").replaceFirst("<version>.*?<", "<version>@project.version@<");
    assertTrue(pom.contains(shown), pom);
  }

  @Test
  void theTestIsTheNewcomers() throws IOException {
    String test =
        Files.readString(PROJECT.resolve("src/test/micropython/test_greeting.py"))
            .replace("\n\n\n", "\n\n");
    assertTrue(test.startsWith(block("python")), test);
  }

  @Test
  void theErrorsAreThoseThatABrokenProjectShows() throws IOException {
    String expectations = Files.readString(Path.of("src/it/broken-source/verify.bsh"));
    String page = Files.readString(PAGE);
    for (String line : page.lines().filter(line -> line.startsWith("[ERROR] ")).toList()) {
      assertTrue(expectations.contains(line.substring("[ERROR] ".length())), line);
    }
  }
}
