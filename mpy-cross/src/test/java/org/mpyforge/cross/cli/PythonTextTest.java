package org.mpyforge.cross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The expected texts are what the reference prints about files of these names. */
class PythonTextTest {

  @Test
  void quotesAreChosenByTheTextsOwn() {
    assertEquals("'plain'", PythonText.repr("plain"));
    assertEquals("\"it's\"", PythonText.repr("it's"));
    assertEquals("'say \"hi\"'", PythonText.repr("say \"hi\""));
    assertEquals("'it\\'s \"it\"'", PythonText.repr("it's \"it\""));
  }

  @Test
  void whatIsNotPrintableAsciiIsEscaped() {
    assertEquals("'a\\tb\\nc\\rd\\\\'", PythonText.repr("a\tb\nc\rd\\"));
    assertEquals("'\\x01\\x7f\\xe9'", PythonText.repr("\u0001\u007fé"));
    assertEquals("'\\u65e5\\U0001f600'", PythonText.repr("日😀"));
  }
}
