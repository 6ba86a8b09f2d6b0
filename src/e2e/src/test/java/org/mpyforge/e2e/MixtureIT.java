package org.mpyforge.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any compiler with any machine: a program prints the same whether our machine imports the file of
 * a genuine compiler, be it MicroPython 1.12's, 1.19's or 1.28's, or a genuine MicroPython 1.27
 * imports ours. Where releases differ in truth is written down in a list, and a line there that is
 * not true is an error, too. {@link RealClientIT} brings 1.27 and ours together over the golden
 * inputs.
 */
class MixtureIT {

  /** Where an object is, and in a traceback the line that imports. */
  private static final Pattern INCIDENTAL =
      Pattern.compile("(?<=0x)[0-9a-f]{4,}|(?<=File \"<stdin>\", line )[0-9]+");

  /** How a program ends on a client that has not what it needs. */
  private static final Pattern LACKING =
      Pattern.compile(
          "\nImportError: no module named .*\n$|\nAttributeError: module .* has no attribute .*\n$");

  @TempDir private static Path folder;

  /** A genuine program that takes part. */
  private enum Genuine {
    COMPILER_1_12("compile-1.12.mjs"),
    COMPILER_1_19("compile-1.19.mjs"),
    MACHINE_1_27("run-1.27.mjs");

    private final String script;

    Genuine(String script) {
      this.script = script;
    }

    private String list() {
      return "mixture-" + script.replaceFirst(".*-(.*)\\.mjs", "$1") + ".txt";
    }

    private Path answers() {
      return folder.resolve(name());
    }

    private NodePool pool() throws IOException {
      return new NodePool(script, Files.createDirectory(answers()));
    }
  }

  /** The latest files that our compiler makes. */
  @TestFactory
  Stream<DynamicNode> ourFilesPrintTheSameOnAGenuineMachine() throws Exception {
    NodePool.assumeInstalled();
    List<Program> programs = Program.ofTheMachine();
    NodePool pool = Genuine.MACHINE_1_27.pool();
    for (Program program : programs) {
      Path file = newFolder(program).resolve(program.module() + ".mpy");
      Files.write(file, Deep.call(program::compile));
      pool.add(program.flatName(), List.of(file.toString(), "0"));
    }
    pool.run();
    // It has not all modules, nor all of their functions; there is nothing to compare then.
    List<Program> complete =
        programs.stream()
            .filter(program -> !LACKING.matcher(printedThere(program)).find())
            .toList();
    return tests(complete, Genuine.MACHINE_1_27, MixtureIT::printedThere);
  }

  @TestFactory
  Stream<DynamicNode> filesOf112PrintTheSameOnOurMachine() throws Exception {
    return compileAndTest(Genuine.COMPILER_1_12);
  }

  @TestFactory
  Stream<DynamicNode> filesOf119PrintTheSameOnOurMachine() throws Exception {
    return compileAndTest(Genuine.COMPILER_1_19);
  }

  private static Stream<DynamicNode> compileAndTest(Genuine compiler) throws Exception {
    NodePool.assumeInstalled();
    List<Program> programs = Program.all();
    NodePool pool = compiler.pool();
    for (Program program : programs) {
      String source = program.source().toString();
      pool.add(program.flatName(), List.of(source, "-s", program.module() + ".py"));
    }
    pool.run();
    // A release refuses what it does not know yet; there is nothing to mix then.
    List<Program> compiled =
        programs.stream().filter(program -> answerOf(compiler, program).isMpy()).toList();
    return tests(
        compiled, compiler, program -> runHere(program, answerOf(compiler, program).bytes()));
  }

  @TestFactory
  Stream<DynamicNode> theListsNameOnlyProgramsThatThereAre() throws IOException {
    Set<String> names = Program.all().stream().map(Program::name).collect(Collectors.toSet());
    return Stream.of(Genuine.values())
        .map(
            genuine ->
                DynamicTest.dynamicTest(
                    genuine.list(),
                    () -> {
                      var unknown = new TreeSet<String>();
                      KnownDifferences.read(genuine.list()).names().forEach(unknown::add);
                      unknown.removeAll(names);
                      assertTrue(unknown.isEmpty(), unknown::toString);
                    }));
  }

  /** What a program prints in a mixture. */
  private interface Printed {
    String by(Program program) throws Exception;
  }

  private static Stream<DynamicNode> tests(List<Program> programs, Genuine genuine, Printed printed)
      throws IOException {
    KnownDifferences known = KnownDifferences.read(genuine.list());
    return programs.stream()
        .collect(Collectors.groupingBy(Program::topic, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            topic ->
                DynamicContainer.dynamicContainer(
                    topic.getKey(),
                    DynamicTest.stream(
                        topic.getValue().stream(),
                        Program::name,
                        program -> check(genuine, program, printed.by(program), known))));
  }

  private static void check(
      Genuine genuine, Program program, String printed, KnownDifferences known) throws Exception {
    Path latest = program.recorded().orElse(null);
    byte[] mpy = latest == null ? Deep.call(program::compile) : Files.readAllBytes(latest);
    String expected = essence(runHere(program, mpy));
    if (known.reasonFor(program.name()).isEmpty()) {
      assertEquals(expected, essence(printed));
    } else {
      assertNotEquals(expected, essence(printed), () -> "take it off " + genuine.list());
    }
  }

  private static String printedThere(Program program) {
    Path answers = Genuine.MACHINE_1_27.answers();
    try {
      for (String extension : List.of(".out", ".raised", ".dead")) {
        Path answer = answers.resolve(program.flatName() + extension);
        if (Files.exists(answer)) {
          return new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
        }
      }
      throw new IllegalStateException("no answer");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answerOf(Genuine compiler, Program program) {
    try {
      return Answer.read(compiler.answers(), program.flatName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String runHere(Program program, byte[] mpy) throws Exception {
    Path place = newFolder(program);
    return Deep.call(() -> OurMachine.run(mpy, program.module(), place));
  }

  private static Path newFolder(Program program) throws IOException {
    return Files.createTempDirectory(folder, program.module());
  }

  private static String essence(String text) {
    return INCIDENTAL.matcher(text).replaceAll("…");
  }
}
