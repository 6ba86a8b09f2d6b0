package org.mpyforge.cross;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mpyforge.format.MpyReader;

/** The compiler as a library. */
class CrossCompilerTest {

  private static byte[] compile(String text) throws CompileException {
    return CrossCompiler.compile(source(text), Target.DEFAULT, CompileOptions.DEFAULT);
  }

  private static SourceFile source(String text) {
    return new SourceFile("lib/main.py", "main.py", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theModelAndTheBytesAgree() throws CompileException {
    String text = "def f(x):\n    return x + 1.5\nprint(f(2))\n";
    assertEquals(
        CrossCompiler.compileToModel(source(text), Target.DEFAULT, CompileOptions.DEFAULT),
        MpyReader.read(compile(text)));
  }

  @Test
  void anErrorOfSyntaxNamesThePathAndNoScope() {
    CompileException e = assertThrows(CompileException.class, () -> compile("a = 1\nb = = 2\n"));
    assertEquals("SyntaxError", e.type());
    assertEquals("invalid syntax", e.message());
    assertEquals("lib/main.py", e.file());
    assertEquals(2, e.line());
    assertNull(e.scope());
  }

  @Test
  void aLaterErrorNamesTheEmbeddedNameAndTheScope() {
    CompileException e =
        assertThrows(CompileException.class, () -> compile("def f():\n  return\n  break\n"));
    assertEquals(
        """
        Traceback (most recent call last):
          File "main.py", line 3, in f
        SyntaxError: 'break'/'continue' outside loop
        """,
        e.traceback());
  }

  @Test
  void anErrorWithoutAPlaceHasNoTraceback() {
    CompileException e =
        assertThrows(CompileException.class, () -> compile("x".repeat(256) + " = 1\n"));
    assertEquals("RuntimeError: name too long\n", e.traceback());
  }

  /** The reference fails an assertion here. */
  @Test
  void aFunctionMayShareOnlySoManyVariables() {
    StringBuilder text = new StringBuilder("def f():\n");
    for (int i = 0; i <= 256; i++) {
      text.append("    x").append(i).append(" = 0\n");
    }
    text.append("    def g():\n        return x0");
    for (int i = 1; i <= 256; i++) {
      text.append(", x").append(i);
    }
    CompileException e =
        assertThrows(CompileException.class, () -> compile(text.append('\n').toString()));
    assertEquals("too many closed-over variables", e.message());
    assertEquals("f", e.scope());
    assertEquals(1, e.line());
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    String text =
        "class A:\n    def f(self, *args, x=1.5):\n        return [y for y in args if x]\n";
    byte[] expected = compile(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> task = () -> compile(text);
      List<Future<byte[]>> results = threads.invokeAll(Collections.nCopies(200, task));
      for (Future<byte[]> result : results) {
        assertArrayEquals(expected, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
