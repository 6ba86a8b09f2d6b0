package org.mpyforge.cross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.mpyforge.format.MpyVersion;

/** The texts that {@code --help} and {@code --version} print. */
final class Usage {

  /** What the command takes. */
  static final String TEXT =
      """
      usage: mpy-cross [flags] [--] FILE...
      Compiles MicroPython source to .mpy files, beside the sources or where -o or --output-dir says.
      FILE is a source, a folder (every .py below it), - for standard input, or @ARGFILE for a file
      of arguments, one a line.

        -o FILE                 write FILE (- is standard output, the default for standard input)
        --output-dir DIR        write below DIR, under the path as given
        -s NAME                 the source name to embed, for tracebacks (default: the path as given)
        -O[N], -OO, ...         optimisation level: 1 drops assertions, 3 drops line numbers too
        -v                      verbose; more than one is allowed
        --mpy-version VERSION   the .mpy version to write: 6.3 (default), 6.2, 6.1, 6.0, 5, pycopy
        --version               print the version and exit
        --help                  print this and exit

      Target:
        -msmall-int-bits=N      bits of a small integer on the target (default 31)
        -march=ARCH             architecture of native code: x86, x64, armv6, armv6m, armv7m, armv7em,
                                armv7emsp, armv7emdp, xtensa, xtensawin, rv32imc, rv64imc, host, debug
        -march-flags=FLAGS      its extensions, a number or names: zba, zcmp (for rv32imc)
        -mno-unicode            strings are bytes on the target (only .mpy version 5 and pycopy)
        -mcache-lookup-bc       room in bytecode for cached lookups (only .mpy version 5 and pycopy)

      Implementation:
        -X emit=KIND            the default emitter: bytecode, native, viper
        -X heapsize=N           accepted and ignored: the heap grows as needed
      """;

  private static final String BUILD_FACTS = "build.properties";

  private Usage() {}

  /**
   * One line in the shape of the reference's, which build scripts take apart.
   *
   * @param version the version asked for
   */
  static String version(MpyVersion version) {
    var facts = new Properties();
    try (InputStream in = Usage.class.getResourceAsStream(BUILD_FACTS)) {
      facts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the packaged " + BUILD_FACTS, e);
    }
    String date = facts.getProperty("timestamp").substring(0, "yyyy-mm-dd".length());
    return "Mpyforge v"
        + facts.getProperty("version")
        + " on "
        + date
        + "; mpy-cross emitting mpy v"
        + version.label()
        + '\n';
  }
}
