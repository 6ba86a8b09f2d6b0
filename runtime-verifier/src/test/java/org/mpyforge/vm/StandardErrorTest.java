package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mpyforge.vm.command.Micropython;

/** What goes to the standard error of a program. */
class StandardErrorTest {

  @Test
  void errorsStandBetweenWhatIsPrintedBeforeAndAfterThem() {
    var both = new ByteArrayOutputStream();
    var program =
        """
        import sys
        print("before")
        sys.stderr.write("error\\n")
        print("after")
        """;
    var machine =
        new Micropython(
            InputStream.nullInputStream(), buffered(both), buffered(both), Map.of("HOME", "/"));
    assertEquals(0, machine.run("-c", program));
    assertEquals("before\nerror\nafter\n", both.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream buffered(ByteArrayOutputStream sink) {
    return new PrintStream(new BufferedOutputStream(sink), false, StandardCharsets.UTF_8);
  }
}
