package org.mpyforge.cross.emit;

import java.util.List;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.RawCode;

/** An emitter that makes code. */
public interface CodeEmitter extends Emitter {

  /**
   * The passes it needs over a scope, the last of which may be asked for again.
   *
   * @return the passes, in order
   */
  List<Pass> passes();

  /**
   * The code of the scope whose last pass has ended.
   *
   * @return the code, still without the code of the scopes within
   */
  Draft draft();

  /** The code of one scope. */
  interface Draft {

    /**
     * The scopes directly within, in the order in which the code numbers them.
     *
     * @return the scopes
     */
    List<Scope> children();

    /**
     * Puts the code together.
     *
     * @param children the code of the scopes directly within, in their order
     * @return the raw code
     */
    RawCode link(List<RawCode> children);
  }
}
