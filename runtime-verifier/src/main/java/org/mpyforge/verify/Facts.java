package org.mpyforge.verify;

import org.mpyforge.format.Prelude;
import org.mpyforge.format.ScopeFlags;

/**
 * What the code around a raw code must know of it to make a function of it.
 *
 * @param hasPrelude whether its prelude says how it is called; nothing else counts if not
 * @param cellsNeeded how many arguments, counted from the first, must be cells that a closure
 *     brings
 * @param positionalCount how many positional arguments it takes, those cells among them
 * @param defaultCount how many of them have defaults
 * @param hasKeywordDefaults whether it has a dictionary of defaults
 */
record Facts(
    boolean hasPrelude,
    int cellsNeeded,
    int positionalCount,
    int defaultCount,
    boolean hasKeywordDefaults) {

  /** Of code without a prelude. */
  static final Facts NONE = new Facts(false, 0, 0, 0, false);

  static Facts of(Prelude prelude, int cellsNeeded) {
    return new Facts(
        true,
        cellsNeeded,
        prelude.positionalCount(),
        prelude.defaultCount(),
        ScopeFlags.KEYWORD_DEFAULTS.in(prelude.scopeFlags()));
  }
}
