package org.mpyforge.vm.object;

/**
 * What a built-in type can do ({@code mp_obj_type_t}'s slots, {@code py/obj.h}), as far as classes
 * that derive from it can see: they leave to it what it can do, whatever comes of that, and look
 * further for what it cannot.
 */
public enum Slot {
  /** Makes its instances. */
  MAKE,
  /** Prints them. */
  PRINT,
  /** Has unary operators, a truth value, a length, a hash, or conversions to numbers. */
  UNARY,
  /** Has binary operators, or says what it contains. */
  BINARY,
  /** Has items. */
  ITEMS,
  /** Can be iterated over. */
  ITERATION,
  /** Can be called. */
  CALL
}
