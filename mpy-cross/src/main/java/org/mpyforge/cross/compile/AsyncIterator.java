package org.mpyforge.cross.compile;

import org.mpyforge.cross.ast.Expr;
import org.mpyforge.format.Qstr;

/**
 * Where {@code async for} keeps its iterator while it runs.
 *
 * <p>Source: {@code compile_async_for_stmt} in py/compile.c.
 */
enum AsyncIterator {
  /** On the stack. */
  ON_STACK {
    @Override
    void keep(CodeContext context, Qstr variable) {}

    @Override
    void load(CodeContext context, Qstr variable) {
      context.emit.dupTop();
    }

    @Override
    void discard(CodeContext context) {
      context.emit.popTop();
    }
  },
  /** In a variable: the very one the loop is over, or one without a name. */
  IN_VARIABLE {
    @Override
    void keep(CodeContext context, Qstr variable) {
      context.store(variable);
    }

    @Override
    void load(CodeContext context, Qstr variable) {
      context.load(variable);
    }

    @Override
    void discard(CodeContext context) {}
  };

  /**
   * The variable of a loop, if it has one. The reference takes what is at hand for an identifier: a
   * name or string it is over, else the address of a node, which no other loop shares.
   *
   * @param iterable what the loop is over
   * @param label a label of the loop's own
   */
  static Qstr variable(Expr iterable, int label) {
    if (iterable instanceof Expr.Name name) {
      return name.id();
    }
    return iterable instanceof Expr.Str text ? text.value() : Qstr.of("async for " + label);
  }

  /** {@code [iterator] →}: puts it where it is kept. */
  abstract void keep(CodeContext context, Qstr variable);

  /** {@code → [… iterator]}. */
  abstract void load(CodeContext context, Qstr variable);

  /** Removes it when the loop is over. */
  abstract void discard(CodeContext context);
}
