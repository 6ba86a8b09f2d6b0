package org.mpyforge.cross.emit.inline;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.ast.Trailer;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.NativeType;

/**
 * Reads the syntax of an assembler function: all that can be wrong with it whatever the
 * architecture. Operands of instructions are left for later.
 *
 * <p>Source: {@code compile_scope_inline_asm} in py/compile.c, its scope pass.
 */
final class BodyParser {

  private final List<Line> lines = new ArrayList<>();

  /** An error that is told only when the next line has been read, with that line's number. */
  private SourceError pending;

  private final OperandParser operands;

  private BodyParser(InlineStyle style) {
    this.operands = new OperandParser(style);
  }

  /**
   * Reads a function.
   *
   * @param style the inline assemblers of the release
   * @param scope the function's scope
   * @return the function
   * @throws SourceError if it is not a function, or not of assembler instructions
   */
  static Body parse(InlineStyle style, Scope scope) {
    if (!(scope.node() instanceof Stmt.Function function)) {
      throw SourceError.at("SyntaxError", "inline assembler must be a function", Node.NO_LINE);
    }
    return new BodyParser(style).parse(function);
  }

  private Body parse(Stmt.Function function) {
    NativeType result = result(function.returns());
    statements(function.body()).forEach(this::parseStatement);
    tellPending(function.line());
    return new Body(function.params(), result, List.copyOf(lines));
  }

  private NativeType result(Expr annotation) {
    if (annotation == null) {
      return NativeType.INT;
    }
    if (annotation instanceof Expr.Name name) {
      return switch (name.id().toString()) {
        case "object" -> NativeType.OBJECT;
        case "bool" -> NativeType.BOOL;
        case "int" -> NativeType.INT;
        case "uint" -> NativeType.UINT;
        default -> throw SourceError.syntax(annotation, "unknown type");
      };
    }
    pending = SourceError.syntax(annotation, "return annotation must be an identifier");
    return NativeType.INT;
  }

  private void tellPending(int line) {
    if (pending != null) {
      throw SourceError.at(pending.type(), pending.getMessage(), line);
    }
  }

  /** An error of the line being read, unless another has come before. */
  private SourceError error(Stmt statement, String message) {
    return pending != null ? pending : SourceError.syntax(statement, message);
  }

  /** The statements of a body. A line with semicolons counts as one, and is no instruction. */
  private static List<Stmt> statements(Stmt body) {
    return body instanceof Stmt.Block block && !isOneLine(block)
        ? block.statements()
        : List.of(body);
  }

  /** A block of one statement is a line that ends in a semicolon. */
  private static boolean isOneLine(Stmt.Block block) {
    List<Stmt> statements = block.statements();
    return statements.size() == 1 || statements.get(0).line() == statements.get(1).line();
  }

  private void parseStatement(Stmt statement) {
    if (statement instanceof Stmt.Pass) {
      return;
    }
    if (statement instanceof Stmt.Expression expression
        && expression.value() instanceof Expr.Trailed trailed
        && trailed.subject() instanceof Expr.Name name
        && trailed.trailers().size() == 1
        && trailed.trailers().get(0) instanceof Trailer.Call call) {
      lines.add(line(statement, name.id().toString(), call));
      tellPending(call.line());
    } else {
      throw error(statement, "expecting an assembler instruction");
    }
  }

  private Line line(Stmt statement, String mnemonic, Trailer.Call call) {
    List<Argument> arguments = call.arguments();
    return switch (mnemonic) {
      case "label" -> {
        Operand label = arguments.size() == 1 ? operands.parse(arguments.get(0)) : null;
        if (!(label instanceof Operand.Name name)) {
          throw error(statement, "'label' requires 1 argument");
        }
        yield new Line.Label(statement.line(), name.text());
      }
      case "align" -> {
        if (arguments.size() != 1 || !isSmallInt(arguments.get(0))) {
          throw error(statement, "'align' requires 1 argument");
        }
        yield new Line.Align(statement.line(), smallInt(arguments.get(0)));
      }
      case "data" -> {
        if (arguments.size() < 2 || !isSmallInt(arguments.get(0))) {
          throw error(statement, "'data' requires at least 2 arguments");
        }
        List<Operand> values = operands(arguments.subList(1, arguments.size()));
        yield new Line.Data(statement.line(), smallInt(arguments.get(0)), values);
      }
      default -> new Line.Instruction(call.line(), mnemonic, operands(arguments));
    };
  }

  private List<Operand> operands(List<Argument> arguments) {
    return arguments.stream().map(operands::parse).toList();
  }

  private static boolean isSmallInt(Argument argument) {
    return argument instanceof Argument.Positional positional
        && positional.value() instanceof Expr.SmallInt;
  }

  private static long smallInt(Argument argument) {
    return ((Expr.SmallInt) ((Argument.Positional) argument).value()).value();
  }
}
