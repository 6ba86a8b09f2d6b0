package org.mpyforge.freezer.image.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.StaticQstrs;

/**
 * The C compiler, and a folder with what a firmware's headers would be. A user's machine may lack a
 * compiler: then the test is skipped and says so. On a build server, where {@code CI=true}, that is
 * a failure.
 */
final class Gcc {
  private static final List<String> HEADERS =
      List.of("mpconfig", "objint", "objstr", "emitglue", "nativeglue");

  private final Path folder;

  /** Lays out the folder. */
  Gcc(Path folder) throws IOException {
    this.folder = folder;
    require("gcc");
    require("size");
    Files.createDirectories(folder.resolve("py"));
    for (String header : HEADERS) {
      Files.writeString(folder.resolve("py/" + header + ".h"), "#include \"firmware.h\"\n");
    }
    for (String file : List.of("firmware.h", "walk.c")) {
      try (var resource = Gcc.class.getResourceAsStream("/frozen-content/" + file)) {
        Files.write(folder.resolve(file), resource.readAllBytes());
      }
    }
    // A compiler without a C library, as for 32 bits here, has no such header.
    Files.writeString(
        folder.resolve("math.h"),
        "#define INFINITY __builtin_inff()\n#define NAN __builtin_nanf(\"\")\n");
    Files.writeString(folder.resolve("static_qstrs.h"), staticQstrs());
  }

  private static void require(String program) {
    for (String path : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (!path.isEmpty() && Files.isExecutable(Path.of(path, program))) {
        return;
      }
    }
    String message = program + " is not installed (Debian: gcc)";
    if ("true".equals(System.getenv("CI"))) {
      fail(message);
    }
    abort(message + ": test skipped");
  }

  private static String staticQstrs() {
    var header = new StringBuilder();
    StaticQstrs statics = StaticQstrs.of(MpyVersion.V6_3);
    for (int number = 1; number <= statics.size(); number++) {
      String text = CText.literal(statics.get(number).bytes());
      String id = FirmwareQstrs.STATIC.identifier(statics.get(number));
      header.append("STATIC_QSTR(%s, %s)%n".formatted(id, text));
    }
    return header.toString();
  }

  /**
   * Compiles frozen modules.
   *
   * @param content what was frozen
   * @param options the release and options of the firmware
   * @return the object file
   */
  Path compile(FrozenContent content, String... options) throws Exception {
    Path source = Files.writeString(folder.resolve("frozen_content.c"), content.text());
    Path object = folder.resolve("frozen_content.o");
    run(arguments(options, "-ffreestanding", "-c", "-o", object.toString(), source.toString()));
    return object;
  }

  /** Compiles frozen modules, and what prints them; runs it. */
  String walk(FrozenContent content, List<String> counts, String... options) throws Exception {
    Path object = compile(content, options);
    Path program = folder.resolve("walk");
    run(
        arguments(
            options,
            "-o",
            program.toString(),
            folder.resolve("walk.c").toString(),
            object.toString()));
    var command = new ArrayList<>(List.of(program.toString()));
    command.addAll(counts);
    return run(command);
  }

  /** The bytes of code and data in an object file. */
  int size(Path object) throws Exception {
    String[] sizes =
        run(List.of("size", object.toString())).lines().toList().get(1).trim().split("\\s+", -1);
    return Integer.parseInt(sizes[0]) + Integer.parseInt(sizes[1]);
  }

  private List<String> arguments(String[] options, String... more) {
    var command = new ArrayList<>(List.of("gcc", "-std=gnu99", "-Wall", "-Wextra", "-Werror"));
    command.addAll(List.of("-Os", "-Wdouble-promotion", "-Wfloat-conversion", "-Wpointer-arith"));
    command.addAll(List.of("-I", folder.toString()));
    command.addAll(List.of(options));
    command.addAll(List.of(more));
    return command;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + output);
    return output;
  }
}
