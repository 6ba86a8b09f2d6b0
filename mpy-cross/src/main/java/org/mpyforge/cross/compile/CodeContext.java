package org.mpyforge.cross.compile;

import java.util.List;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.WellKnown;
import org.mpyforge.format.Qstr;

/**
 * What the compilers of statements and expressions share while one scope is compiled in one pass:
 * where they are, and whom they speak to.
 */
final class CodeContext {

  /** Slots that a jump out of a block may need on the stack. */
  static final int UNWIND_SLOTS = 3;

  /** Where {@code break} and {@code continue} lead. */
  record Loop(int breakLabel, int continueLabel, boolean iteratorOnStack, int exceptLevel) {}

  final Target target;
  final CompileOptions options;
  final CompileDialect dialect;
  final Pass pass;
  final Scope scope;
  final Emitter emit;
  final Labels labels;
  final EmitErrors errors;

  /** Takes the scopes that the first pass finds. */
  private final List<Scope> newScopes;

  private int childCursor;
  private int exceptLevel;
  private Loop loop;

  CodeContext(
      Target target,
      CompileOptions options,
      CompileDialect dialect,
      Pass pass,
      Scope scope,
      Emitter emit,
      Labels labels,
      EmitErrors errors,
      List<Scope> newScopes) {
    this.target = target;
    this.options = options;
    this.dialect = dialect;
    this.pass = pass;
    this.scope = scope;
    this.emit = emit;
    this.labels = labels;
    this.errors = errors;
    this.newScopes = newScopes;
  }

  /** Whether this is the pass that finds identifiers. */
  boolean isScopePass() {
    return pass == Pass.SCOPE;
  }

  /**
   * Refuses what a node says. An error with a line ends everything. One without goes on, and gets
   * its line from the next list of statements or items that the compiler is in, even if that comes
   * later; only the first counts.
   */
  void refuse(Node node, String message) {
    refuse(node.line(), message);
  }

  /** Refuses what stands in a line, or what has none. */
  void refuse(int line, String message) {
    if (errors.any()) {
      return;
    }
    if (line != Node.NO_LINE) {
      throw SourceError.at("SyntaxError", message, line);
    }
    errors.note("SyntaxError", message);
  }

  /** Leaves labels for the native emitter's own use. */
  void reserveLabelsForNative(int count) {
    if (scope.codeKind() != CodeKind.BYTECODE) {
      labels.reserve(count);
    }
  }

  /**
   * The next scope directly within this one: made in the first pass, found again in the others,
   * which meet them in the same order. After an error a pass may leave out some.
   */
  Scope child(ScopeKind kind, Node node, Qstr ownName, CodeKind codeKind) {
    if (isScopePass()) {
      Scope child = new Scope(kind, scope, node, ownName, codeKind);
      scope.addChild(child);
      newScopes.add(child);
      return child;
    }
    Scope next = scope.children().get(childCursor++);
    while (next.node() != node) {
      next = scope.children().get(childCursor++);
    }
    return next;
  }

  /** Reads an identifier. */
  void load(Qstr id) {
    if (isScopePass()) {
      scope.findOrAdd(variable(scope, id), IdKind.GLOBAL_IMPLICIT);
      return;
    }
    IdInfo info = find(scope, id);
    switch (info.kind()) {
      case LOCAL -> emit.loadLocal(id, info.local(), Emitter.Access.FAST);
      case CELL, FREE -> emit.loadLocal(id, info.local(), Emitter.Access.DEREF);
      default -> emit.loadGlobal(id, space(info));
    }
  }

  /** Writes an identifier. */
  void store(Qstr id) {
    storeAs(scope, id);
  }

  /** Writes an identifier as another scope's code would. */
  void storeAs(Scope owner, Qstr id) {
    if (isScopePass()) {
      modify(owner, id);
      return;
    }
    IdInfo info = find(owner, id);
    if (isGlobal(info)) {
      emit.storeGlobal(id, space(info));
    } else {
      storeLocal(id, info);
    }
  }

  /** Writes an identifier that is not meant to change. */
  void bind(Qstr id) {
    if (isScopePass()) {
      modify(scope, id);
      return;
    }
    IdInfo info = find(scope, id);
    if (isGlobal(info)) {
      emit.bindGlobal(id, space(info));
    } else {
      storeLocal(id, info);
    }
  }

  private void storeLocal(Qstr id, IdInfo info) {
    Emitter.Access access =
        info.kind() == IdKind.LOCAL ? Emitter.Access.FAST : Emitter.Access.DEREF;
    emit.storeLocal(id, info.local(), access);
  }

  private static boolean isGlobal(IdInfo info) {
    return info.kind() != IdKind.LOCAL && !info.isClosedOver();
  }

  /** Deletes an identifier. */
  void delete(Qstr id) {
    if (isScopePass()) {
      modify(scope, id);
      return;
    }
    IdInfo info = find(scope, id);
    switch (info.kind()) {
      case LOCAL -> emit.deleteLocal(id, info.local(), Emitter.Access.FAST);
      case CELL, FREE -> emit.deleteLocal(id, info.local(), Emitter.Access.DEREF);
      default -> emit.deleteGlobal(id, space(info));
    }
  }

  /** Notes that a scope assigns or deletes an identifier; returns what it knows of it. */
  IdInfo modify(Scope owner, Qstr id) {
    return owner.markModified(variable(owner, id), dialect.assignedInBody());
  }

  /** What a scope knows of an identifier that its code mentions. */
  private IdInfo find(Scope owner, Qstr id) {
    return owner.find(variable(owner, id));
  }

  private Qstr variable(Scope owner, Qstr id) {
    return dialect.lineage().classNameIsItsOwn()
            && owner.kind() == ScopeKind.CLASS
            && id.equals(WellKnown.CLASS_CELL)
        ? WellKnown.CLASS_ATTRIBUTE
        : id;
  }

  private static Emitter.Space space(IdInfo info) {
    return info.kind() == IdKind.GLOBAL_EXPLICIT ? Emitter.Space.GLOBAL : Emitter.Space.NAME;
  }

  /** The innermost loop around the current code, or null. */
  Loop loop() {
    return loop;
  }

  /** Enters a loop; {@link #leaveLoop} takes back what this returns. */
  Loop enterLoop(int breakLabel, int continueLabel, boolean iteratorOnStack) {
    Loop outer = loop;
    loop = new Loop(breakLabel, continueLabel, iteratorOnStack, exceptLevel);
    return outer;
  }

  /** Leaves a loop. */
  void leaveLoop(Loop outer) {
    loop = outer;
  }

  /** How many exception blocks are around the current code. */
  int exceptLevel() {
    return exceptLevel;
  }

  /** Enters an exception block. */
  void enterBlock(int label, Emitter.Block block) {
    emit.setupBlock(label, block);
    exceptLevel++;
    scope.needExceptionStack(exceptLevel);
  }

  /** Leaves an exception block. */
  void leaveBlock() {
    exceptLevel--;
    emit.endFinally();
    reserveLabelsForNative(1);
  }
}
