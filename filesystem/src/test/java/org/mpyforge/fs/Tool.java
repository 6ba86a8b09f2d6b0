package org.mpyforge.fs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program for FAT from Debian, asked for a second opinion. A user's machine may lack it: then the
 * test is skipped and says so. On a build server, where {@code CI=true}, that is a failure.
 */
public record Tool(Path program) {

  private static final String SYSTEM_FOLDERS = ":/usr/sbin:/sbin";

  /**
   * Finds a tool.
   *
   * @param name its name, such as {@code mcopy}
   * @param debianPackage where it comes from, for the message when it is missing
   */
  public static Tool require(String name, String debianPackage) {
    String folders = System.getenv().getOrDefault("PATH", "") + SYSTEM_FOLDERS;
    for (String folder : folders.split(":", -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
        return new Tool(Path.of(folder, name));
      }
    }
    String message = name + " is not installed (Debian: " + debianPackage + ")";
    return "true".equals(System.getenv("CI")) ? fail(message) : abort(message + ": test skipped");
  }

  /** Runs it, which must succeed, and returns what it prints. */
  public String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("MTOOLS_SKIP_CHECK", "1");
    builder.environment().put("TZ", "UTC");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + output);
    return output;
  }
}
