package org.mpyforge.cross.emit.inline;

import java.util.List;
import java.util.function.ToIntFunction;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.Param;
import org.mpyforge.cross.ast.SourceError;

/**
 * What the parameters of an assembler function must be: the registers in which they arrive, by name
 * and in order.
 *
 * @param first the number of the first one's register
 * @param registers gives the number of the register with some name, or a negative number
 * @param tooMany what to say of a fifth one
 * @param wrong what to say of another name
 */
record Parameters(int first, ToIntFunction<String> registers, String tooMany, String wrong) {

  private static final int MOST = 4;

  /**
   * Checks parameters.
   *
   * @throws SourceError if they are not as they must be
   */
  void check(List<Param> params) {
    if (params.size() > MOST) {
      throw SourceError.at("SyntaxError", tooMany, Node.NO_LINE);
    }
    for (int i = 0; i < params.size(); i++) {
      if (!isPlain(params.get(i)) || registers.applyAsInt(name(params.get(i))) != first + i) {
        throw SourceError.at("SyntaxError", wrong, Node.NO_LINE);
      }
    }
  }

  private static boolean isPlain(Param param) {
    return param.kind() == Param.Kind.NORMAL
        && param.annotation() == null
        && param.defaultValue() == null;
  }

  private static String name(Param param) {
    return param.name().toString();
  }
}
