package org.mpyforge.cross.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.format.Qstr;

/** The qstrs that the code of a module mentions, numbered in the order of first use. */
public final class QstrNumbers {

  private final Map<Qstr, Integer> numbers = new HashMap<>();
  private final List<Qstr> qstrs = new ArrayList<>();

  /** Makes an empty numbering. */
  public QstrNumbers() {}

  /**
   * The number of a qstr.
   *
   * @param qstr the qstr
   * @return its index in {@link #qstrs}
   */
  public int of(Qstr qstr) {
    Integer number = numbers.putIfAbsent(qstr, qstrs.size());
    if (number == null) {
      qstrs.add(qstr);
      return qstrs.size() - 1;
    }
    return number;
  }

  /**
   * The qstrs so far.
   *
   * @return the qstrs by number, a live view
   */
  public List<Qstr> qstrs() {
    return Collections.unmodifiableList(qstrs);
  }
}
