package org.mpyforge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

/** The whole comparison, with a shell script in the place of the reference. */
@DisabledOnOs(OS.WINDOWS)
class CompareTest {

  /** Answers with the file {@code NAME.answer}, or says that it refuses, or dies. */
  private static final String REFERENCE =
      """
      #!/bin/sh
      while [ $# -gt 1 ]; do
        [ "$1" = -o ] && output=$2
        shift
      done
      case $1 in
        *crash.py) kill -SEGV $$ ;;
      esac
      [ -f "$1.answer" ] && exec cp "$1.answer" "$output"
      printf 'Traceback (most recent call last):\\n  File "%s", line 1\\n' "$1" >&2
      echo 'SyntaxError: invalid syntax' >&2
      exit 1
      """;

  @TempDir private Path folder;

  private Path tree;
  private Path reference;

  @BeforeEach
  void writeReference() throws IOException {
    reference = Files.writeString(folder.resolve("reference"), REFERENCE);
    Files.setPosixFilePermissions(reference, PosixFilePermissions.fromString("rwx------"));
    tree = Files.createDirectory(folder.resolve("tree"));
  }

  /** Writes a source, and the reference's answer with its byte at {@code wrongByte} changed. */
  private void write(String name, String source, int wrongByte)
      throws IOException, CompileException {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(tree.resolve(name), bytes);
    byte[] answer =
        CrossCompiler.compile(new SourceFile(name, bytes), Target.DEFAULT, CompileOptions.DEFAULT);
    if (wrongByte >= 0) {
      answer[wrongByte] ^= 1;
    }
    Files.write(file.resolveSibling(name + ".answer"), answer);
  }

  private void write(String name, String source) throws IOException {
    Files.writeString(tree.resolve(name), source);
  }

  private void assertReport(int exitStatus, String report, String... options) throws Exception {
    var out = new ByteArrayOutputStream();
    String[] arguments = new String[options.length + 3];
    arguments[0] = "--reference";
    arguments[1] = reference.toString();
    arguments[2] = tree.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = Compare.run(stream, arguments);
    assertEquals(report, out.toString(StandardCharsets.UTF_8));
    assertEquals(exitStatus, status);
  }

  @Test
  void filesAlikeAreOnlyCounted() throws Exception {
    write("a.py", "x = 1\n", -1);
    write("b.py", "x = = 1\n");
    assertReport(
        0,
        """
             2 files
             1 identical
             1 refused alike
        """);
  }

  @Test
  void differencesAreNamed() throws Exception {
    write("a.py", "x = 1\n", 10);
    write("b.py", "x = 1\n");
    write("c.py", "x = = 1\n");
    assertReport(
        1,
        """
             3 files
             1 refused alike
             1 other bytes
                 a.py
                   25 bytes / here: 25 bytes, first at byte 10
             1 only compiled here
                 b.py
                   exit 1, SyntaxError: invalid syntax / here: 25 bytes
        """);
  }

  @Test
  void onlySoManyAreNamed() throws Exception {
    write("a.py", "x = 1\n");
    write("b.py", "x = 2\n");
    assertReport(
        1,
        """
             2 files
             2 only compiled here
                 a.py
                   exit 1, SyntaxError: invalid syntax / here: 25 bytes
        """,
        "--limit",
        "1");
  }

  @Test
  void aCrashIsNoDifference() throws Exception {
    write("crash.py", "x = 1\n");
    assertReport(
        0,
        """
             1 files
             1 the reference crashes
                 crash.py
                   signal 11 / here: 29 bytes
        """);
  }

  @Test
  void flagsReachBoth() throws Exception {
    write("a.py", "x = 1\n", -1);
    assertReport(
        1,
        """
             1 files
             1 other bytes
                 a.py
                   25 bytes / here: 25 bytes, first at byte 3
        """,
        "--flags",
        "-O1  -msmall-int-bits=63");
  }

  @Test
  void wrongOptionsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Compare.run(System.out, "--referense", "x"));
    assertThrows(IllegalArgumentException.class, () -> Compare.run(System.out, "--limit"));
    assertThrows(IllegalArgumentException.class, () -> Compare.run(System.out, "tree"));
  }
}
