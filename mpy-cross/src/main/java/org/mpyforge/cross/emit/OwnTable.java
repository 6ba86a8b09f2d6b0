package org.mpyforge.cross.emit;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.number.NumberDialect;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.Constant;
import org.mpyforge.format.MpyVersion;

/**
 * The table that a raw code of version 5 has for itself: the names of its arguments and whatever
 * else its kind of code keeps in front, then its constants, then the code of the scopes within, all
 * numbered through. Each use of a constant takes an entry of its own.
 *
 * <p>The children come behind constants that are not counted before the code ends. So their numbers
 * are right from the second pass on.
 *
 * <p>Source: {@code ct_cur_obj} in py/emitbc.c and {@code const_table_cur_obj} in py/emitnative.c
 * of MicroPython 1.17.
 */
public final class OwnTable {

  /** Pycopy writes numbers as 1.17 does. */
  private static final NumberDialect NUMBERS = NumberDialect.of(MpyVersion.V5);

  private final int inFront;
  private final List<ConstValue> constants = new ArrayList<>();
  private final List<Scope> children = new ArrayList<>();
  private int constantCount;

  /**
   * Makes a table, ready for the first pass.
   *
   * @param inFront how many entries there are before the first constant
   */
  public OwnTable(int inFront) {
    this.inFront = inFront;
  }

  /** Begins another pass over the same code, which will mention the same things again. */
  public void startPass() {
    constantCount = constants.size();
    constants.clear();
    children.clear();
  }

  /**
   * Adds a constant.
   *
   * @param value the constant
   * @return its number
   */
  public int constant(ConstValue value) {
    constants.add(value);
    return inFront + constants.size() - 1;
  }

  /**
   * Adds a scope directly within.
   *
   * @param child the scope
   * @return the number of its code
   */
  public int child(Scope child) {
    children.add(child);
    return inFront + constantCount + children.size() - 1;
  }

  /**
   * The constants added in this pass.
   *
   * @return the constants as the file's model has them, in order
   */
  public List<Constant> constants() {
    return Constants.toModel(constants, NUMBERS);
  }

  /**
   * The scopes added in this pass.
   *
   * @return the scopes, in order
   */
  public List<Scope> children() {
    return List.copyOf(children);
  }
}
