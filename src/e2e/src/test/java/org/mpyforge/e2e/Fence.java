package org.mpyforge.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown page.
 *
 * @param language the word behind the opening fence; empty if there is none
 * @param firstLine the number of its first line in the page, from 1
 * @param lines what is between the fences
 */
record Fence(String language, int firstLine, List<String> lines) {

  private static final String MARK = "```";

  /** The blocks of a page, in order. */
  static List<Fence> of(Path page) {
    List<String> lines;
    try {
      lines = Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Fence> fences = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(MARK)) {
        continue;
      }
      if (open < 0) {
        open = i;
      } else {
        String language = lines.get(open).substring(MARK.length()).trim();
        fences.add(new Fence(language, open + 2, lines.subList(open + 1, i)));
        open = -1;
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException(page + " ends in the block of line " + (open + 1));
    }
    return fences;
  }
}
