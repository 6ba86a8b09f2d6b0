package org.mpyforge.cross.syntax;

import java.util.HashSet;
import java.util.Set;
import org.mpyforge.format.Qstr;

/**
 * The strings longer than {@link #ALWAYS_INTERNED} bytes that are interned in a release's compiler
 * before it reads anything. A literal equal to one of them, or to a name read earlier in the
 * source, becomes a qstr; any other long literal becomes an object of the constant table.
 *
 * <p>Source: the names that genhdr/qstrdefs.generated.h of each release's mpy-cross lists.
 */
final class ReferencePool {

  /** A string literal of at most this many bytes is always interned. */
  static final int ALWAYS_INTERNED = 10;

  /** The names of 1.17, 1.19.1 and Pycopy 3.6.1; one contains spaces, so a comma separates them. */
  static final ReferencePool V1_17 =
      new ReferencePool(
          Set.of(),
          "__delitem__,__getattr__,__getitem__,__qualname__,__setitem__,ArithmeticError,"
              + "AssertionError,AttributeError,BaseException,GeneratorExit,ImportError,"
              + "IndentationError,KeyboardInterrupt,LookupError,MemoryError,NotImplementedError,"
              + "OverflowError,RuntimeError,StopIteration,SyntaxError,ZeroDivisionError,"
              + "classmethod,micropython,staticmethod,StopAsyncIteration,UnicodeError,"
              + "ViperTypeError,__build_class__,__contains__,__repl_print__,__reversed__,"
              + "__traceback__,bound_method,difference_update,heap_unlock,intersection,"
              + "intersection_update,maximum recursion depth exceeded,symmetric_difference,"
              + "symmetric_difference_update,unpack_from,vcvt_f32_s32,vcvt_s32_f32");

  /** The names of 1.20.0 and 1.22.2. */
  static final ReferencePool V1_20 = new ReferencePool(V1_17.names, "__complex__");

  static final ReferencePool V1_28 =
      new ReferencePool(
          V1_20.names,
          "Interpolation,__template__,format_spec,interpolations,string.templatelib,templatelib");

  private final Set<Qstr> names;

  private ReferencePool(Set<Qstr> older, String added) {
    Set<Qstr> all = new HashSet<>(older);
    for (String name : added.split(",", -1)) {
      all.add(Qstr.of(name));
    }
    names = Set.copyOf(all);
  }

  /** Whether the reference knows this string from the start. */
  boolean contains(Qstr text) {
    return names.contains(text);
  }
}
