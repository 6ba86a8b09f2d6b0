package org.mpyforge.verify;

import java.util.List;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;
import org.mpyforge.format.MpyVersion;

/** Checks that constants which are numbers in a file are numbers. */
final class ConstantRules {
  private ConstantRules() {}

  /** Checks a table of constants. */
  static void check(
      List<Constant> constants, MpyVersion version, Report.Place place, Report report) {
    for (int i = 0; i < constants.size(); i++) {
      Constant constant = constants.get(i);
      if (!isWellFormed(constant)) {
        report.add(Rule.CONSTANT, place, "constant " + i + " is no number: " + shortened(constant));
      }
      if (version.isVersion6() && constant instanceof Constant.Global) {
        report.add(Rule.CONSTANT, place, "constant " + i + " is a global variable");
      }
    }
  }

  /** Whether bytecode may load a constant: whether it is a Python object. */
  static boolean isObject(Constant constant) {
    if (constant instanceof Constant.Tuple tuple) {
      return tuple.items().stream().allMatch(ConstantRules::isObject);
    }
    return constant != Constant.Singleton.FUNCTION_TABLE;
  }

  private static boolean isWellFormed(Constant constant) {
    if (constant instanceof Constant.Tuple tuple) {
      return tuple.items().stream().allMatch(ConstantRules::isWellFormed);
    }
    if (constant instanceof Constant.Int number) {
      return isInteger(number.digits());
    }
    if (constant instanceof Constant.Float number) {
      return new NumberText(number.text()).isFloat();
    }
    return !(constant instanceof Constant.Complex number)
        || new NumberText(number.text()).isComplex();
  }

  private static boolean isInteger(ByteString digits) {
    int at = digits.length() > 1 && digits.at(0) == '-' ? 1 : 0;
    boolean some = at < digits.length();
    for (; at < digits.length(); at++) {
      some &= digits.at(at) >= '0' && digits.at(at) <= '9';
    }
    return some;
  }

  private static String shortened(Constant constant) {
    String text = constant.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
