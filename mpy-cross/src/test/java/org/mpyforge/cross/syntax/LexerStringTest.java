package org.mpyforge.cross.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** String and bytes literals, f-strings and t-strings. */
class LexerStringTest {

  @Test
  void quotesMayBeSingleDoubleOrTripled() {
    assertEquals("STRING <a\"b>", first("'a\"b'"));
    assertEquals("STRING <a'b>", first("\"a'b\""));
    assertEquals("STRING <a\"b\"\"c\\x0ad>", first("\"\"\"a\"b\"\"c\nd\"\"\""));
    assertEquals("STRING <>", first("''''''"));
  }

  @Test
  void stringMustEnd() {
    assertEquals("LONELY_STRING_OPEN", first("'abc\n'"));
    assertEquals("LONELY_STRING_OPEN", first("'''abc''"));
  }

  @Test
  void onlySmallLettersArePrefixes() {
    assertEquals("STRING <\\x0a>", first("u'\\n'"));
    assertEquals("NAME R", first("R'\\n'"));
    assertEquals("NAME ur", first("ur''"));
    assertEquals("NAME bb", first("bb''"));
    assertEquals("NAME ft", first("ft''"));
    assertEquals("NAME b", first("b\0''"));
  }

  @Test
  void withoutTheirFeaturesFAndTAreNames() {
    LexicalDialect plain = LexicalDialect.PYCOPY;
    for (String source : new String[] {"f''", "t''", "rf''", "tr''"}) {
      byte[] bytes = source.getBytes(StandardCharsets.US_ASCII);
      assertEquals(TokenKind.NAME, new Lexer(bytes, plain, true).kind());
    }
    assertEquals(
        TokenKind.BYTES, new Lexer("rb''".getBytes(StandardCharsets.US_ASCII), plain, true).kind());
  }

  @Test
  void escapesOfOneLetter() {
    assertEquals(
        "STRING <\\x07\\x08\\x0c\\x0a\\x0d\\x09\\x0b\\x5c'\">",
        first("'\\a\\b\\f\\n\\r\\t\\v\\\\\\'\\\"'"));
    assertEquals("STRING <ab>", first("'a\\\nb'"));
  }

  @Test
  void octalEscapeHasUpToThreeDigits() {
    assertEquals("STRING <\\x00\\x0aS4\\x5c8>", first("'\\0\\12\\1234\\8'"));
    assertEquals("STRING <\\xc7\\xbf>", first("'\\777'"));
    assertEquals("BYTES <\\xff>", first("b'\\377'"));
    assertEquals("INVALID", first("b'\\400'"));
  }

  @Test
  void hexadecimalEscapesAreCodePointsInAStringAndBytesInBytes() {
    assertEquals("STRING <\\xc3\\xa9>", first("'\\xe9'"));
    assertEquals("BYTES <\\xe9>", first("b'\\xe9'"));
    assertEquals("STRING <\\xe2\\x82\\xac\\xf0\\x9f\\x98\\x80>", first("'\\u20ac\\U0001f600'"));
    assertEquals("BYTES <\\x5cu20ac>", first("b'\\u20ac'"));
    assertEquals("STRING <\\xed\\xa0\\x80>", first("'\\ud800'"));
    assertEquals("INVALID", first("'\\U00110000'"));
  }

  @Test
  void missingHexadecimalDigitMayCostTheClosingQuote() {
    assertEquals("INVALID NEWLINE END", LexedTokens.of("'\\xg1'"));
    assertEquals("LONELY_STRING_OPEN NEWLINE END", LexedTokens.of("'\\x4'"));
    assertEquals("INVALID NEWLINE END", LexedTokens.of("'\\x4' '"));
  }

  @Test
  void unknownEscapeKeepsTheBackslash() {
    assertEquals("STRING <\\x5cq>", first("'\\q'"));
  }

  @Test
  void highByteAfterABackslashCountsAsACodePoint() {
    assertEquals("STRING <\\x5c\\xc3\\x83\\xa9>", first("'\\\u00c3\u00a9'"));
    assertEquals("STRING <\\x5c\\xc3\\x83\\xa9>", first("r'\\\u00c3\u00a9'"));
    assertEquals("BYTES <\\x5c\\xc3\\xa9>", first("b'\\\u00c3\u00a9'"));
  }

  @Test
  void rawStringKeepsBackslashesButAQuoteAfterOneDoesNotEndIt() {
    assertEquals("STRING <\\x5cn\\x5c'>", first("r'\\n\\''"));
    assertEquals("STRING <\\x5c\\x0a>", first("r'\\\n'"));
  }

  @Test
  void nameEscapeRaises() {
    byte[] source = "a = '\\N{DIGIT ONE}'".getBytes(StandardCharsets.US_ASCII);
    Lexer lexer = new Lexer(source, LexicalDialect.V1_28, true);
    lexer.next();
    LexException raised = assertThrows(LexException.class, lexer::next);
    assertEquals("NotImplementedError", raised.type());
    assertEquals("unicode name escapes", raised.getMessage());
    assertEquals("STRING <\\x5cN>", first("r'\\N'"));
  }

  @Test
  void adjacentLiteralsAreOneToken() {
    assertEquals("STRING <abc> NEWLINE END", LexedTokens.of("'a' \"b\"'''c'''"));
    assertEquals("BYTES <a\\x5cn> NEWLINE END", LexedTokens.of("b'a' rb'\\n'"));
    assertEquals("STRING <ab> NEWLINE END", LexedTokens.of("'a' \\\n 'b'"));
  }

  @Test
  void lineEndKeepsLiteralsApartOutsideOfBrackets() {
    assertEquals("STRING <a> NEWLINE STRING <b> NEWLINE END", LexedTokens.of("'a'\n'b'"));
    assertEquals(
        "DEL_PAREN_OPEN STRING <ab> DEL_PAREN_CLOSE NEWLINE END", LexedTokens.of("('a'#\n'b')"));
  }

  @Test
  void stringsAndBytesAreNotJoined() {
    assertEquals("STRING <a> BYTES <bc> NEWLINE END", LexedTokens.of("'a' b'b' b'c'"));
  }

  @Test
  void fieldsOfAnFStringBecomeArgumentsOfFormat() {
    assertEquals("<a{}b{}> . format ( ( x ) , ( y ) , )", spelled("f'a{x}b{y}'"));
    assertEquals("<{!r:>3}> . format ( ( x ) , )", spelled("f'{x!r:>3}'"));
    assertEquals("<{:{}}> . format ( ( x ) , ( w ) , )", spelled("f'{x:{w}}'"));
    assertEquals("<{{x}}> . format ( )", spelled("f'{{x}}'"));
  }

  @Test
  void whatFollowsAnFStringFollowsTheCall() {
    assertEquals("a + <{}> . format ( ( x ) , ) + b", spelled("a + f'{x}' + b"));
    assertEquals("( <{}> . format ( ( x ) , ) , b )", spelled("(f'{x}'\n, b)"));
  }

  @Test
  void equalsSignPutsTheExpressionIntoTheText() {
    assertEquals("<x={}> . format ( ( x ) , )", spelled("f'{x=}'"));
    assertEquals("< x ={!r}> . format ( ( x ) , )", spelled("f'{ x =!r}'"));
  }

  @Test
  void adjacentFStringsShareOneCall() {
    assertEquals("<{}b{}> . format ( ( x ) , ( y ) , )", spelled("f'{x}' 'b' f'{y}'"));
  }

  @Test
  void fieldEndsAtTheFirstColonOrBraceOutsideOfBrackets() {
    assertEquals("<{}> . format ( ( d [ <a:b> ] ) , )", spelled("f'{d[\"a:b\"]}'"));
    assertEquals("<{:1)}> . format ( ( ( lambda ) , )", spelled("f'{(lambda:1)}'"));
    assertEquals("<{}> . format ( ( a != b ) , )", spelled("f'{a != b}'"));
  }

  @Test
  void onlyRAndSAreConversions() {
    assertEquals("<{!r}{!s}> . format ( ( a ) , ( b ) , )", spelled("f'{a!r}{b!s}'"));
    assertEquals("<{}> . format ( ( a  x ) , )", spelled("f'{a!x}'"));
  }

  @Test
  void fieldNeedsAnExpression() {
    assertEquals("MALFORMED_FSTRING", first("f'{}'"));
    assertEquals("MALFORMED_FSTRING", first("f'{=}'"));
    assertEquals("MALFORMED_FSTRING", first("f'{:>3}'"));
    assertEquals("MALFORMED_FSTRING", first("t'{ }'"));
    assertEquals("STRING <{}>", first("f'{ }'"));
  }

  @Test
  void pushedBackBytesCountForLineAndColumn() {
    assertEquals(
        "1:1 1:7 1:8 1:14 1:15 1:16 1:17 1:18 1:19 1:20 2:1", LexedTokens.placesOf("f'{x}'"));
    assertEquals(
        "1:1 2:4 2:5 2:11 2:12 3:1 3:2 3:3 3:4 3:5 4:1 4:2 5:1",
        LexedTokens.placesOf("f'{\nx}'\ny"));
  }

  @Test
  void fStringsInFieldsAreRewrittenInTurn() {
    assertEquals("<{}> . format ( ( <{}> . format ( ( x ) , ) ) , )", spelled("f'{f\"{x}\"}'"));
  }

  @Test
  void tStringBecomesACallOfTemplate() {
    assertEquals(
        "__template__ ( ( <a> , <b> , ) , ( x ) , <x> , <r> , <>3> , )", spelled("t'a{x!r:>3}b'"));
    assertEquals("__template__ ( ( <{a}> , ) , )", spelled("t'{{a}}'"));
  }

  @Test
  void fieldOfATStringKeepsItsSource() {
    assertEquals(
        "__template__ ( ( <> , <> , ) , ( d [ <k> ] ) , <d[\"k\"]> , None , <> , )",
        spelled("t'{d[\"k\"]}'"));
    assertEquals("__template__ ( ( <x=> , <> , ) , ( x ) , <x> , <r> , <> , )", spelled("t'{x=}'"));
  }

  @Test
  void formatOfATStringsFieldMayHaveFields() {
    assertEquals(
        "__template__ ( ( <> , <> , ) , ( x ) , <x> , None , <{}> . format ( ( w ) , ) , )",
        spelled("t'{x:{w}}'"));
  }

  @Test
  void sixtyFourFieldsOfATStringGoIntoATuple() {
    String field = " ( x ) , <x> , None , <> ,";
    assertEquals(
        "__template__ ( (" + " <> ,".repeat(64) + " ) ," + field.repeat(63) + " )",
        spelled("t'" + "{x}".repeat(63) + "'"));
    assertEquals(
        "__template__ ( (" + " <> ,".repeat(65) + " ) , (" + field.repeat(64) + " ) )",
        spelled("t'" + "{x}".repeat(64) + "'"));
  }

  @Test
  void bracesOfATStringMustMatch() {
    assertEquals("MALFORMED_FSTRING", first("t'}'"));
    assertEquals("MALFORMED_FSTRING", first("t'{x:{w}'"));
    assertEquals("MALFORMED_FSTRING", first("t'{x"));
  }

  private static String first(String source) {
    return LexedTokens.first(source);
  }

  private static String spelled(String source) {
    return LexedTokens.spelled(source);
  }
}
