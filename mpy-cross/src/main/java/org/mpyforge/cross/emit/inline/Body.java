package org.mpyforge.cross.emit.inline;

import java.util.List;
import org.mpyforge.cross.ast.Param;
import org.mpyforge.format.NativeType;

/**
 * An assembler function.
 *
 * @param params its parameters, not yet checked for being registers
 * @param result the type of the result
 * @param lines its lines
 */
record Body(List<Param> params, NativeType result, List<Line> lines) {

  /** How many labels it has. */
  int labels() {
    return (int) lines.stream().filter(line -> line instanceof Line.Label).count();
  }
}
