package org.mpyforge.cross.ast;

import java.util.List;
import org.mpyforge.cross.number.BinaryOp;
import org.mpyforge.format.Qstr;

/**
 * A statement.
 *
 * <p>Source of the shapes: the grammar of py/grammar.h, with its single-child rules collapsed as
 * py/parse.c does.
 */
public sealed interface Stmt extends Node {

  /**
   * Several statements: a whole file, an indented suite, or a line with semicolons. A single
   * statement stands for itself.
   *
   * @param line the first token's line
   * @param statements the statements
   */
  record Block(int line, List<Stmt> statements) implements Stmt {}

  /**
   * An expression evaluated for its effect.
   *
   * @param line the first token's line
   * @param value the expression
   */
  record Expression(int line, Expr value) implements Stmt {}

  /**
   * {@code a = b = value}.
   *
   * @param line the first token's line
   * @param targets one or more, leftmost first
   * @param value the value
   */
  record Assign(int line, List<Expr> targets, Expr value) implements Stmt {}

  /**
   * {@code target: annotation [= value]}. The annotation leaves no code.
   *
   * @param line the first token's line
   * @param target the target
   * @param annotation the annotation
   * @param value the value, or null
   */
  record AnnotatedAssign(int line, Expr target, Expr annotation, Expr value) implements Stmt {}

  /**
   * {@code target op= value}.
   *
   * @param line the first token's line
   * @param target the target
   * @param operator the operator
   * @param value the value
   */
  record AugmentedAssign(int line, Expr target, BinaryOp operator, Expr value) implements Stmt {}

  /**
   * {@code del target}.
   *
   * @param line the keyword's line
   * @param target the target; a {@link Expr.Tuple} of kind {@code TARGET} for several
   */
  record Delete(int line, Expr target) implements Stmt {}

  /**
   * {@code pass}, or a statement without effect: a lonely constant, a private {@code const()}.
   *
   * @param line its line; {@link Node#NO_LINE} for a private {@code const()}
   */
  record Pass(int line) implements Stmt {}

  /**
   * {@code break}.
   *
   * @param line the keyword's line
   */
  record Break(int line) implements Stmt {}

  /**
   * {@code continue}.
   *
   * @param line the keyword's line
   */
  record Continue(int line) implements Stmt {}

  /**
   * {@code return [value]}.
   *
   * @param line the keyword's line
   * @param value the value, or null
   */
  record Return(int line, Expr value) implements Stmt {}

  /**
   * {@code raise [exception [from cause]]}.
   *
   * @param line the keyword's line
   * @param exception the exception, or null
   * @param cause the cause, or null
   */
  record Raise(int line, Expr exception, Expr cause) implements Stmt {}

  /**
   * A yield expression as a statement.
   *
   * @param line the keyword's line
   * @param yield the expression
   */
  record YieldStatement(int line, Expr.Yield yield) implements Stmt {}

  /**
   * {@code import a.b as c, d}.
   *
   * @param line the keyword's line
   * @param names what is imported
   */
  record Import(int line, List<DottedAlias> names) implements Stmt {}

  /**
   * {@code a.b.c [as alias]}.
   *
   * @param path the parts between the periods
   * @param alias the alias, or null
   */
  record DottedAlias(List<Qstr> path, Qstr alias) {}

  /**
   * {@code from ..a.b import c as d, e} or {@code from a import *}.
   *
   * @param line the keyword's line
   * @param level the number of leading periods
   * @param path the parts of the module's name; empty for periods only
   * @param names what is imported; null for a star
   */
  record ImportFrom(int line, int level, List<Qstr> path, List<Alias> names) implements Stmt {}

  /**
   * {@code name [as alias]}.
   *
   * @param name the name
   * @param alias the alias, or null
   */
  record Alias(Qstr name, Qstr alias) {}

  /**
   * {@code global a, b} or {@code nonlocal a, b}.
   *
   * @param line the keyword's line
   * @param isGlobal which of the two
   * @param names the names
   */
  record Declaration(int line, boolean isGlobal, List<Qstr> names) implements Stmt {}

  /**
   * {@code assert condition[, message]}.
   *
   * @param line the keyword's line
   * @param condition the condition
   * @param message the message, or null
   */
  record Assert(int line, Expr condition, Expr message) implements Stmt {}

  /**
   * {@code if … elif … else}.
   *
   * @param line the keyword's line
   * @param branches the {@code if} and its {@code elif}s
   * @param otherwise the {@code else} suite, or null
   */
  record If(int line, List<Branch> branches, Stmt otherwise) implements Stmt {}

  /**
   * One condition with its suite.
   *
   * @param condition the condition
   * @param body the suite
   */
  record Branch(Expr condition, Stmt body) {}

  /**
   * {@code while condition: body [else: otherwise]}.
   *
   * @param line the keyword's line
   * @param condition the condition
   * @param body the body
   * @param otherwise the {@code else} suite, or null
   */
  record While(int line, Expr condition, Stmt body, Stmt otherwise) implements Stmt {}

  /**
   * {@code for target in iterable: body [else: otherwise]}.
   *
   * @param line the keyword's line
   * @param target the target
   * @param iterable the iterable
   * @param body the body
   * @param otherwise the {@code else} suite, or null
   */
  record For(int line, Expr target, Expr iterable, Stmt body, Stmt otherwise) implements Stmt {}

  /**
   * {@code try} with its handlers and {@code finally}.
   *
   * @param line the keyword's line
   * @param body the body
   * @param handlers the handlers, possibly none
   * @param otherwise the {@code else} suite, or null
   * @param finalizer the {@code finally} suite, or null
   */
  record Try(int line, Stmt body, List<Handler> handlers, Stmt otherwise, Stmt finalizer)
      implements Stmt {}

  /**
   * {@code except [exception [as name]]: body}.
   *
   * @param line the keyword's line
   * @param exception what it matches; null for everything
   * @param name the name it binds, or null
   * @param body the body
   */
  record Handler(int line, Expr exception, Qstr name, Stmt body) {}

  /**
   * {@code with items: body}.
   *
   * @param line the keyword's line
   * @param items one or more
   * @param body the body
   */
  record With(int line, List<WithItem> items, Stmt body) implements Stmt {}

  /**
   * {@code manager [as target]}.
   *
   * @param manager the context manager
   * @param target the target, or null
   */
  record WithItem(Expr manager, Expr target) {}

  /**
   * {@code def name(params) -> returns: body}.
   *
   * @param line the keyword's line
   * @param name the name
   * @param params the parameters
   * @param returns the return annotation, or null
   * @param body the body
   */
  record Function(int line, Qstr name, List<Param> params, Expr returns, Stmt body)
      implements Stmt {}

  /**
   * {@code class name(bases): body}.
   *
   * @param line the keyword's line
   * @param name the name
   * @param bases the bases and keywords, possibly none
   * @param body the body
   */
  record ClassDef(int line, Qstr name, List<Argument> bases, Stmt body) implements Stmt {}

  /**
   * A function, async function or class with decorators.
   *
   * @param line the first decorator's line
   * @param decorators one or more
   * @param definition a {@link Function}, a {@link ClassDef}, or an {@link Async} of a function
   */
  record Decorated(int line, List<Decorator> decorators, Stmt definition) implements Stmt {}

  /**
   * {@code @a.b.c [(arguments)]}.
   *
   * @param path the parts between the periods
   * @param call the arguments, or null
   */
  record Decorator(List<Qstr> path, Trailer.Call call) {}

  /**
   * {@code async} before a function, {@code for} or {@code with}.
   *
   * @param line the keyword's line
   * @param statement a {@link Function}, {@link For} or {@link With}
   */
  record Async(int line, Stmt statement) implements Stmt {}
}
