package org.mpyforge.cross.emit.nativecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.NativeArch;

/**
 * Sources on which the reference's native emitter fails an assertion, so that there is no answer to
 * record: here they are compile errors, with the line and the scope.
 */
class AbortedByReferenceTest {

  private static CompileException refusal(EmitMode mode, String source) {
    SourceFile file = new SourceFile("a.py", source.getBytes(StandardCharsets.UTF_8));
    Target target = Target.DEFAULT.withArch(NativeArch.ARMV7M, 0);
    return assertThrows(
        CompileException.class,
        () -> CrossCompiler.compile(file, target, new CompileOptions(0, mode)));
  }

  @Test
  void raisesWithoutAnException() {
    CompileException error =
        refusal(
            EmitMode.NATIVE,
            """
            def f(x):
                try:
                    x()
                except ValueError:
                    x = 1
                    raise
            """);
    assertEquals(
        """
        Traceback (most recent call last):
          File "a.py", line 6, in f
        NotImplementedError: native raise without an exception
        """,
        error.traceback());
  }

  @Test
  void raisesFromACause() {
    CompileException error = refusal(EmitMode.NATIVE, "x = 1\nraise ValueError from x\n");
    assertEquals(
        """
        Traceback (most recent call last):
          File "a.py", line 2, in <module>
        NotImplementedError: native raise from a cause
        """,
        error.traceback());
  }

  /** With a function that has locals before it, the class would be compiled. */
  @Test
  void namesItsClassWhereNoFunctionHasLocals() {
    CompileException error = refusal(EmitMode.NATIVE, "class A:\n    __class__ = 1\n");
    assertEquals(
        """
        Traceback (most recent call last):
          File "a.py", line 1, in A
        NotImplementedError: native class body with '__class__'
        """,
        error.traceback());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x(1)[2:3]", // The bounds of a slice are numbers.
        "x = {1: x}", // So is a key, ...
        "x = None", // ... and a global that is stored by name is one of a kind.
        "for y in 5: pass",
        "with None: pass",
        "(5)(x)",
      })
  void viperNeedsAnObject(String statement) {
    CompileException error = refusal(EmitMode.VIPER, "import x\nx()\n" + statement + "\nx()\n");
    assertEquals("ViperTypeError", error.type());
    assertEquals("<module>", error.scope());
    assertEquals(3, error.line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"int()", "int(1, 2)", "int(x, y=1)", "x(1, *x)"})
  void viperCannotCallEverything(String call) {
    CompileException error =
        refusal(EmitMode.VIPER, "def f(x):\n    x()\n    x = " + call + "\n    x()\n");
    assertEquals("ViperTypeError", error.type());
    assertEquals("f", error.scope());
    assertEquals(3, error.line());
  }

  /** What was wrong first is what the user hears of, even if it makes a later assertion fail. */
  @Test
  void firstErrorOfAStatementIsKept() {
    CompileException error =
        refusal(
            EmitMode.VIPER,
            """
            def f(a: int):
                print(a)
                for x in a + a / 2:
                    print(x)
            """);
    assertEquals("ViperTypeError", error.type());
    assertEquals(3, error.line());
    assertTrue(error.message().startsWith("binary op"), error.message());
  }
}
