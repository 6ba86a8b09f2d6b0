package org.mpyforge.cross.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Identifiers;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.number.NumberDialect;
import org.mpyforge.cross.number.NumberSyntaxException;
import org.mpyforge.format.Qstr;

/**
 * Turns names and literals into nodes. It knows which strings are interned so far, and which names
 * {@code const()} has given a value.
 *
 * <p>Source: {@code push_result_token} in py/parse.c.
 */
final class Literals {

  private final ConstantFolder folder;
  private final NumberDialect numbers;
  private final boolean debug;
  private final ReferencePool pool;
  private final boolean internsBytes;

  /** Null where names mean the same in a class as outside. */
  private final NameMangling mangling;

  private final Set<Qstr> interned = new HashSet<>();
  private final Map<Qstr, Expr> consts = new HashMap<>();
  private final Consumer<Qstr> listener;

  /**
   * Literals of one source.
   *
   * @param listener is told each string that is interned, each time
   */
  Literals(
      ConstantFolder folder,
      NumberDialect numbers,
      boolean debug,
      SyntaxDialect dialect,
      Consumer<Qstr> listener) {
    this.listener = listener;
    this.folder = folder;
    this.numbers = numbers;
    this.debug = debug;
    this.pool = dialect.pool();
    this.internsBytes = dialect.internsBytes();
    this.mangling = dialect.manglesNames() ? new NameMangling() : null;
  }

  /** The private names of classes, or null where there are none. */
  NameMangling mangling() {
    return mangling;
  }

  /** {@code __debug__}, which the optimisation level decides. */
  Expr debug() {
    return debug ? Expr.Singleton.TRUE : Expr.Singleton.FALSE;
  }

  /** Marks a string as interned before parsing begins, as the file's name is. */
  void intern(Qstr text) {
    listener.accept(text);
    if (Identifiers.check(text).length() > ReferencePool.ALWAYS_INTERNED) {
      interned.add(text);
    }
  }

  /** Gives a name a constant: from now on it is replaced by it. */
  void define(Qstr name, Expr constant) {
    consts.put(name, constant);
  }

  /** The current NAME token, in a place where it stands for itself. */
  Qstr identifier(Lexer lexer) {
    Qstr name = mangling == null ? lexer.name() : mangling.apply(lexer.name());
    intern(name);
    return name;
  }

  /** The current NAME token as an expression. */
  Expr name(Lexer lexer) {
    Qstr name = identifier(lexer);
    Expr constant = consts.isEmpty() ? null : consts.get(name);
    return constant == null ? new Expr.Name(name) : folder.use(lexer.line(), constant);
  }

  /** The current INTEGER token. */
  Expr integer(Lexer lexer) {
    try {
      return folder.number(
          lexer.line(), numbers.parseInteger(lexer.textBytes(), 0, lexer.textLength()));
    } catch (NumberSyntaxException e) {
      throw malformed(lexer, e);
    }
  }

  /** The current FLOAT_OR_IMAG token. */
  Expr decimal(Lexer lexer) {
    try {
      return folder.number(
          lexer.line(), numbers.parseDecimal(lexer.textBytes(), 0, lexer.textLength()));
    } catch (NumberSyntaxException e) {
      throw malformed(lexer, e);
    }
  }

  private static SourceError malformed(Lexer lexer, NumberSyntaxException e) {
    return SourceError.at("SyntaxError", e.getMessage(), lexer.line());
  }

  /** The current STRING token. */
  Expr string(Lexer lexer) {
    if (lexer.textLength() <= ReferencePool.ALWAYS_INTERNED) {
      listener.accept(lexer.name());
      return new Expr.Str(lexer.name());
    }
    Qstr text = Qstr.of(lexer.textBytes(), 0, lexer.textLength());
    return isInterned(text)
        ? new Expr.Str(text)
        : new Expr.Constant(lexer.line(), new ConstValue.Text(text));
  }

  /** The current BYTES token. */
  Expr bytes(Lexer lexer) {
    Qstr value = Qstr.of(lexer.textBytes(), 0, lexer.textLength());
    if (value.length() <= ReferencePool.ALWAYS_INTERNED) {
      listener.accept(value);
    }
    int line = internsBytes && isInterned(value) ? Node.NO_LINE : lexer.line();
    return new Expr.Constant(line, new ConstValue.Bytes(value));
  }

  private boolean isInterned(Qstr text) {
    return text.length() <= ReferencePool.ALWAYS_INTERNED
        || interned.contains(text)
        || pool.contains(text);
  }
}
