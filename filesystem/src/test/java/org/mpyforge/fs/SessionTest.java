package org.mpyforge.fs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What MicroPython did and said, we do and say; and each reads what the other has written. */
class SessionTest {

  static List<String> sessions() throws IOException {
    try (Stream<Path> files = Files.list(Session.FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void everyAnswerIsTheSame(String name) {
    Session.Recorded recorded = Session.Recorded.read(name);
    List<String> answers = Session.run(recorded.kind(), recorded.start(), recorded.lines());
    for (int i = 0; i < answers.size(); i++) {
      String line = recorded.lines().get(i);
      assertEquals(recorded.expected().get(i), answers.get(i), "line " + (i + 2) + ": " + line);
    }
    assertEquals(recorded.expected().size(), answers.size());
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void theRecordedImageHoldsWhatOursDoes(String name) {
    Session.Recorded recorded = Session.Recorded.read(name);
    BlockDevice ours = recorded.start();
    Session.run(recorded.kind(), ours, recorded.lines());
    List<String> tree = Session.tree(recorded.kind().mount(recorded.device()));
    assertFalse(tree.isEmpty());
    assertEquals(tree, Session.tree(recorded.kind().mount(ours)));
  }
}
