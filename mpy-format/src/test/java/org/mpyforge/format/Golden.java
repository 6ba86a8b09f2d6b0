package org.mpyforge.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The files in the test resources, which a README there describes. */
final class Golden {
  static final List<String> FILES =
      List.of(
          "tour-5.mpy",
          "tour-5-caching.mpy",
          "tour-pycopy.mpy",
          "machine-5-armv7m.mpy",
          "machine-5-x64.mpy",
          "machine-5-xtensawin.mpy",
          "machine-pycopy-armv7m.mpy",
          "inline-5-armv7m.mpy",
          "links-5-armv6.mpy",
          "links-5-armv7m.mpy",
          "links-5-x86.mpy",
          "links-5-xtensa.mpy",
          "native_module_5-5-armv7m.mpy",
          "native_module_5-5-x64.mpy",
          "merge-tour-part-5.mpy",
          "tour-6.0.mpy",
          "tour-6.1.mpy",
          "tour-6.3.mpy",
          "machine-6.0-armv7m.mpy",
          "machine-6.1-xtensa.mpy",
          "machine-6.2-xtensawin.mpy",
          "machine-6.3-rv32imc.mpy",
          "machine-6.3-x64.mpy",
          "inline-6.3-armv7m.mpy",
          "native_module-6.3-armv7m.mpy",
          "native_module-6.3-x64.mpy");

  private Golden() {}

  static byte[] bytes(String name) {
    try (var in = Golden.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MpyFile read(String name) {
    return MpyReader.read(bytes(name));
  }

  /** The raw code reached from the root by these child indexes. */
  static RawCode code(MpyFile file, int... path) {
    RawCode code = file.root();
    for (int child : path) {
      code = code.children().get(child);
    }
    return code;
  }
}
