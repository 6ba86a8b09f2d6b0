package org.mpyforge.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;

/**
 * An input of {@code testdata/cross}; its README says what there is beside one.
 *
 * @param name the path below {@code testdata/cross}, with slashes, without {@code .py}
 */
record GoldenInput(String name) {

  /** How many optimisation levels there are. */
  static final int LEVELS = 4;

  /**
   * Every input, by name, but for those of topics with flags of their own: these are for a machine
   * that no client here is.
   */
  static List<GoldenInput> all() {
    try (Stream<Path> paths = Files.walk(Checkout.GOLDEN)) {
      return paths
          .filter(path -> path.toString().endsWith(".py"))
          .filter(path -> !Files.exists(path.resolveSibling("flags")))
          .map(path -> Checkout.GOLDEN.relativize(path).toString().replace('\\', '/'))
          .map(path -> new GoldenInput(path.substring(0, path.length() - ".py".length())))
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test of each input, and a container of tests for each topic. */
  static Stream<DynamicNode> tests(
      Collection<GoldenInput> inputs, ThrowingConsumer<GoldenInput> test) {
    return inputs.stream()
        .collect(Collectors.groupingBy(GoldenInput::topic, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            topic ->
                DynamicContainer.dynamicContainer(
                    topic.getKey(),
                    DynamicTest.stream(topic.getValue().stream(), GoldenInput::name, test)));
  }

  /** The folder, which stands for what the input is about. */
  String topic() {
    return name.substring(0, name.lastIndexOf('/'));
  }

  /** The name of the module. */
  String moduleName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The name to embed: that of the file alone, as in the recorded answers. */
  String fileName() {
    return moduleName() + ".py";
  }

  /** The source. */
  Path source() {
    return Checkout.GOLDEN.resolve(name + ".py");
  }

  /** A name for files about this input in a folder without sub-folders. */
  String flatName() {
    return name.replace('/', '+');
  }

  /** Whether MicroPython 1.28 compiles it. */
  boolean isAccepted() {
    return Files.exists(recorded(0));
  }

  /** The file that MicroPython 1.28 makes of it, if it compiles it. */
  Path recorded(int level) {
    return Checkout.GOLDEN.resolve(name + ".O" + level + ".mpy");
  }

  /** Whether its first line says {@code # norun: why}. */
  boolean isMarkedNoRun() {
    return new String(bytes(), StandardCharsets.ISO_8859_1).startsWith("# norun: ");
  }

  /**
   * Compiles it with our compiler.
   *
   * @param version the version to write
   * @param level the optimisation level
   * @return the {@code .mpy} file, or what the reference would print for the error
   */
  Answer compile(MpyVersion version, int level) {
    var options = new CompileOptions(level, EmitMode.BYTECODE);
    try {
      var source = new SourceFile(fileName(), bytes());
      return Answer.mpy(
          CrossCompiler.compile(source, Target.DEFAULT.withVersion(version), options));
    } catch (CompileException e) {
      return Answer.refusal("exit 1\n" + e.traceback());
    }
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
