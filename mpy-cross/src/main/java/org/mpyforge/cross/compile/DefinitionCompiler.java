package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.ScopeFlags;

/** Compiles {@code def}, {@code async def} and {@code class} statements and their decorators. */
final class DefinitionCompiler {

  private final CodeContext context;
  private final Emitter emit;
  private final ExpressionCompiler expressions;

  DefinitionCompiler(CodeContext context, ExpressionCompiler expressions) {
    this.context = context;
    this.emit = context.emit;
    this.expressions = expressions;
  }

  /** {@code def}. */
  void compileFunction(Stmt.Function function) {
    Scope scope = expressions.functions().compileFunction(function, context.scope.codeKind());
    context.bind(scope.name());
  }

  /** {@code async def}: the function is a generator whatever its body says. */
  void compileAsyncFunction(Stmt.Function function) {
    Scope scope = expressions.functions().compileFunction(function, context.scope.codeKind());
    context.bind(scope.name());
    scope.set(ScopeFlags.GENERATOR);
  }

  /** {@code class}. */
  void compileClass(Stmt.ClassDef definition) {
    Scope scope = expressions.functions().compileClass(definition, context.scope.codeKind());
    context.bind(scope.name());
  }

  /** A definition with decorators. Those of {@code micropython} choose the kind of code. */
  void compileDecorated(Stmt.Decorated decorated) {
    CodeKind codeKind = context.scope.codeKind();
    int calls = 0;
    for (Stmt.Decorator decorator : decorated.decorators()) {
      if (decorator.path().get(0).equals(WellKnown.MICROPYTHON)) {
        codeKind = builtIn(decorator.path(), codeKind);
      } else {
        compileDecorator(decorator);
        calls++;
      }
    }
    Scope scope = compileDefinition(decorated.definition(), codeKind);
    for (int i = 0; i < calls; i++) {
      emit.callFunction(1, 0, 0);
    }
    context.bind(scope.name());
  }

  private Scope compileDefinition(Stmt definition, CodeKind codeKind) {
    if (definition instanceof Stmt.ClassDef classDef) {
      return expressions.functions().compileClass(classDef, codeKind);
    }
    if (definition instanceof Stmt.Async async) {
      Stmt.Function function = (Stmt.Function) async.statement();
      Scope scope = expressions.functions().compileFunction(function, codeKind);
      scope.set(ScopeFlags.GENERATOR);
      return scope;
    }
    return expressions.functions().compileFunction((Stmt.Function) definition, codeKind);
  }

  private void compileDecorator(Stmt.Decorator decorator) {
    List<Qstr> path = decorator.path();
    context.load(path.get(0));
    for (Qstr attribute : path.subList(1, path.size())) {
      emit.attribute(attribute, Emitter.Action.LOAD);
    }
    if (decorator.call() != null) {
      expressions.calls().compileTrailer(decorator.call());
    }
  }

  /** The kind of code that {@code @micropython.xxx} asks for, or the one it was so far. */
  private CodeKind builtIn(List<Qstr> path, CodeKind before) {
    CodeKind kind = path.size() == 2 ? codeKind(path.get(1)) : null;
    if (kind == null) {
      context.refuse(Node.NO_LINE, "invalid micropython decorator");
      return before;
    }
    if (kind.isNative() && !Backends.emitsNative(context.target)
        || kind == CodeKind.INLINE_ASSEMBLER && !Backends.assemblesInline(context.target)) {
      context.refuse(Node.NO_LINE, "invalid arch");
    }
    return kind;
  }

  private CodeKind codeKind(Qstr name) {
    return switch (name.toString()) {
      case "bytecode" -> CodeKind.BYTECODE;
      case "native" -> CodeKind.NATIVE;
      case "viper" -> CodeKind.VIPER;
      case "asm_thumb", "asm_xtensa" -> CodeKind.INLINE_ASSEMBLER;
      case "asm_rv32" -> context.dialect.decoratesRv32() ? CodeKind.INLINE_ASSEMBLER : null;
      default -> null;
    };
  }
}
