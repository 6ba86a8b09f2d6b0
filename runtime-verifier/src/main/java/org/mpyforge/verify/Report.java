package org.mpyforge.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/** The violations found so far. After a good number of them, more would tell nothing new. */
final class Report {
  private static final int MAX_VIOLATIONS = 100;

  private final MpyFile file;
  private final List<Violation> violations = new ArrayList<>();

  Report(MpyFile file) {
    this.file = file;
  }

  /** Adds a violation, unless there are many already. */
  void add(Rule rule, Place place, int offset, int line, String message) {
    if (!isFull()) {
      violations.add(new Violation(rule, place.text(file), offset, line, message));
    }
  }

  /** Adds a violation of a raw code as a whole. */
  void add(Rule rule, Place place, String message) {
    add(rule, place, Violation.NOWHERE, 0, message);
  }

  boolean isFull() {
    return violations.size() >= MAX_VIOLATIONS;
  }

  /** How many violations there are. */
  int size() {
    return violations.size();
  }

  List<Violation> toList() {
    return List.copyOf(violations);
  }

  /**
   * A raw code by the way to it. It is put in words only when something is wrong there.
   *
   * @param parent the way to the raw code around it, null for the module itself
   * @param code the raw code
   */
  record Place(Place parent, RawCode code) {

    String text(MpyFile file) {
      var names = new ArrayList<String>();
      for (Place at = this; at != null; at = at.parent) {
        names.add(at.name(file));
      }
      Collections.reverse(names);
      return String.join(" › ", names);
    }

    /** The name; with a number if it is not the only child of that name. */
    private String name(MpyFile file) {
      String name = nameOf(code, file);
      if (parent == null) {
        return name;
      }
      int number = 0;
      int ours = 0;
      for (RawCode sibling : parent.code.children()) {
        if (nameOf(sibling, file).equals(name)) {
          number++;
          ours = isSame(sibling, code) ? number : ours;
        }
      }
      return number > 1 ? name + "#" + ours : name;
    }

    @SuppressWarnings("ReferenceEquality") // Two functions may have equal code.
    private static boolean isSame(RawCode a, RawCode b) {
      return a == b;
    }

    private static String nameOf(RawCode code, MpyFile file) {
      try {
        return file.nameOf(code).map(Qstr::toString).orElseGet(() -> "(" + code.kind() + ")");
      } catch (RuntimeException e) {
        // Its prelude does not decode, which is reported elsewhere; the kind will do as a name.
        return "(" + code.kind() + ")";
      }
    }
  }
}
