package org.mpyforge.format.inspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.StringJoiner;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;

/** Constants as Python spells them. */
public final class PythonText {
  /** The digits that tell any two doubles apart. */
  private static final int DOUBLE_DIGITS = 17;

  private PythonText() {}

  /** An expression that has this constant as its value. */
  public static String repr(Constant constant) {
    if (constant instanceof Constant.Str str) {
      return quote(str.utf8().utf8());
    }
    if (constant instanceof Constant.Bytes bytes) {
      return quoteBytes(bytes.value());
    }
    if (constant instanceof Constant.Tuple tuple) {
      var items = new StringJoiner(", ", "(", tuple.items().size() == 1 ? ",)" : ")");
      tuple.items().forEach(item -> items.add(repr(item)));
      return items.toString();
    }
    if (constant instanceof Constant.Global global) {
      return "<global " + global + ">";
    }
    if (constant instanceof Constant.Singleton singleton) {
      return switch (singleton) {
        case FUNCTION_TABLE -> "<function table>";
        case NONE -> "None";
        case FALSE -> "False";
        case TRUE -> "True";
        case ELLIPSIS -> "...";
      };
    }
    return constant.toString();
  }

  /**
   * A constant as {@code str()} gives it in CPython: text bare, floats in the shortest form.
   *
   * @throws NumberFormatException if a number is none
   */
  static String str(Constant constant) {
    if (constant instanceof Constant.Str str) {
      return str.toString();
    }
    if (constant instanceof Constant.Float number) {
      return floatRepr(parse(number.toString()), ".0");
    }
    if (constant instanceof Constant.Complex number) {
      return complexRepr(number.toString());
    }
    return repr(constant);
  }

  /** The type of a constant as Python names it; {@code table} for the function table. */
  public static String typeName(Constant constant) {
    if (constant instanceof Constant.Singleton singleton) {
      return switch (singleton) {
        case FUNCTION_TABLE -> "table";
        case NONE -> "NoneType";
        case FALSE, TRUE -> "bool";
        case ELLIPSIS -> "ellipsis";
      };
    }
    if (constant instanceof Constant.Str) {
      return "str";
    }
    if (constant instanceof Constant.Bytes) {
      return "bytes";
    }
    if (constant instanceof Constant.Int) {
      return "int";
    }
    if (constant instanceof Constant.Float) {
      return "float";
    }
    if (constant instanceof Constant.Global) {
      return "global";
    }
    return constant instanceof Constant.Complex ? "complex" : "tuple";
  }

  /** A string literal. */
  public static String quote(String text) {
    if (isPlain(text)) {
      return "'" + text + "'";
    }
    char quote = quoteFor(text.indexOf('\'') >= 0, text.indexOf('"') >= 0);
    var literal = new StringBuilder().append(quote);
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (point >= 0x7f && !isInvisible(point)) {
        literal.appendCodePoint(point);
      } else {
        appendEscaped(literal, point, quote);
      }
    }
    return literal.append(quote).toString();
  }

  /** Whether no character needs a second look: so it is with most names. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || c == '\'' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String quoteBytes(ByteString bytes) {
    String latin1 = bytes.latin1();
    char quote = quoteFor(latin1.indexOf('\'') >= 0, latin1.indexOf('"') >= 0);
    var literal = new StringBuilder("b").append(quote);
    for (int i = 0; i < latin1.length(); i++) {
      appendEscaped(literal, latin1.charAt(i), quote);
    }
    return literal.append(quote).toString();
  }

  private static char quoteFor(boolean hasSingle, boolean hasDouble) {
    return hasSingle && !hasDouble ? '"' : '\'';
  }

  private static void appendEscaped(StringBuilder literal, int point, char quote) {
    switch (point) {
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      case '\\' -> literal.append("\\\\");
      default -> {
        if (point == quote) {
          literal.append('\\').append(quote);
        } else if (point >= ' ' && point < 0x7f) {
          literal.append((char) point);
        } else if (point <= 0xff) {
          literal.append("\\x%02x".formatted(point));
        } else if (point <= 0xffff) {
          literal.append("\\u%04x".formatted(point));
        } else {
          literal.append("\\U%08x".formatted(point));
        }
      }
    }
  }

  private static double parse(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan", "-nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }

  /** The shortest digits that give the number back; with an exponent below 1e-4 and from 1e16. */
  private static String floatRepr(double value, String wholeSuffix) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    String sign = Math.copySign(1, value) < 0 ? "-" : "";
    if (Double.isInfinite(value)) {
      return sign + "inf";
    }
    if (value == 0) {
      return sign + "0" + wholeSuffix;
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    BigDecimal shortest = exact;
    for (int digits = 1; digits <= DOUBLE_DIGITS; digits++) {
      shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shortest.doubleValue() == Math.abs(value)) {
        break;
      }
    }
    shortest = shortest.stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      String plain = shortest.toPlainString();
      return sign + plain + (plain.indexOf('.') < 0 ? wholeSuffix : "");
    }
    String digits = shortest.unscaledValue().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    String exponentDigits = "%02d".formatted(Math.abs(exponent));
    return sign + digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + exponentDigits;
  }

  private static String complexRepr(String text) {
    String bare = text.replaceAll("[()]", "").replaceFirst("j$", "");
    int split = bare.length() - 1;
    while (split > 0 && !isSignBetween(bare, split)) {
      split--;
    }
    double real = split > 0 ? parse(bare.substring(0, split)) : 0;
    String tail = split > 0 ? bare.substring(split) : bare;
    String imaginary = floatRepr(parse(tail.startsWith("+") ? tail.substring(1) : tail), "");
    if (real == 0 && Math.copySign(1, real) > 0) {
      return imaginary + "j";
    }
    String sign = imaginary.startsWith("-") ? "" : "+";
    return "(" + floatRepr(real, "") + sign + imaginary + "j)";
  }

  private static boolean isSignBetween(String text, int at) {
    char c = text.charAt(at);
    return (c == '+' || c == '-') && Character.toLowerCase(text.charAt(at - 1)) != 'e';
  }
}
