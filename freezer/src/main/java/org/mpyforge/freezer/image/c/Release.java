package org.mpyforge.freezer.image.c;

import org.mpyforge.format.MpyVersion;

/** A release of MicroPython whose firmware takes frozen modules in a form of its own. */
public enum Release {
  /** MicroPython 1.12 to 1.18: each function has its own table, and bytecode holds qstrs. */
  V1_17("1.17", MpyVersion.V5),
  /** MicroPython 1.23 and later: a module has one table of qstrs and one of constants. */
  V1_28("1.28", MpyVersion.V6_3);

  private final String label;
  private final MpyVersion version;

  Release(String label, MpyVersion version) {
    this.label = label;
    this.version = version;
  }

  /** The version of the {@code .mpy} files that its frozen modules are made of. */
  public MpyVersion version() {
    return version;
  }

  /** The release that defines the form: {@code 1.28} or {@code 1.17}. */
  @Override
  public String toString() {
    return label;
  }
}
