package org.mpyforge.cross.scope;

import org.mpyforge.format.Qstr;

/** The identifiers that mean something to the compiler. */
public final class WellKnown {

  /** The argument of a comprehension's scope: the iterator. */
  public static final Qstr EMPTY = Qstr.EMPTY;

  /** {@code *}: a nameless argument; also what a star import asks for. */
  public static final Qstr STAR = Qstr.of("*");

  /** {@code __class__}, the class that a method is in. */
  public static final Qstr CLASS_CELL = Qstr.of("__class__");

  /** What Pycopy calls {@code __class__} where a class body itself mentions it. */
  public static final Qstr CLASS_ATTRIBUTE = Qstr.of("__class__*");

  /** {@code const}. */
  public static final Qstr CONST = Qstr.of("const");

  /** {@code __name__}. */
  public static final Qstr NAME = Qstr.of("__name__");

  /** {@code __module__}. */
  public static final Qstr MODULE = Qstr.of("__module__");

  /** {@code __qualname__}. */
  public static final Qstr QUALNAME = Qstr.of("__qualname__");

  /** {@code super}. */
  public static final Qstr SUPER = Qstr.of("super");

  /** {@code __repl_print__}, which shows the value of what was typed at a prompt. */
  public static final Qstr REPL_PRINT = Qstr.of("__repl_print__");

  /** {@code range}. */
  public static final Qstr RANGE = Qstr.of("range");

  /** {@code AssertionError}. */
  public static final Qstr ASSERTION_ERROR = Qstr.of("AssertionError");

  /** {@code BaseException}. */
  public static final Qstr BASE_EXCEPTION = Qstr.of("BaseException");

  /** {@code StopAsyncIteration}. */
  public static final Qstr STOP_ASYNC_ITERATION = Qstr.of("StopAsyncIteration");

  /** {@code __aiter__}. */
  public static final Qstr AITER = Qstr.of("__aiter__");

  /** {@code __anext__}. */
  public static final Qstr ANEXT = Qstr.of("__anext__");

  /** {@code __aenter__}. */
  public static final Qstr AENTER = Qstr.of("__aenter__");

  /** {@code __aexit__}. */
  public static final Qstr AEXIT = Qstr.of("__aexit__");

  /** {@code micropython}, the first part of built-in decorators. */
  public static final Qstr MICROPYTHON = Qstr.of("micropython");

  private WellKnown() {}
}
