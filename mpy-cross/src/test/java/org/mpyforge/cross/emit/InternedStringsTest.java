package org.mpyforge.cross.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.Qstr;

/** The numbers of strings in the compilers of version 5. */
class InternedStringsTest {

  @Test
  void knowsStaticNamesFirst() {
    InternedStrings strings = InternedStrings.of(MpyVersion.V5);
    assertEquals(1, strings.number(Qstr.EMPTY));
    assertEquals(165, strings.number(Qstr.of("zip")));
    assertEquals(166, strings.number(Qstr.of("__add__")));
  }

  @Test
  void numbersTheRestInOrder() {
    InternedStrings strings = InternedStrings.of(MpyVersion.V5);
    strings.accept(Qstr.of("nv.py"));
    strings.accept(Qstr.of("print"));
    strings.accept(Qstr.of("nv.py"));
    assertEquals(341, strings.number(Qstr.of("spam")));
    assertEquals(340, strings.number(Qstr.of("nv.py")));
  }

  @Test
  void knowsMoreInPycopy() {
    assertEquals(347, InternedStrings.of(MpyVersion.PYCOPY).number(Qstr.of("spam")));
  }
}
