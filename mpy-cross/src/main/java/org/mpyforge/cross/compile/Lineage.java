package org.mpyforge.cross.compile;

/**
 * What sets the compile stage of Pycopy apart from that of all MicroPython releases.
 *
 * <p>Source: py/compile.c, py/emitcommon.c of Pycopy 3.6.1 beside MicroPython 1.17.
 *
 * @param keepsConst whether {@code name = const(value)} that the parser left, and {@code name:
 *     const = value}, bind the name as constant; otherwise they are a call and an assignment
 * @param decidesConditionals whether {@code a if True else b} is {@code a}
 * @param lastElifJumps whether the last {@code elif} jumps over the {@code else} that is not there
 * @param lambdaDropsLastYield whether a lambda that is a generator returns None, not its value
 * @param starParamSwaps whether a star parameter changes places with the last ordinary one, to be
 *     behind all of them; otherwise these keep their order
 * @param classNameIsItsOwn whether {@code __class__} in a class body has nothing to do with the
 *     cell of that name
 * @param swapsWithoutTuple whether {@code a, b = b, a} does without a tuple
 */
record Lineage(
    boolean keepsConst,
    boolean decidesConditionals,
    boolean lastElifJumps,
    boolean lambdaDropsLastYield,
    boolean starParamSwaps,
    boolean classNameIsItsOwn,
    boolean swapsWithoutTuple) {

  static final Lineage MICROPYTHON = new Lineage(false, false, true, true, true, false, true);
  static final Lineage PYCOPY = new Lineage(true, true, false, false, false, true, false);
}
