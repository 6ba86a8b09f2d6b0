package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Argument;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.emit.Emitter;

/**
 * Compiles the arguments of one call and counts them.
 *
 * <p>Source: {@code compile_trailer_paren_helper} in py/compile.c.
 */
abstract class ArgumentCompiler {

  final CodeContext context;
  final Emitter emit;
  final ExpressionCompiler expressions;

  int positional;
  int keyword;
  int starFlags;

  ArgumentCompiler(CodeContext context, ExpressionCompiler expressions, int positional) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
    this.positional = positional;
  }

  /** The number of positional arguments. */
  int positional() {
    return positional;
  }

  /** The number of keyword arguments. */
  int keyword() {
    return keyword;
  }

  /** Which stars there are: {@link Emitter#STAR}, {@link Emitter#DOUBLE_STAR}. */
  int starFlags() {
    return starFlags;
  }

  /** Puts all arguments on the stack, up to the first that is wrong. */
  void compile(List<Argument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      String error = error(argument, i);
      if (error != null) {
        context.refuse(argument, error);
        return;
      }
      compile(argument, i);
    }
    if (starFlags != 0) {
      finishStars();
    }
  }

  private String error(Argument argument, int index) {
    if (argument instanceof Argument.Positional) {
      return errorInPositional();
    }
    if (argument instanceof Argument.Keyword named && !(named.name() instanceof Expr.Name)) {
      return "LHS of keyword arg must be an id";
    }
    if (argument instanceof Argument.Star) {
      return errorInStar(index);
    }
    return argument instanceof Argument.DoubleStar ? errorInDoubleStar() : null;
  }

  private void compile(Argument argument, int index) {
    if (argument instanceof Argument.Positional plain) {
      expressions.compile(plain.value());
      positional++;
    } else if (argument instanceof Argument.Keyword named) {
      emit.loadString(((Expr.Name) named.name()).id());
      expressions.compile(named.value());
      keyword++;
    } else if (argument instanceof Argument.Star star) {
      compileStar(star, index);
    } else if (argument instanceof Argument.DoubleStar star) {
      compileDoubleStar(star);
    } else if (argument instanceof Argument.Walrus walrus) {
      expressions.calls().compileWalrus(walrus.target(), walrus.value());
      positional++;
    } else if (argument instanceof Argument.Generator generator) {
      expressions.functions().compileComprehension(generator.generator());
      positional++;
    }
  }

  /** Whether there has been a star of this kind. */
  boolean hasStar(int flag) {
    return (starFlags & flag) != 0;
  }

  /** What is wrong with a positional argument here, or null. */
  abstract String errorInPositional();

  /** What is wrong with {@code *args} here, as the argument of the given index, or null. */
  abstract String errorInStar(int index);

  /** What is wrong with {@code **kwargs} here, or null. */
  abstract String errorInDoubleStar();

  /** Compiles the argument of the given index, {@code *args}. */
  abstract void compileStar(Argument.Star star, int index);

  /** Compiles {@code **kwargs}. */
  abstract void compileDoubleStar(Argument.DoubleStar star);

  /** Completes the arguments of a call with stars. */
  abstract void finishStars();
}
