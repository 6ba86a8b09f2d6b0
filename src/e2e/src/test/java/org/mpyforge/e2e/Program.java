package org.mpyforge.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

/**
 * A program that ends by itself, raises nothing and always prints the same.
 *
 * @param name its name in a list: the path, with slashes, below the folder of its kind, without
 *     {@code .py}, and {@code cross/} or {@code machine/} before it
 * @param source where it is
 */
record Program(String name, Path source) {

  /** Every golden input that can be run, and every program that tests the machine. */
  static List<Program> all() throws IOException {
    List<Program> all = new ArrayList<>();
    for (GoldenInput input : GoldenInput.all()) {
      if (input.isAccepted() && !input.isMarkedNoRun()) {
        all.add(new Program("cross/" + input.name(), input.source()));
      }
    }
    all.addAll(ofTheMachine());
    return all;
  }

  /** Every program that tests the machine. */
  static List<Program> ofTheMachine() throws IOException {
    try (Stream<Path> files = Files.walk(Checkout.PROGRAMS)) {
      return files
          .filter(file -> Files.exists(Path.of(file + ".exp")))
          .sorted()
          .map(Program::of)
          .toList();
    }
  }

  private static Program of(Path file) {
    String path = Checkout.PROGRAMS.relativize(file).toString().replace('\\', '/');
    return new Program("machine/" + path.substring(0, path.length() - ".py".length()), file);
  }

  /** What it is about. */
  String topic() {
    return name.substring(0, name.lastIndexOf('/'));
  }

  /** The name of the module. */
  String module() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** A name for files about it in a folder without sub-folders. */
  String flatName() {
    return name.replace('/', '+');
  }

  /** The file of version 6.3 that our compiler makes of it. */
  byte[] compile() throws CompileException {
    try {
      var file = new SourceFile(module() + ".py", Files.readAllBytes(source));
      return CrossCompiler.compile(file, Target.DEFAULT, new CompileOptions(0, EmitMode.BYTECODE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, as the reference has written it, where that is recorded. */
  Optional<Path> recorded() {
    Path answer = source.resolveSibling(module() + ".O0.mpy");
    return Files.exists(answer) ? Optional.of(answer) : Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}
