package org.mpyforge.cross.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code .py} file beside this class gives the tokens that the reference's lexer gave for it,
 * in the {@code .tokens} file of the same name.
 */
class LexerGoldenTest {

  @TestFactory
  Stream<DynamicTest> tokensAreThoseOfTheReference() throws IOException, URISyntaxException {
    Path folder = Path.of(LexerGoldenTest.class.getResource("lexer").toURI());
    List<Path> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    assertFalse(sources.isEmpty());
    return sources.stream()
        .map(
            source ->
                DynamicTest.dynamicTest(source.getFileName().toString(), () -> check(source)));
  }

  private static void check(Path source) throws IOException {
    String answer = source.getFileName().toString().replaceFirst("py$", "tokens");
    List<String> expected = Files.readAllLines(source.resolveSibling(answer));
    List<String> actual = LexedTokens.withPlaces(Files.readAllBytes(source));
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }
}
