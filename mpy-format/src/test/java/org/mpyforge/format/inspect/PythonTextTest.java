package org.mpyforge.format.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;

/** Constants as Python spells them. */
class PythonTextTest {

  @Test
  void textIsQuotedAsPythonWould() {
    assertEquals("'plain'", PythonText.quote("plain"));
    assertEquals("\"it's\"", PythonText.quote("it's"));
    assertEquals("'\\'\"'", PythonText.quote("'\""));
    assertEquals("'\\\\ \\n\\r\\t\\x00\\x7f'", PythonText.quote("\\ \n\r\t\0\u007f"));
    assertEquals("'é€\\u200b\\xa0😀'", PythonText.quote("é€\u200b\u00a0😀"));
  }

  @Test
  void constants() {
    var bytes = new Constant.Bytes(ByteString.copyOf((byte) 'a', (byte) 0xff, (byte) '\''));
    assertEquals("b\"a\\xff'\"", PythonText.repr(bytes));
    var one = new Constant.Tuple(List.of(Constant.Singleton.NONE));
    var tuple = new Constant.Tuple(List.of(new Constant.Int("7"), one, Constant.Singleton.TRUE));
    assertEquals("(None,)", PythonText.repr(one));
    assertEquals("(7, (None,), True)", PythonText.repr(tuple));
    assertEquals("()", PythonText.repr(new Constant.Tuple(List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    "100.0, 100.0",
    "1e+100, 1e+100",
    "1e+16, 1e+16",
    "1e+15, 1000000000000000.0",
    "0.0001, 0.0001",
    "1e-05, 1e-05",
    "1.25e-07, 1.25e-07",
    "0.30000000000000004, 0.30000000000000004",
    "2e-44, 2e-44",
    "5e-324, 5e-324",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "123456789012345680, 1.2345678901234568e+17",
    "-0.0, -0.0",
    "inf, inf",
    "-inf, -inf",
    "nan, nan",
  })
  void floatsInTheShortestForm(String text, String expected) {
    assertEquals(expected, PythonText.str(new Constant.Float(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "2j, 2j",
    "1.5e+20j, 1.5e+20j",
    "(1+2j), (1+2j)",
    "(1e-07-0.5j), (1e-07-0.5j)",
    "-3j, -3j",
  })
  void complexNumbers(String text, String expected) {
    assertEquals(expected, PythonText.str(new Constant.Complex(text)));
  }
}
