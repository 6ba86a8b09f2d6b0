package org.mpyforge.vm.object;

/** The built-in exception types. */
public final class Exceptions {
  /** {@code BaseException}. */
  public static final PyType BASE_EXCEPTION = define("BaseException", null);

  /** {@code SystemExit}. */
  public static final PyType SYSTEM_EXIT = define("SystemExit", BASE_EXCEPTION);

  /** {@code KeyboardInterrupt}. */
  public static final PyType KEYBOARD_INTERRUPT = define("KeyboardInterrupt", BASE_EXCEPTION);

  /** {@code GeneratorExit}. */
  public static final PyType GENERATOR_EXIT = define("GeneratorExit", BASE_EXCEPTION);

  /** {@code Exception}. */
  public static final PyType EXCEPTION = define("Exception", BASE_EXCEPTION);

  /** {@code StopIteration}. */
  public static final PyType STOP_ITERATION = define("StopIteration", EXCEPTION);

  /** {@code StopAsyncIteration}. */
  public static final PyType STOP_ASYNC_ITERATION = define("StopAsyncIteration", EXCEPTION);

  /** {@code ArithmeticError}. */
  public static final PyType ARITHMETIC_ERROR = define("ArithmeticError", EXCEPTION);

  /** {@code OverflowError}. */
  public static final PyType OVERFLOW_ERROR = define("OverflowError", ARITHMETIC_ERROR);

  /** {@code ZeroDivisionError}. */
  public static final PyType ZERO_DIVISION_ERROR = define("ZeroDivisionError", ARITHMETIC_ERROR);

  /** {@code AssertionError}. */
  public static final PyType ASSERTION_ERROR = define("AssertionError", EXCEPTION);

  /** {@code AttributeError}. */
  public static final PyType ATTRIBUTE_ERROR = define("AttributeError", EXCEPTION);

  /** {@code EOFError}. */
  public static final PyType EOF_ERROR = define("EOFError", EXCEPTION);

  /** {@code ImportError}. */
  public static final PyType IMPORT_ERROR = define("ImportError", EXCEPTION);

  /** {@code LookupError}. */
  public static final PyType LOOKUP_ERROR = define("LookupError", EXCEPTION);

  /** {@code IndexError}. */
  public static final PyType INDEX_ERROR = define("IndexError", LOOKUP_ERROR);

  /** {@code KeyError}. */
  public static final PyType KEY_ERROR = define("KeyError", LOOKUP_ERROR);

  /** {@code MemoryError}. */
  public static final PyType MEMORY_ERROR = define("MemoryError", EXCEPTION);

  /** {@code NameError}. */
  public static final PyType NAME_ERROR = define("NameError", EXCEPTION);

  /** {@code OSError}. */
  public static final PyType OS_ERROR = define("OSError", EXCEPTION);

  /** {@code RuntimeError}. */
  public static final PyType RUNTIME_ERROR = define("RuntimeError", EXCEPTION);

  /** {@code NotImplementedError}. */
  public static final PyType NOT_IMPLEMENTED_ERROR = define("NotImplementedError", RUNTIME_ERROR);

  /** {@code SyntaxError}. */
  public static final PyType SYNTAX_ERROR = define("SyntaxError", EXCEPTION);

  /** {@code IndentationError}. */
  public static final PyType INDENTATION_ERROR = define("IndentationError", SYNTAX_ERROR);

  /** {@code TypeError}. */
  public static final PyType TYPE_ERROR = define("TypeError", EXCEPTION);

  /** {@code ValueError}. */
  public static final PyType VALUE_ERROR = define("ValueError", EXCEPTION);

  /** {@code UnicodeError}. */
  public static final PyType UNICODE_ERROR = define("UnicodeError", VALUE_ERROR);

  /** {@code ViperTypeError}. */
  public static final PyType VIPER_TYPE_ERROR = define("ViperTypeError", TYPE_ERROR);

  private static final PyType[] ALL = {
    BASE_EXCEPTION,
    SYSTEM_EXIT,
    KEYBOARD_INTERRUPT,
    GENERATOR_EXIT,
    EXCEPTION,
    STOP_ITERATION,
    STOP_ASYNC_ITERATION,
    ARITHMETIC_ERROR,
    OVERFLOW_ERROR,
    ZERO_DIVISION_ERROR,
    ASSERTION_ERROR,
    ATTRIBUTE_ERROR,
    EOF_ERROR,
    IMPORT_ERROR,
    LOOKUP_ERROR,
    INDEX_ERROR,
    KEY_ERROR,
    MEMORY_ERROR,
    NAME_ERROR,
    OS_ERROR,
    RUNTIME_ERROR,
    NOT_IMPLEMENTED_ERROR,
    SYNTAX_ERROR,
    INDENTATION_ERROR,
    TYPE_ERROR,
    VALUE_ERROR,
    UNICODE_ERROR,
    VIPER_TYPE_ERROR
  };

  private Exceptions() {}

  private static PyType define(String name, PyType base) {
    return PyType.builder(name).base(base).slots(Slot.PRINT).make(ExceptionType::make).build();
  }

  /** All of them, for the builtins module. */
  static PyType[] all() {
    return ALL.clone();
  }

  /** The type with a name, for errors that the compiler reports; null if there is none. */
  public static PyType named(String name) {
    for (PyType type : ALL) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return null;
  }
}
