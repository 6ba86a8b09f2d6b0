package org.mpyforge.e2e;

import java.nio.file.Path;

/** Where things are in the checkout that is being tested. */
final class Checkout {

  /** The folder with the parent pom. */
  static final Path ROOT = Path.of(System.getProperty("checkout")).toAbsolutePath().normalize();

  /** The launchers. */
  static final Path BIN = ROOT.resolve("bin");

  /** The command, as a user starts it. */
  static final Path MPY_CROSS = BIN.resolve("mpy-cross");

  /** The golden inputs and their answers. */
  static final Path GOLDEN = ROOT.resolve("testdata").resolve("cross");

  /** Programs for the machine. */
  static final Path PROGRAMS = ROOT.resolve("runtime-verifier/src/test/programs");

  /** This module. */
  static final Path MODULE = ROOT.resolve("src").resolve("e2e");

  private Checkout() {}
}
