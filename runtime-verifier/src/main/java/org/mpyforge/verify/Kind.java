package org.mpyforge.verify;

/**
 * What is known of a cell on the stack. A cell is an {@code int}: a kind, and a number that says
 * more about it.
 *
 * <p>Most kinds are Python objects; some of those are known better, because an instruction relies
 * on it. The others are what the machine itself keeps on the stack. {@link #merge} says what
 * remains known where two paths meet; it only ever climbs, three steps at most, so an analysis
 * ends.
 */
enum Kind {
  /** A Python object. */
  OBJECT("an object"),
  /** {@code None}. */
  NONE("None"),
  /** The exception that brought control here. */
  EXCEPTION("an exception"),
  /** Either of the two before: nothing else can be pending. */
  NONE_OR_EXCEPTION("None or an exception"),
  /** A small integer from the code itself. */
  SMALL_INT("a small integer"),
  /** A tuple just built; the number is its length. */
  TUPLE("a tuple"),
  /** A list just built. */
  LIST("a list"),
  /** A dictionary just built. */
  DICT("a dictionary"),
  /** A set just built. */
  SET("a set"),
  /** An argument that is never overwritten, by its number: a cell, if the closure brings one. */
  ARGUMENT("an argument"),
  /** A copy of {@link #PENDING}, to be tested; the number is that of the handler. */
  PENDING_COPY("a copy of what is pending"),
  /** Whether {@link #PENDING} is an exception; the number is that of the handler. */
  PENDING_TEST("a test of what is pending"),

  /** A method on its way to its call; the number says which instruction loaded it. */
  METHOD("a method without its object"),
  /** The object that such a method is called with, or null; the number is that of the method. */
  METHOD_SELF("a method's object"),
  /** The null that marks a missing object. */
  NULL("a null"),
  /** A Python object or null. */
  OBJECT_OR_NULL("an object or null"),
  /** A cell of a variable that functions share. */
  CELL("a cell"),
  /** A slot of an iterator; the number is 0 to 3. */
  ITERATOR("an iterator's slot"),
  /** The exit method of a with block; the number is that of the handler. */
  WITH_EXIT("a with block's exit method"),
  /** The object of a with block, or null; the number is that of the handler. */
  WITH_SELF("a with block's object"),
  /**
   * What a finally block was entered with: {@code None}, an exception, or two values that say where
   * a return or a jump goes on. So this may be two cells, though it is counted as one: compilers
   * before MicroPython 1.20 do not count the other, either. The number is that of the handler.
   */
  PENDING("what is pending"),
  /** The lower of two values that are pending: the result of a return, or where a jump goes. */
  PENDING_VALUE("a pending value"),
  /** The upper of two values that are pending: how many handlers are still to be left. */
  PENDING_COUNT("a pending count"),
  /** Different things on different paths, so that nothing can be done with it but drop it. */
  UNKNOWN("something else on each path");

  private static final int BITS = 5;
  private static final Kind[] BY_NUMBER = values();
  private static final int LAST_OBJECT = PENDING_TEST.ordinal();

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** A cell of this kind. */
  int cell() {
    return ordinal();
  }

  /** A cell of this kind with a number, 0 or more. */
  int cell(int number) {
    return number << BITS | ordinal();
  }

  /** The kind of a cell. */
  static Kind of(int cell) {
    return BY_NUMBER[cell & (1 << BITS) - 1];
  }

  /** The number in a cell. */
  static int number(int cell) {
    return cell >> BITS;
  }

  /** Whether a cell holds a Python object, never null. */
  static boolean isObject(int cell) {
    return (cell & (1 << BITS) - 1) <= LAST_OBJECT;
  }

  /** Whether a cell holds a Python object or null. */
  static boolean isObjectOrNull(int cell) {
    Kind kind = of(cell);
    return isObject(cell) || kind == NULL || kind == OBJECT_OR_NULL;
  }

  /** Whether a cell is {@code None}, an exception or one of the two. */
  static boolean isNoneOrException(int cell) {
    Kind kind = of(cell);
    return kind == NONE || kind == EXCEPTION || kind == NONE_OR_EXCEPTION;
  }

  /** Whether a cell can be what a handler's block was entered with. */
  static boolean isPendingOf(int handler, int cell) {
    return isNoneOrException(cell) || cell == PENDING.cell(handler);
  }

  /** Whether a cell can be what a handler's block was entered with, or a part of it. */
  static boolean isPendingPartOf(int handler, int cell) {
    return isPendingOf(handler, cell)
        || cell == PENDING_VALUE.cell(handler)
        || cell == PENDING_COUNT.cell(handler);
  }

  /** Whether a cell may be moved about on the stack. */
  static boolean isMovable(int cell) {
    return isObjectOrNull(cell)
        || switch (of(cell)) {
          case CELL, METHOD, METHOD_SELF, PENDING_VALUE, PENDING_COUNT -> true;
          default -> false;
        };
  }

  /** What is known of a cell that is one of two. */
  static int merge(int a, int b) {
    if (a == b) {
      return a;
    }
    if (of(a) == PENDING || of(b) == PENDING) {
      int other = of(a) == PENDING ? b : a;
      return isNoneOrException(other) ? a ^ b ^ other : UNKNOWN.cell();
    }
    if (isNoneOrException(a) && isNoneOrException(b)) {
      return NONE_OR_EXCEPTION.cell();
    }
    if (isObject(a) && isObject(b)) {
      return OBJECT.cell();
    }
    return (isObjectOrNull(a) && isObjectOrNull(b) ? OBJECT_OR_NULL : UNKNOWN).cell();
  }

  /** A few words for messages, such as {@code an iterator's slot}. */
  @Override
  public String toString() {
    return label;
  }
}
