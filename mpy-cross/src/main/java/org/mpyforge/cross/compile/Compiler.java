package org.mpyforge.cross.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.asm.AssemblyException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.Expr;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.emit.InternedStrings;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.emit.inline.InlineAssembler;
import org.mpyforge.cross.emit.nativecode.NativeEmitter;
import org.mpyforge.cross.scope.Closures;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.cross.scope.ScopeLayout;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * Compiles a syntax tree: finds the scopes and their identifiers in a first pass over everything,
 * then makes the code of each scope, breadth first, and puts it all together.
 *
 * <p>One object compiles one module. Source: {@code mp_compile_to_raw_code} in py/compile.c.
 */
public final class Compiler {

  private final Target target;
  private final CompileOptions options;
  private final CompileDialect dialect;
  private final Backend backend;
  private final Labels labels = new Labels();
  private final EmitErrors errors = new EmitErrors();
  private final List<Scope> scopes = new ArrayList<>();
  private final Map<Scope, CodeEmitter.Draft> drafts = new HashMap<>();
  private final Map<Scope, RawCode> linked = new HashMap<>();
  private InlineAssembler inline;
  private NativeEmitter nativeCode;
  private boolean hasNative;
  private Scope current;

  /**
   * Makes a compiler for one module.
   *
   * @param target what the code is for
   * @param options how to compile
   * @param sourceName the name to embed
   * @param interned the strings that the reference has interned so far
   */
  public Compiler(
      Target target, CompileOptions options, Qstr sourceName, InternedStrings interned) {
    this.target = target;
    this.options = options;
    this.dialect = CompileDialect.of(target.version());
    this.backend = Backend.of(target, options, sourceName, interned);
  }

  /**
   * Compiles the module. To be called once.
   *
   * @param module its statements
   * @return the file
   * @throws SourceError if it cannot be compiled
   */
  public MpyFile compile(Stmt module) {
    current = new Scope(ScopeKind.MODULE, null, module, null, codeKind(options.emit()));
    scopes.add(current);
    try {
      findScopes();
      for (Scope scope : scopes) {
        ScopeLayout.compute(scope, dialect.lineage().starParamSwaps());
      }
      emitScopes();
    } catch (SourceError e) {
      throw errors.firstOr(e).orAt(lineOf(current.node()));
    } catch (AssemblyException e) {
      throw Backends.unencodable(e).orAt(lineOf(current.node()));
    }
    NativeArch arch = hasNative ? target.arch() : NativeArch.NONE;
    return backend.file(arch, link(scopes.get(0)));
  }

  /**
   * The code of each scope, in the order in which the scopes were found: the order of the
   * reference's listings, which the tree of raw codes does not keep.
   *
   * @return the very raw codes that are in the file, once {@link #compile} has made it
   */
  public List<RawCode> codes() {
    List<RawCode> codes = new ArrayList<>();
    for (Scope scope : scopes) {
      RawCode code = linked.get(scope);
      codes.add(code == null ? link(scope) : code);
    }
    return codes;
  }

  /**
   * The scope that was being compiled when an error was thrown.
   *
   * @return the scope's name
   */
  public Qstr currentScope() {
    return current.name();
  }

  /**
   * The listing of native code, on an architecture that has one.
   *
   * @return lines of text, up to where an error was thrown; empty otherwise
   */
  public String listing() {
    return nativeCode == null ? "" : nativeCode.listing();
  }

  private static CodeKind codeKind(EmitMode mode) {
    return switch (mode) {
      case BYTECODE -> CodeKind.BYTECODE;
      case NATIVE -> CodeKind.NATIVE;
      case VIPER -> CodeKind.VIPER;
    };
  }

  private static int lineOf(Node node) {
    return node instanceof Expr.Comprehension comprehension
        ? comprehension.innerLine()
        : node.line();
  }

  /** The list grows while it is gone through: a scope adds those within it. */
  private void findScopes() {
    Emitter collector = backend.firstPass();
    for (int i = 0; i < scopes.size(); i++) {
      current = scopes.get(i);
      if (current.codeKind() == CodeKind.INLINE_ASSEMBLER) {
        if (inline == null) {
          inline = new InlineAssembler(target);
        }
        inline.read(current);
        continue;
      }
      compileScope(Pass.SCOPE, collector);
      for (int j = 0; j < current.ids().size(); j++) {
        IdInfo id = current.ids().get(j);
        if (id.kind() == IdKind.GLOBAL_IMPLICIT) {
          Closures.resolve(current, id);
        }
      }
    }
  }

  private void emitScopes() {
    CodeEmitter bytecode = backend.bytecode();
    for (Scope scope : scopes) {
      current = scope;
      CodeEmitter emitter = bytecode;
      if (scope.codeKind() == CodeKind.INLINE_ASSEMBLER) {
        drafts.put(scope, inline.assemble(scope));
        hasNative = true;
        continue;
      }
      if (scope.codeKind().isNative()) {
        if (nativeCode == null) {
          nativeCode = backend.nativeCode(labels, errors);
          hasNative = true;
        }
        emitter = nativeCode;
      }
      emit(emitter);
      drafts.put(scope, emitter.draft());
    }
  }

  private void emit(CodeEmitter emitter) {
    boolean done = false;
    for (Pass pass : emitter.passes()) {
      done = compileScope(pass, emitter);
    }
    while (!done) {
      done = compileScope(Pass.EMIT, emitter);
    }
  }

  private boolean compileScope(Pass pass, Emitter emitter) {
    labels.reset();
    CodeContext context =
        new CodeContext(target, options, dialect, pass, current, emitter, labels, errors, scopes);
    boolean done = new ScopeCompiler(context).compile();
    errors.throwIfAny();
    return done;
  }

  private RawCode link(Scope scope) {
    CodeEmitter.Draft draft = drafts.get(scope);
    List<RawCode> children = new ArrayList<>();
    for (Scope child : draft.children()) {
      children.add(link(child));
    }
    RawCode code = draft.link(children);
    linked.put(scope, code);
    return code;
  }
}
