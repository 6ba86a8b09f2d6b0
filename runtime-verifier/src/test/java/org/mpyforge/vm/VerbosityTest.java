package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.vm.command.Micropython;

/** What {@code -v} adds to what a program prints, beside what the reference, 1.28.0, adds. */
class VerbosityTest {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(descriptor: |bytecode @|MAKE_(?:FUNCTION|CLOSURE)(?:_DEFARGS)? |LOAD_CONST_OBJ )"
              + "([0-9a-f]+)");

  private static final Pattern MEMORY_REPORT =
      Pattern.compile(
          """
          mem: total=\\d+, current=\\d+, peak=\\d+
          stack: \\d+ out of \\d+
          GC: total: \\d+, used: \\d+, free: \\d+
           No\\. of 1-blocks: \\d+, 2-blocks: \\d+, max blk sz: \\d+, max free sz: \\d+
          \\z""");

  /** {@code NAME.py} in src/test/listings, and in {@code NAME.py.lst} what the reference lists. */
  @ParameterizedTest
  @ValueSource(strings = {"scopes.py", "operands.py"})
  void twiceListsTheBytecode(String name) throws IOException {
    String program = "src/test/listings/" + name;
    String expected = Files.readString(Path.of(program + ".lst"), StandardCharsets.ISO_8859_1);
    String printed =
        name.equals("operands.py")
            ? run(0, "-v", "-v", "-X", "compile-only", program)
            : run(0, "-v", "-v", program);
    assertEquals(expected, withoutMemoryReport(withNumberedAddresses(printed)));
  }

  @Test
  void onceReportsMemoryAtTheEnd() {
    assertEquals("1\n", withoutMemoryReport(run(0, "-v", "-c", "print(1)")));
  }

  @Test
  void theReportComesHoweverTheProgramEnds() {
    assertEquals("", withoutMemoryReport(run(3, "-v", "-c", "import sys; sys.exit(3)")));
    String failed = withoutMemoryReport(run(1, "-v", "-c", "1 / 0"));
    assertTrue(failed.endsWith("ZeroDivisionError: divide by zero\n"), failed);
    String last = "import sys; sys.atexit(lambda: print('last'))";
    assertEquals("last\n", withoutMemoryReport(run(0, "-v", "-c", last)));
  }

  @Test
  void codeThatDoesNotCompileIsNotListed() {
    String failed = withoutMemoryReport(run(1, "-v", "-v", "-c", "def f(): pass\nreturn"));
    assertTrue(failed.startsWith("Traceback"), failed);
  }

  private static String run(int exitCode, String... arguments) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var command = new Micropython(InputStream.nullInputStream(), stream, stream, Map.of());
    assertEquals(exitCode, command.run(arguments), out::toString);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static String withoutMemoryReport(String printed) {
    var report = MEMORY_REPORT.matcher(printed);
    assertTrue(report.find(), printed);
    return printed.substring(0, report.start());
  }

  /** Addresses differ from run to run: each becomes #1, #2 and so on, by its first appearance. */
  private static String withNumberedAddresses(String listing) {
    var numbers = new HashMap<String, Integer>();
    return ADDRESS
        .matcher(listing)
        .replaceAll(
            found -> {
              int fresh = numbers.size() + 1;
              Integer known = numbers.putIfAbsent(found.group(2), fresh);
              return found.group(1) + "#" + (known == null ? fresh : known);
            });
  }
}
