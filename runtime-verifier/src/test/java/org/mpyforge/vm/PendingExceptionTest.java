package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mpyforge.vm.command.Micropython;

/** A program cannot confuse the machine about what is pending in an async with. */
class PendingExceptionTest {
  private static final String PROGRAM =
      """
      class Manager:
          async def __aenter__(self):
              return self
          async def __aexit__(self, *how):
              print("exit", how[1])

      async def run(fails):
          for i in [1]:
              async with Manager():
                  if fails:
                      raise ValueError(1)
                  return 5

      def show(fails):
          try:
              run(fails).send(None)
          except Exception as e:
              print(repr(e))

      BaseException = KeyError
      show(True)
      show(False)
      """;

  @Test
  void anotherBaseExceptionChangesNothing() {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var command = new Micropython(InputStream.nullInputStream(), stream, stream, Map.of());
    assertEquals(0, command.run("-c", PROGRAM), out::toString);
    assertEquals(
        "exit 1\nValueError(1,)\nexit None\nStopIteration(5,)\n",
        out.toString(StandardCharsets.UTF_8));
  }
}
