package org.mpyforge.cross.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.format.Qstr;

/**
 * The tables that all code of a module shares from version 6 on: its qstrs and its constants, each
 * numbered in the order of first use. That order is part of the file, so every use must be reported
 * in every pass, code that is never reached included.
 *
 * <p>Source: {@code mp_emit_common_t} in py/emit.h.
 */
public final class ModuleTables {

  private final QstrNumbers qstrs = new QstrNumbers();
  private final Map<Key, Integer> constants = new HashMap<>();
  private final List<ConstValue> constantList = new ArrayList<>();

  /**
   * Makes the tables.
   *
   * @param sourceName the source's name, always the first qstr
   */
  public ModuleTables(Qstr sourceName) {
    qstr(sourceName);
  }

  /**
   * The number of a qstr.
   *
   * @param qstr the qstr
   * @return its index in the qstr table
   */
  public int qstr(Qstr qstr) {
    return qstrs.of(qstr);
  }

  /**
   * The number of a constant.
   *
   * @param value the constant
   * @return its index in the constant table
   */
  public int constant(ConstValue value) {
    Integer index = constants.putIfAbsent(new Key(value), constantList.size());
    if (index == null) {
      constantList.add(value);
      return constantList.size() - 1;
    }
    return index;
  }

  /**
   * The qstr table.
   *
   * @return the qstrs by index
   */
  public List<Qstr> qstrs() {
    return qstrs.qstrs();
  }

  /**
   * The constant table.
   *
   * @return the constants by index
   */
  public List<ConstValue> constants() {
    return Collections.unmodifiableList(constantList);
  }

  /** A constant as a key: equal only if strictly so. */
  private record Key(ConstValue value) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && value.strictlyEquals(key.value);
    }

    @Override
    public int hashCode() {
      return value.strictHash();
    }
  }
}
