package org.mpyforge.cross.emit.nativecode;

/**
 * The table through which native code reaches the run time: three constants, then functions. The
 * order is the table's.
 *
 * <p>Source: {@code mp_fun_kind_t} in py/nativeglue.h; the numbers of arguments are those of {@code
 * mp_fun_table_t} there.
 */
enum RuntimeEntry {
  /** The object {@code None}. */
  CONST_NONE(0),
  /** The object {@code False}. */
  CONST_FALSE(0),
  /** The object {@code True}. */
  CONST_TRUE(0),
  /** An object and a type give a machine word. */
  CONVERT_OBJECT_TO_NATIVE(2),
  /** A machine word and its type give an object. */
  CONVERT_NATIVE_TO_OBJECT(2),
  /** Sets the globals; gives the old ones, or null if they are the same. */
  SWAP_GLOBALS(1),
  /** Looks up a name in the current dictionary, then among the globals. */
  LOAD_NAME(1),
  /** Looks up a global. */
  LOAD_GLOBAL(1),
  /** The function that makes classes. */
  LOAD_BUILD_CLASS(0),
  /** An object and a name give an attribute. */
  LOAD_ATTRIBUTE(2),
  /** An object and a name fill two slots with method and self. */
  LOAD_METHOD(3),
  /** A name, and three slots, two of which are filled with method and self. */
  LOAD_SUPER_METHOD(2),
  /** Stores into the current dictionary. */
  STORE_NAME(2),
  /** Stores a global. */
  STORE_GLOBAL(2),
  /** An object, a name and a value, or null to delete. */
  STORE_ATTRIBUTE(3),
  /** An object, an index and a value: null deletes, a sentinel loads. */
  SUBSCRIPT(3),
  /** The truth value of an object, as a C {@code bool}. */
  IS_TRUE(1),
  /** An operator and an object. */
  UNARY(2),
  /** An operator and two objects. */
  BINARY(3),
  /** A count and items. */
  BUILD_TUPLE(2),
  /** A count and items. */
  BUILD_LIST(2),
  /** How much room. */
  BUILD_MAP(1),
  /** A count and items. */
  BUILD_SET(2),
  /** A set and an item. */
  STORE_SET(2),
  /** A list and an item. */
  LIST_APPEND(2),
  /** A dict, a key and a value. */
  STORE_MAP(3),
  /** A raw code, its module and its defaults. */
  MAKE_FUNCTION(3),
  /** A function, counts of arguments and the arguments. */
  CALL_FUNCTION(3),
  /** Two counts of arguments; method, self and the arguments. */
  CALL_METHOD(3),
  /** Whether there is a self, counts of arguments, and all including those after stars. */
  CALL_WITH_STARS(3),
  /** An object, and room for an iterator or null. */
  GET_ITERATOR(2),
  /** The next value of an iterator, or null. */
  ITERATOR_NEXT(1),
  /** Arms a non-local jump. */
  NLR_PUSH(1),
  /** Disarms a non-local jump. */
  NLR_POP(0),
  /** Raises an exception, unless it is null or {@code None}. */
  RAISE(1),
  /** A name, a list of names and a level. */
  IMPORT_NAME(3),
  /** A module and a name. */
  IMPORT_FROM(2),
  /** A module. */
  IMPORT_ALL(1),
  /** Start, stop and step. */
  NEW_SLICE(3),
  /** A sequence, a count and slots to fill. */
  UNPACK_SEQUENCE(3),
  /** A sequence, two counts and slots to fill. */
  UNPACK_EX(3),
  /** Deletes from the current dictionary. */
  DELETE_NAME(1),
  /** Deletes a global. */
  DELETE_GLOBAL(1),
  /** A function, a count and cells. */
  NEW_CLOSURE(3),
  /** Counts of arguments and a signature; raises if they disagree. */
  CHECK_ARGUMENTS(3),
  /** Fills the state of a function from its arguments. */
  SETUP_CODE_STATE(4),
  /** Divides, rounding down. */
  FLOOR_DIVIDE(2),
  /** The remainder that goes with it. */
  MODULO(2),
  /** A generator, what to send, and a slot with what to throw or for the result. */
  YIELD_FROM(3),
  /** C's {@code setjmp}, where arming a non-local jump needs it. */
  SETJMP(1);

  private final int arguments;

  RuntimeEntry(int arguments) {
    this.arguments = arguments;
  }

  /** The place in the table, in words. */
  int index() {
    return ordinal();
  }

  /** The number of arguments. */
  int arguments() {
    return arguments;
  }
}
