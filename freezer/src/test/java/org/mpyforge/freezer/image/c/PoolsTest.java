package org.mpyforge.freezer.image.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mpyforge.format.ByteString;

/** What is laid over each other in an image. */
class PoolsTest {
  private final Owner owner = new Owner("m.py", "");

  private static ByteString text(String text) {
    return ByteString.utf8(text);
  }

  @Test
  void aTextEndsAnotherOrIsAName() {
    var pool = new TextPool("names");
    pool.name(text("pkg/mod.py"), 7);
    for (String added : List.of("mod.py", "size", "resize", "ize", "mod", "pkg/mod.py", "")) {
      pool.add(text(added), owner, SizeKind.QSTRS);
    }
    assertEquals("&names[7]", pool.at(text("pkg/mod.py")));
    assertEquals("&names[11]", pool.at(text("mod.py")));
    assertEquals("\"resize\"", pool.at(text("resize")));
    assertEquals("&\"resize\"[2]", pool.at(text("size")));
    assertEquals("&\"resize\"[3]", pool.at(text("ize")));
    assertEquals("\"mod\"", pool.at(text("mod")));
    assertEquals(
        Map.of(SizeKind.QSTRS, "resize".length() + 1 + "mod".length() + 1), owner.bytes(4));
  }

  @Test
  void aTableIsPartOfAnotherOrBeginsInIt() {
    var pool = new TablePool("all");
    List<List<String>> tables =
        List.of(
            List.of("b"),
            List.of("a", "b", "c"),
            List.of("b", "c"),
            List.of("c", "d"),
            List.of("d", "e", "f"));
    tables.forEach(table -> pool.add(table, owner, SizeKind.TABLES, word -> word));
    assertEquals("NULL", pool.at(List.of()));
    assertEquals("&all[0]", pool.at(List.of("a", "b", "c")));
    assertEquals("&all[1]", pool.at(List.of("b", "c")));
    assertEquals("&all[1]", pool.at(List.of("b")));
    assertEquals("&all[2]", pool.at(List.of("c", "d")));
    assertEquals("&all[3]", pool.at(List.of("d", "e", "f")));
    assertEquals(Map.of(SizeKind.TABLES, 6 * 4), owner.bytes(4));
    var out = new CText();
    pool.write(out, "int");
    assertEquals("static const int all[6] = {\n    a, b, c, d, e, f,\n};\n\n", out.toString());
  }

  @Test
  void literals() {
    assertEquals(
        "\"\\000\\0011 \\\"\\\\ ?\\?= \\303\\251\\n\"",
        CText.literal(text("\0\0011 \"\\ ??= é\n")));
    assertEquals("0x80800002u", NumberLiteral.inWord(0));
    assertEquals("0x40800002u", NumberLiteral.inWord(-2.0));
    assertEquals("0x8004000000000000ull", NumberLiteral.inTwoWords(0.0));
    assertEquals("0x4004000000000000ull", NumberLiteral.inTwoWords(-2.0));
    assertEquals("MP_QSTR__lt_module_gt_", QstrIdentifiers.of("<module>"));
    assertEquals("MP_QSTR_a_space__eacute__0x4e2d_", QstrIdentifiers.of("a é中"));
    assertEquals("f_pkg_mod_f", Names.of("pkg/mod_<f>"));
  }
}
