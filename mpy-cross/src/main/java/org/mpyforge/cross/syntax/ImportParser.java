package org.mpyforge.cross.syntax;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.format.Qstr;

/** The rules of import statements. */
final class ImportParser {

  private final TokenStream tokens;

  ImportParser(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** {@code import_name: 'import' dotted_as_name (',' dotted_as_name)*}. */
  Stmt importNames(int line) {
    tokens.next();
    List<Stmt.DottedAlias> names = new ArrayList<>(1);
    do {
      List<Qstr> path = tokens.names(TokenKind.DEL_PERIOD);
      names.add(new Stmt.DottedAlias(path, alias()));
    } while (tokens.accept(TokenKind.DEL_COMMA));
    return new Stmt.Import(line, names);
  }

  private Qstr alias() {
    return tokens.accept(TokenKind.KW_AS) ? tokens.name() : null;
  }

  /**
   * {@code import_from: 'from' (('.' | '...')* dotted_name | ('.' | '...')+) 'import' ('*' | '('
   * import_as_names ')' | import_as_names)}.
   */
  Stmt importFrom(int line) {
    tokens.next();
    int level = 0;
    while (tokens.at(TokenKind.DEL_PERIOD) || tokens.at(TokenKind.ELLIPSIS)) {
      level += tokens.at(TokenKind.ELLIPSIS) ? 3 : 1;
      tokens.next();
    }
    boolean hasPath = level == 0 || tokens.at(TokenKind.NAME);
    List<Qstr> path = hasPath ? tokens.names(TokenKind.DEL_PERIOD) : List.of();
    tokens.expect(TokenKind.KW_IMPORT);
    if (tokens.accept(TokenKind.OP_STAR)) {
      return new Stmt.ImportFrom(line, level, path, null);
    }
    boolean parenthesised = tokens.accept(TokenKind.DEL_PAREN_OPEN);
    List<Stmt.Alias> names = aliases();
    if (parenthesised) {
      tokens.expect(TokenKind.DEL_PAREN_CLOSE);
    }
    return new Stmt.ImportFrom(line, level, path, names);
  }

  /** {@code import_as_names: NAME ['as' NAME] (',' NAME ['as' NAME])* [',']}. */
  private List<Stmt.Alias> aliases() {
    List<Stmt.Alias> names = new ArrayList<>();
    do {
      Qstr name = tokens.name();
      names.add(new Stmt.Alias(name, alias()));
    } while (tokens.accept(TokenKind.DEL_COMMA) && tokens.at(TokenKind.NAME));
    return names;
  }
}
