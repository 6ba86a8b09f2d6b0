package org.mpyforge.cross.syntax;

import java.util.function.Consumer;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.number.NumberDialect;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.Qstr;

/**
 * The way from a source to its syntax tree: by recursive descent, with one token of look-ahead, and
 * with constants folded on the way, since {@code const()} decides what later names mean.
 */
public final class Parser {

  private Parser() {}

  /**
   * Parses a module.
   *
   * @param source the source
   * @param target decides the language and which integers are small
   * @param options decide what {@code __debug__} is
   * @return the module's statements
   * @throws SourceError if it is not a module
   */
  public static Stmt parse(SourceFile source, Target target, CompileOptions options) {
    return parse(source, target, options, text -> {});
  }

  /**
   * Parses a module.
   *
   * @param source the source
   * @param target decides the language and which integers are small
   * @param options decide what {@code __debug__} is
   * @param interned is told, in order, each string that the reference interns meanwhile: the names
   *     of the file, identifiers and short literals, as often as it meets them
   * @return the module's statements
   * @throws SourceError if it is not a module
   */
  public static Stmt parse(
      SourceFile source, Target target, CompileOptions options, Consumer<Qstr> interned) {
    try {
      SyntaxDialect dialect = SyntaxDialect.of(target.version());
      ConstantFolder folder = new ConstantFolder(target, dialect);
      Literals literals =
          new Literals(
              folder, NumberDialect.of(target.version()), options.debug(), dialect, interned);
      literals.intern(Qstr.of(source.path()));
      literals.intern(Qstr.of(source.name()));
      Lexer lexer = new Lexer(source.bytes(), dialect.lexis(), hasUnicode(target));
      TokenStream tokens = new TokenStream(lexer, literals);
      ExpressionParser expressions = new ExpressionParser(tokens, lexer, literals, folder);
      StatementParser simple =
          new StatementParser(
              tokens,
              literals,
              expressions,
              dialect.constRule(),
              lexer,
              options.input() != CompileOptions.Input.INTERACTIVE);
      Stmt module =
          new CompoundParser(tokens, expressions, simple, literals.mangling())
              .input(options.input());
      simple.finish();
      return module;
    } catch (LexException e) {
      throw SourceError.nowhere(e.type(), e.getMessage());
    }
  }

  private static boolean hasUnicode(Target target) {
    return target.features().contains(MpyFeature.UNICODE);
  }
}
