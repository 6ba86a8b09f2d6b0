package org.mpyforge.cross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The expected texts are what the reference prints about files of these names. */
class QuotedTextTest {

  @Test
  void quotesAreChosenByTheTextsOwn() {
    assertEquals("'plain'", QuotedText.repr("plain"));
    assertEquals("\"it's\"", QuotedText.repr("it's"));
    assertEquals("'say \"hi\"'", QuotedText.repr("say \"hi\""));
    assertEquals("'it\\'s \"it\"'", QuotedText.repr("it's \"it\""));
  }

  @Test
  void whatIsNotPrintableAsciiIsEscaped() {
    assertEquals("'a\\tb\\nc\\rd\\\\'", QuotedText.repr("a\tb\nc\rd\\"));
    assertEquals("'\\x01\\x7f\\xe9'", QuotedText.repr("\u0001\u007fé"));
    assertEquals("'\\u65e5\\U0001f600'", QuotedText.repr("日😀"));
  }
}
