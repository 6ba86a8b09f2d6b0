package org.mpyforge.cross.syntax;

import java.util.HashSet;
import java.util.Set;
import org.mpyforge.format.Qstr;

/**
 * The strings longer than {@link #ALWAYS_INTERNED} bytes that are interned in the reference
 * compiler before it reads anything. A literal equal to one of them, or to a name read earlier in
 * the source, becomes a qstr; any other long literal becomes an object of the constant table.
 *
 * <p>Source: the names that genhdr/qstrdefs.generated.h of mpy-cross 1.28.0 lists.
 */
final class ReferencePool {

  /** A string literal of at most this many bytes is always interned. */
  static final int ALWAYS_INTERNED = 10;

  /** The names of 1.28.0; a comma separates them, since one of them contains spaces. */
  private static final String V1_28 =
      "__delitem__,__getattr__,__getitem__,__qualname__,__setitem__,ArithmeticError,AssertionError,"
          + "AttributeError,BaseException,GeneratorExit,ImportError,IndentationError,"
          + "KeyboardInterrupt,LookupError,MemoryError,NotImplementedError,OverflowError,"
          + "RuntimeError,StopIteration,SyntaxError,ZeroDivisionError,classmethod,micropython,"
          + "staticmethod,Interpolation,StopAsyncIteration,UnicodeError,ViperTypeError,"
          + "__build_class__,__complex__,__contains__,__repl_print__,__reversed__,__template__,"
          + "__traceback__,bound_method,difference_update,format_spec,heap_unlock,interpolations,"
          + "intersection,intersection_update,maximum recursion depth exceeded,"
          + "string.templatelib,symmetric_difference,symmetric_difference_update,templatelib,"
          + "unpack_from,vcvt_f32_s32,vcvt_s32_f32";

  private static final Set<Qstr> NAMES = names();

  private ReferencePool() {}

  private static Set<Qstr> names() {
    Set<Qstr> names = new HashSet<>();
    for (String name : V1_28.split(",", -1)) {
      names.add(Qstr.of(name));
    }
    return names;
  }

  /** Whether the reference knows this string from the start. */
  static boolean contains(Qstr text) {
    return NAMES.contains(text);
  }
}
