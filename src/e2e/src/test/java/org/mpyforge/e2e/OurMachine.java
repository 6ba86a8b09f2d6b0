package org.mpyforge.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mpyforge.vm.command.Micropython;

/** The machine that is being tested, in this process. */
final class OurMachine {

  private OurMachine() {}

  /**
   * What a module prints while it is imported, its errors among it.
   *
   * @param mpy the module
   * @param name its name
   * @param folder an empty folder for it
   * @return the text; bytes that are none stand as U+FFFD
   */
  static String run(byte[] mpy, String name, Path folder) throws IOException {
    Files.write(folder.resolve(name + ".mpy"), mpy);
    var printed = new ByteArrayOutputStream();
    var stream = new PrintStream(printed, false, StandardCharsets.UTF_8);
    var environment = Map.of("MICROPYPATH", folder.toString());
    var machine = new Micropython(InputStream.nullInputStream(), stream, stream, environment);
    machine.run("-c", "__import__('" + name + "')");
    stream.flush();
    return printed.toString(StandardCharsets.UTF_8);
  }
}
