package org.mpyforge.asm;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GNU objdump, asked for a second opinion on our disassembly. A user's machine may lack it: then
 * the test is skipped and says so. On a build server, where {@code CI=true}, that is a failure.
 */
public final class Objdump {
  private static final Pattern LINE =
      Pattern.compile("^ *([0-9a-f]+):\\t([0-9a-f ]+?) *(?:\\t(.*))?$");

  private final String program;

  /**
   * One decoded instruction.
   *
   * @param address of its first byte
   * @param length in bytes
   * @param text mnemonic and operands, {@linkplain #normalise normalised}
   */
  public record Line(long address, int length, String text) {}

  private Objdump(String program) {
    this.program = program;
  }

  /**
   * Finds the tool.
   *
   * @param program its name, such as {@code arm-none-eabi-objdump}
   * @param debianPackage where it comes from, for the message when it is missing
   */
  public static Objdump require(String program, String debianPackage) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return new Objdump(program);
      }
    }
    String message = program + " is not installed (Debian: " + debianPackage + ")";
    return "true".equals(System.getenv("CI")) ? fail(message) : abort(message + ": test skipped");
  }

  /**
   * Disassembles raw bytes.
   *
   * @param code the bytes
   * @param options further options, such as {@code -m arm}, one word each
   */
  public List<Line> disassemble(byte[] code, String... options)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("objdump", ".bin");
    Path output = Files.createTempFile("objdump", ".txt");
    try {
      Files.write(input, code);
      List<String> command = new ArrayList<>(List.of(program, "-D", "-z", "-b", "binary"));
      command.addAll(List.of(options));
      command.add(input.toString());
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (process.waitFor() != 0) {
        fail(String.join(" ", command) + "\n" + Files.readString(output));
      }
      return parse(Files.readAllLines(output, StandardCharsets.UTF_8));
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }

  private static List<Line> parse(List<String> listing) {
    List<Line> lines = new ArrayList<>();
    for (String row : listing) {
      Matcher match = LINE.matcher(row);
      if (match.matches()) {
        int digits = match.group(2).replace(" ", "").length();
        String text = match.group(3) == null ? "" : match.group(3);
        lines.add(new Line(Long.parseLong(match.group(1), 16), digits / 2, normalise(text)));
      }
    }
    return lines;
  }

  /** One space between mnemonic and operands, one after each comma; no comments, no symbols. */
  public static String normalise(String text) {
    return text.replaceAll("\\s*(@|;|//|#\\s|<).*$", "")
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll(" ?, ?", ", ");
  }
}
