package org.mpyforge.freezer.image.c;

/** What a file begins with: headers, and what must agree with the firmware. */
final class Prologue {
  private static final int SMALL_INT_BITS_OF_32 = 31;

  private Prologue() {}

  /** Writes it. */
  static void write(CText out, Release release, Modules modules) {
    out.line("// Frozen modules for MicroPython ", release, ". Made by Mpyforge: do not edit.");
    out.lines(
        """

        #include <stdint.h>
        #include "py/mpconfig.h"
        #include "py/objint.h"
        #include "py/objstr.h"
        #include "py/emitglue.h"
        #include "py/nativeglue.h"

        // The bits of a small integer.
        #if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D
        #define FROZEN_SMALL_INT_BITS 47
        #elif UINTPTR_MAX > 0xffffffff
        #define FROZEN_SMALL_INT_BITS (63 - (MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B))
        #elif UINTPTR_MAX > 0xffff
        #define FROZEN_SMALL_INT_BITS (31 - (MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B))
        #else
        #define FROZEN_SMALL_INT_BITS (15 - (MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B))
        #endif

        """);
    if (modules.smallIntBits() > SMALL_INT_BITS_OF_32) {
      out.line("#if FROZEN_SMALL_INT_BITS < ", modules.smallIntBits());
      out.line("#error \"compiled for small integers of ", modules.smallIntBits(), " bits\"");
      out.line("#endif").line();
    }
  }
}
