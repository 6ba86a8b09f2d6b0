package org.mpyforge.cross.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mpyforge.format.Qstr;

/** Lines, blocks, names, numbers and operators. */
class LexerTest {

  @Test
  void emptySourceIsJustTheEnd() {
    assertEquals("END", LexedTokens.of(""));
    assertEquals("1:1", LexedTokens.placesOf(""));
  }

  @Test
  void endRepeats() {
    Lexer lexer = lexer("");
    lexer.next();
    lexer.next();
    assertEquals(TokenKind.END, lexer.kind());
  }

  @Test
  void lastLineNeedsNoLineEnd() {
    assertEquals("NAME a NEWLINE END", LexedTokens.of("a"));
    assertEquals(LexedTokens.placesOf("a\n"), LexedTokens.placesOf("a"));
  }

  @Test
  void crAndCrLfEndALine() {
    assertEquals("1:1 1:2 2:1 2:2 3:1 3:2 4:1", LexedTokens.placesOf("a\rb\r\nc\n"));
    assertEquals("NAME a NEWLINE NAME b NEWLINE END", LexedTokens.of("a\r\r\n\rb"));
  }

  @Test
  void nulStartsNoToken() {
    assertEquals("NAME a INVALID NAME b NEWLINE END", LexedTokens.of("a\0b"));
    assertEquals("STRING <\\x01> NEWLINE END", LexedTokens.of("'\0'"));
  }

  @Test
  void blankAndCommentLinesMakeNoTokens() {
    assertEquals("NAME a NEWLINE NAME b NEWLINE END", LexedTokens.of("a\n\n  # x\n\t\nb # y"));
  }

  @Test
  void sourceOfBlankLinesBeginsWithANewline() {
    assertEquals("NEWLINE END", LexedTokens.of("\n\n"));
    assertEquals("1:4 3:1", LexedTokens.placesOf("# x\n\n"));
  }

  @Test
  void newlineIsWhereItsLineEnds() {
    assertEquals("1:1 1:9 4:1 4:2 5:1", LexedTokens.placesOf("a # xyz \n\n#\nb\n"));
  }

  @Test
  void tabsGoToTheNextMultipleOfEight() {
    assertEquals("1:1 1:9 1:17 1:18 2:1", LexedTokens.placesOf("a\tb      \tc"));
    assertEquals("1:1 1:9 2:1", LexedTokens.placesOf("a#\t"));
  }

  @Test
  void blocksIndentAndDedent() {
    assertEquals(
        "KW_IF NAME a DEL_COLON NEWLINE INDENT KW_IF NAME b DEL_COLON NEWLINE INDENT NAME c NEWLINE"
            + " DEDENT DEDENT NAME d NEWLINE END",
        LexedTokens.of("if a:\n  if b:\n\tc\nd"));
  }

  @Test
  void openBlocksEndWithTheSource() {
    assertEquals(
        "NAME a NEWLINE INDENT NAME b NEWLINE DEDENT END",
        LexedTokens.of("a\n b # \n  # no block"));
  }

  @Test
  void dedentMustMatchAnOpenBlock() {
    assertEquals(
        "NAME a NEWLINE INDENT NAME b DEDENT_MISMATCH DEDENT NAME c NEWLINE END",
        LexedTokens.of("a\n  b\n c"));
  }

  @Test
  void indentationIsKeptInSixteenBits() {
    String deep = " ".repeat(65536);
    assertEquals(
        "NAME a NEWLINE INDENT NAME b NEWLINE NAME c NEWLINE END",
        LexedTokens.of("a\n" + deep + "b\nc"));
  }

  @Test
  void firstTokenMustBeInTheFirstColumn() {
    assertEquals("INDENT NEWLINE END", LexedTokens.of(" a"));
    assertEquals("INDENT NEWLINE END", LexedTokens.of("\\\n a"));
    assertEquals("NEWLINE NAME a NEWLINE END", LexedTokens.of(" \na"));
  }

  @Test
  void bracketsJoinLines() {
    assertEquals(
        "DEL_PAREN_OPEN NAME a DEL_BRACKET_OPEN NAME b DEL_BRACKET_CLOSE NAME c DEL_PAREN_CLOSE"
            + " NEWLINE NAME d NEWLINE END",
        LexedTokens.of("(a\n[\n  b]\n# x\n  c)\nd"));
  }

  @Test
  void sourceThatEndsInsideBracketsHasNoLastNewline() {
    assertEquals("DEL_BRACE_OPEN NAME a END", LexedTokens.of("{a\n"));
  }

  @Test
  void strayClosingBracketJoinsLinesToo() {
    assertEquals("DEL_PAREN_CLOSE NAME a END", LexedTokens.of(")\na\n"));
  }

  @Test
  void backslashJoinsLines() {
    assertEquals("NAME a OP_PLUS NAME b NEWLINE END", LexedTokens.of("a + \\\n  b"));
    assertEquals("NAME a INVALID NAME b NEWLINE END", LexedTokens.of("a \\ b"));
  }

  @Test
  void nameIsAsciiLettersDigitsUnderscoreOrHighBytes() {
    assertEquals(
        "NAME _a1 NAME \\xc3\\xa9\\xff NEWLINE END", LexedTokens.of("_a1 \u00c3\u00a9\u00ff"));
    assertEquals("NAME a INVALID NAME b INVALID NEWLINE END", LexedTokens.of("a$b\u007f"));
  }

  @Test
  void keywordsAreWholeWords() {
    assertEquals(
        "KW_IF NAME iff NAME i KW_NONLOCAL NAME nonloca NAME none KW_NONE NEWLINE END",
        LexedTokens.of("if iff i nonlocal nonloca none None"));
    assertEquals("KW_DEBUG NAME __debug NEWLINE END", LexedTokens.of("__debug__ __debug"));
  }

  @Test
  void everySpellingIsItsToken() {
    for (TokenKind kind : TokenKind.values()) {
      if (!kind.spelling().isEmpty()) {
        assertEquals(kind, lexer(kind.spelling()).kind());
      }
    }
  }

  @Test
  void longestOperatorWins() {
    assertEquals(
        "DEL_DBL_LESS_EQUAL OP_LESS OP_MORE OP_DBL_STAR OP_STAR DEL_MINUS_MORE DEL_EQUAL NEWLINE"
            + " END",
        LexedTokens.of("<<=<>***->="));
    assertEquals(
        "OP_DBL_EQUAL DEL_EQUAL OP_NOT_EQUAL INVALID NEWLINE END", LexedTokens.of("===!=!"));
  }

  @Test
  void twoPeriodsAreTwoTokens() {
    assertEquals("DEL_PERIOD DEL_PERIOD NEWLINE END", LexedTokens.of(".."));
    assertEquals("ELLIPSIS DEL_PERIOD NEWLINE END", LexedTokens.of("...."));
  }

  @Test
  void numbersTakeEveryLetterAndDigit() {
    assertEquals(
        "INTEGER 12abc INTEGER 0xfe INTEGER 0b12 NEWLINE END", LexedTokens.of("12abc 0xfe 0b12"));
    assertEquals("FLOAT_OR_IMAG 1.2.3 FLOAT_OR_IMAG .5 NEWLINE END", LexedTokens.of("1.2.3 .5"));
  }

  @Test
  void numbersLoseUnderscores() {
    assertEquals("INTEGER 10 NAME _1 NEWLINE END", LexedTokens.of("1__0_ _1"));
  }

  @Test
  void exponentTakesItsSignUnlessTheNumberHasABase() {
    assertEquals(
        "FLOAT_OR_IMAG 1e+5 FLOAT_OR_IMAG 1e5e-6 INTEGER 0xE OP_PLUS INTEGER 1 NEWLINE END",
        LexedTokens.of("1E+5 1e5e-6 0xE+1"));
  }

  @Test
  void pointAndImaginaryUnitMakeAFloatWhateverTheBase() {
    assertEquals(
        "FLOAT_OR_IMAG 1j FLOAT_OR_IMAG 0x.1 FLOAT_OR_IMAG 0xJ NEWLINE END",
        LexedTokens.of("1j 0x.1 0xJ"));
  }

  @Test
  void sameBytesAreOneQstr() {
    Lexer lexer = lexer("area b area 'area' if 'if'");
    Qstr area = lexer.name();
    assertEquals("area", area.toString());
    lexer.next();
    assertNotSame(area, lexer.name());
    lexer.next();
    assertSame(area, lexer.name());
    lexer.next();
    assertEquals(TokenKind.STRING, lexer.kind());
    assertSame(area, lexer.name());
    lexer.next();
    Qstr keyword = lexer.name();
    assertEquals("if", keyword.toString());
    lexer.next();
    assertSame(keyword, lexer.name());
  }

  @Test
  void tableOfNamesGrows() {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      source.append("name").append(i).append(' ');
    }
    String once = source.toString();
    Lexer lexer = lexer(once + once);
    Qstr[] names = new Qstr[2000];
    for (int i = 0; i < 4000; i++, lexer.next()) {
      if (i < 2000) {
        names[i] = lexer.name();
        assertEquals("name" + i, names[i].toString());
      } else {
        assertSame(names[i - 2000], lexer.name());
      }
    }
  }

  private static Lexer lexer(String source) {
    return new Lexer(source.getBytes(StandardCharsets.ISO_8859_1), LexicalDialect.V1_28, true);
  }
}
