package org.mpyforge.cross.emit.nativecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;

/**
 * Native code as the releases before 1.23 write it. The answers are recorded from their compilers:
 * the length of the file, and the start of its SHA-256.
 */
class OlderReleasesTest {

  /** A bit of all: names, constants, a guarded block, a generator, a class and a closure. */
  private static final String SOURCE =
      """
      def f(a):
          try:
              return a.b
          finally:
              g("text")


      def h():
          x = yield 1
          return x


      class C:
          def m(self, *args):
              return lambda: self
      """;

  private static byte[] compile(String source, String version, String arch, EmitMode mode)
      throws CompileException {
    Target target =
        Target.DEFAULT
            .withVersion(MpyVersion.parse(version))
            .withArch(NativeArch.ofSpelling(arch).orElseThrow(), 0);
    return CrossCompiler.compile(
        new SourceFile("nv.py", source.getBytes(StandardCharsets.UTF_8)),
        target,
        new CompileOptions(0, mode));
  }

  @ParameterizedTest
  @CsvSource({
    "pycopy, armv7m, 1046, 9adca5d03b30f69a",
    "pycopy, xtensa, 1365, 78d142501221ea25",
    "5, armv7m, 1034, 954451432eafb873",
    "5, x64, 1832, 4d8617240f388882",
    "5, xtensawin, 1369, 875a123b4fd06207",
    "6.0, armv7m, 1021, f25d701f521df43c",
    "6.0, x64, 1943, b4043ee70a65116c",
    "6.0, xtensawin, 1265, 1dc7a79c4723cbf9",
    "6.1, armv7m, 1017, 45651d9a58f0723a",
    "6.1, x64, 1934, 87750756b7294fa7",
    "6.1, xtensawin, 1260, 434c85c688dc273c",
    "6.2, armv7m, 1017, 8b0a58a3f4e3a65f",
    "6.2, x64, 1934, b04b7e7c21072387",
    "6.2, xtensawin, 1260, 1c80df81651a565a"
  })
  void writesWhatTheReleaseDoes(String version, String arch, int length, String hash)
      throws Exception {
    byte[] file = compile(SOURCE, version, arch, EmitMode.NATIVE);
    assertEquals(length, file.length);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
    assertEquals(hash, HexFormat.of().formatHex(digest, 0, 8));
  }

  @ParameterizedTest
  @CsvSource({"5", "6.0", "6.1", "6.2"})
  void knowsNoUnaryOperatorsOfMachineWords(String version) {
    CompileException error =
        assertThrows(
            CompileException.class,
            () ->
                compile(
                    "def f(n: int) -> int:\n    return -n\n", version, "armv7m", EmitMode.VIPER));
    assertEquals(
        "ViperTypeError: unary op  not implemented", error.traceback().strip().split("\n", -1)[2]);
  }

  /** The list comprehension is left out, and what follows is not taken for it. */
  @Test
  void goesOnBehindAnErrorWithTheRightFunction() {
    String source =
        """
        def f(a):
            try:
                for x in range(a):
                    y = z
                    h([y for y in a])
            except E:
                def inner():
                    return 1
            z = 1
        """;
    CompileException error =
        assertThrows(
            CompileException.class, () -> compile(source, "6.0", "armv7m", EmitMode.NATIVE));
    assertEquals("local 'z' used before type known", error.message());
    assertEquals(4, error.line());
  }
}
