package org.mpyforge.cross.compile;

import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.format.MpyVersion;

/**
 * What the compile stage of each release does in its own way. Looked up once for a module and
 * handed down with the {@link CodeContext}.
 *
 * <p>Source: py/compile.c, py/emitcommon.c and py/parse.c of the releases.
 *
 * @param conditions which conditions it decides itself
 * @param starArguments how a call passes {@code *args} and {@code **kwargs}
 * @param asyncIterator where {@code async for} keeps its iterator
 * @param emitterPartsAsyncWith whether the three ways out of {@code async with} part in an
 *     operation of the emitter, not in plain ones
 * @param walrusDeclares whether {@code :=} in a comprehension declares its target there as if by
 *     {@code global} or {@code nonlocal}; otherwise it stores as the scope around it would, into a
 *     slot of the wrong function
 * @param finallyHasReturnSlot whether a {@code finally} suite counts a value that may be on its way
 *     to being returned in the depth of the stack
 * @param assignedInBody what an identifier becomes that a module or class body assigns; {@link
 *     IdKind#GLOBAL_IMPLICIT} if an enclosing function's variable may still take its place
 * @param listItemsLocateErrors whether the items of a list display of two or more give their lines
 *     to errors in them; otherwise they do from the second of three on
 * @param decoratesRv32 whether {@code asm_rv32} is a decorator
 * @param lineage what Pycopy does otherwise
 */
record CompileDialect(
    Conditions conditions,
    StarArguments starArguments,
    AsyncIterator asyncIterator,
    boolean emitterPartsAsyncWith,
    boolean walrusDeclares,
    boolean finallyHasReturnSlot,
    IdKind assignedInBody,
    boolean listItemsLocateErrors,
    boolean decoratesRv32,
    Lineage lineage) {

  private static final CompileDialect V1_28 =
      new CompileDialect(
          Conditions.CONSTANTS,
          StarArguments.IN_PLACE,
          AsyncIterator.ON_STACK,
          true,
          true,
          true,
          IdKind.GLOBAL_IMPLICIT_ASSIGNED,
          true,
          true,
          Lineage.MICROPYTHON);

  private static final CompileDialect V1_22 =
      new CompileDialect(
          Conditions.CONSTANTS,
          StarArguments.IN_PLACE,
          AsyncIterator.ON_STACK,
          false,
          true,
          true,
          IdKind.GLOBAL_IMPLICIT_ASSIGNED,
          true,
          false,
          Lineage.MICROPYTHON);

  private static final CompileDialect V1_20 =
      new CompileDialect(
          Conditions.CONSTANTS_AND_PARENTHESES,
          StarArguments.IN_PLACE,
          AsyncIterator.IN_VARIABLE,
          false,
          true,
          false,
          IdKind.GLOBAL_IMPLICIT_ASSIGNED,
          true,
          false,
          Lineage.MICROPYTHON);

  private static final CompileDialect V1_19 =
      new CompileDialect(
          Conditions.SMALL_INTS_AND_PARENTHESES,
          StarArguments.IN_PLACE,
          AsyncIterator.IN_VARIABLE,
          false,
          false,
          false,
          IdKind.GLOBAL_IMPLICIT_ASSIGNED,
          true,
          false,
          Lineage.MICROPYTHON);

  private static final CompileDialect V1_17 =
      new CompileDialect(
          Conditions.SMALL_INTS_AND_PARENTHESES,
          StarArguments.LAST,
          AsyncIterator.IN_VARIABLE,
          false,
          false,
          false,
          IdKind.GLOBAL_IMPLICIT,
          false,
          false,
          Lineage.MICROPYTHON);

  private static final CompileDialect PYCOPY =
      new CompileDialect(
          Conditions.SMALL_INTS,
          StarArguments.LAST,
          AsyncIterator.IN_VARIABLE,
          false,
          false,
          false,
          IdKind.GLOBAL_IMPLICIT_ASSIGNED,
          false,
          false,
          Lineage.PYCOPY);

  /** The first item of a list display of some size that gives its line to an error in it. */
  int firstLocatedItem(int size) {
    if (listItemsLocateErrors) {
      return size == 1 ? 1 : 0;
    }
    return size > 2 ? 1 : size;
  }

  /** The dialect of the release that writes a version. */
  static CompileDialect of(MpyVersion version) {
    return switch (version) {
      case V5 -> V1_17;
      case PYCOPY -> PYCOPY;
      case V6_0 -> V1_19;
      case V6_1 -> V1_20;
      case V6_2 -> V1_22;
      case V6_3 -> V1_28;
    };
  }
}
