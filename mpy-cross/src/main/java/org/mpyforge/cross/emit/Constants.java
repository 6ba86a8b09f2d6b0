package org.mpyforge.cross.emit;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.number.ComplexValue;
import org.mpyforge.cross.number.ConstantTooLargeException;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.format.Constant;

/** Turns the compiler's constants into those of a file, where numbers are text. */
public final class Constants {

  private Constants() {}

  /**
   * Turns constants into those of a file.
   *
   * @param values the constants
   * @return the same ones, in the same order
   * @throws SourceError if one is too large to be written
   */
  public static List<Constant> toModel(List<ConstValue> values) {
    List<Constant> constants = new ArrayList<>(values.size());
    for (ConstValue value : values) {
      constants.add(toModel(value));
    }
    return constants;
  }

  private static Constant toModel(ConstValue value) {
    if (value instanceof ConstValue.Text text) {
      return new Constant.Str(text.value().bytes());
    }
    if (value instanceof ConstValue.Bytes bytes) {
      return new Constant.Bytes(bytes.value().bytes());
    }
    if (value instanceof ConstValue.Tuple tuple) {
      return new Constant.Tuple(toModel(tuple.items()));
    }
    return value instanceof ConstValue.Numeric number
        ? number(number)
        : singleton((ConstValue.Singleton) value);
  }

  private static Constant number(ConstValue.Numeric number) {
    String text = text(number);
    if (number.value() instanceof IntValue) {
      return new Constant.Int(text);
    }
    return number.value() instanceof ComplexValue
        ? new Constant.Complex(text)
        : new Constant.Float(text);
  }

  private static String text(ConstValue.Numeric number) {
    try {
      return number.value().repr();
    } catch (ConstantTooLargeException e) {
      throw SourceError.nowhere("MemoryError", e.getMessage());
    }
  }

  private static Constant singleton(ConstValue.Singleton singleton) {
    return switch (singleton) {
      case NONE -> Constant.Singleton.NONE;
      case TRUE -> Constant.Singleton.TRUE;
      case FALSE -> Constant.Singleton.FALSE;
      case ELLIPSIS -> Constant.Singleton.ELLIPSIS;
      case FUN_TABLE -> Constant.Singleton.FUNCTION_TABLE;
    };
  }
}
