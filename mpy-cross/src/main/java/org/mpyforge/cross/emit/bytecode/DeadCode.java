package org.mpyforge.cross.emit.bytecode;

import org.mpyforge.format.MpyVersion;

/** What becomes of code that cannot be reached. */
enum DeadCode {
  /** It is left out. */
  LEFT_OUT,
  /** It stays, but the compiler is told when code ends with a return, and does without jumps. */
  KEPT;

  /** The rule of the release that writes a version. */
  static DeadCode of(MpyVersion version) {
    return switch (version) {
      case V5, PYCOPY, V6_0 -> KEPT;
      case V6_1, V6_2, V6_3 -> LEFT_OUT;
    };
  }
}
