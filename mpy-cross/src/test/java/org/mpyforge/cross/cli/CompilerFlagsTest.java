package org.mpyforge.cross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;

class CompilerFlagsTest {

  @Test
  void flagsSayWhatToCompileForAndHow() {
    var flags =
        CompilerFlags.parse(
            List.of("--mpy-version", "6.1", "-march=armv7m", "-X", "emit=native", "-O2"));
    assertEquals(MpyVersion.V6_1, flags.target().version());
    assertEquals(NativeArch.ARMV7M, flags.target().arch());
    assertEquals(EmitMode.NATIVE, flags.emit());
    assertEquals(OptionalInt.of(2), flags.optLevel());
    assertEquals(2, flags.optionsAt(OptionalInt.empty()).optLevel());
    assertEquals(3, flags.optionsAt(OptionalInt.of(3)).optLevel());
  }

  @Test
  void withoutALevelThereIsNone() {
    var flags = CompilerFlags.parse(List.of());
    assertEquals(OptionalInt.empty(), flags.optLevel());
    assertEquals(0, flags.optionsAt(OptionalInt.empty()).optLevel());
  }

  @Test
  void whatTheCommandDoesNotTakeIsRefused() {
    assertEquals("wrong flags for mpy-cross: -march=z80", refused("-march=z80"));
    assertEquals("arch not specified: -X emit=viper", refused("-X", "emit=viper"));
    assertEquals("not a flag for mpy-cross: main.py", refused("main.py"));
  }

  private static String refused(String... flags) {
    return assertThrows(IllegalArgumentException.class, () -> CompilerFlags.parse(List.of(flags)))
        .getMessage();
  }
}
