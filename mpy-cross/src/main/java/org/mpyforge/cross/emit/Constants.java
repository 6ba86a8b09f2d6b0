package org.mpyforge.cross.emit;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.number.ComplexValue;
import org.mpyforge.cross.number.ConstantTooLargeException;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.cross.number.NumberDialect;
import org.mpyforge.format.Constant;

/** Turns the compiler's constants into those of a file, where numbers are text. */
public final class Constants {

  private Constants() {}

  /**
   * Turns constants into those of a file.
   *
   * @param values the constants
   * @param numbers how numbers are written
   * @return the same ones, in the same order
   * @throws SourceError if one is too large to be written
   */
  public static List<Constant> toModel(List<ConstValue> values, NumberDialect numbers) {
    List<Constant> constants = new ArrayList<>(values.size());
    for (ConstValue value : values) {
      constants.add(toModel(value, numbers));
    }
    return constants;
  }

  private static Constant toModel(ConstValue value, NumberDialect numbers) {
    if (value instanceof ConstValue.Text text) {
      return new Constant.Str(text.value().bytes());
    }
    if (value instanceof ConstValue.Bytes bytes) {
      return new Constant.Bytes(bytes.value().bytes());
    }
    if (value instanceof ConstValue.Tuple tuple) {
      return new Constant.Tuple(toModel(tuple.items(), numbers));
    }
    return value instanceof ConstValue.Numeric number
        ? number(number, numbers)
        : singleton((ConstValue.Singleton) value);
  }

  private static Constant number(ConstValue.Numeric number, NumberDialect numbers) {
    String text = text(number, numbers);
    if (number.value() instanceof IntValue) {
      return new Constant.Int(text);
    }
    return number.value() instanceof ComplexValue
        ? new Constant.Complex(text)
        : new Constant.Float(text);
  }

  private static String text(ConstValue.Numeric number, NumberDialect numbers) {
    try {
      return numbers.repr(number.value());
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
