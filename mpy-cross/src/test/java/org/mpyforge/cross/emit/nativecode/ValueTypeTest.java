package org.mpyforge.cross.emit.nativecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpyforge.asm.Width;
import org.mpyforge.format.NativeType;

class ValueTypeTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QSTR")
  void namedTypesKeepNumberAndName(NativeType type) {
    assertEquals(type.number(), ValueType.of(type).number());
    assertEquals(type.spelling(), ValueType.of(type).spelling());
  }

  /** The run time looks at the low four bits alone. */
  @Test
  void namelessTypesConvertLikeNamedOnes() {
    assertEquals(NativeType.PTR.number(), ValueType.NONE.number() & 0xf);
    assertEquals(NativeType.OBJECT.number(), ValueType.UNBOUND.number() & 0xf);
    assertEquals(NativeType.OBJECT.number(), ValueType.CAST.number() & 0xf);
    for (ValueType type : EnumSet.of(ValueType.NONE, ValueType.UNBOUND, ValueType.CAST)) {
      assertEquals("None", type.spelling());
    }
  }

  @Test
  void onlySizedPointersCanBeSubscripted() {
    assertEquals(Width.BYTE, ValueType.PTR8.pointee());
    assertEquals(Width.HALFWORD, ValueType.PTR16.pointee());
    assertEquals(Width.WORD, ValueType.PTR32.pointee());
    assertNull(ValueType.PTR.pointee());
    assertNull(ValueType.INT.pointee());
  }
}
