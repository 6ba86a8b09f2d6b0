package org.mpyforge.vm.object;

/** How an object is to be written ({@code py/obj.h}). */
public enum PrintKind {
  /** As {@code str()} does. */
  STR,
  /** As {@code repr()} does. */
  REPR,
  /** As the last line of a traceback does. */
  EXCEPTION,
  /** As {@code json.dumps()} does. */
  JSON
}
