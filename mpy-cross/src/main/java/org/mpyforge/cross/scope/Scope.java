package org.mpyforge.cross.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.ScopeFlags;

/**
 * A block of code with identifiers of its own: a module, class, function, lambda or comprehension.
 * The first pass over its code fills it; {@link ScopeLayout} then numbers its locals; the later
 * passes read it.
 *
 * <p>Source: py/scope.c.
 */
public final class Scope {

  private final ScopeKind kind;
  private final Scope parent;
  private final Node node;
  private final Qstr name;
  private final CodeKind codeKind;
  private final List<IdInfo> ids = new ArrayList<>();
  private final Map<Qstr, IdInfo> idsByName = new HashMap<>();
  private final List<Scope> children = new ArrayList<>();

  private int flags;
  private boolean refersToGlobals;
  private boolean hasConstants;
  private NativeType viperReturnType = NativeType.OBJECT;
  private int positionalArgs;
  private int keywordOnlyArgs;
  private int positionalDefaults;
  private int locals;
  private int stackSize;
  private int exceptionStackSize;

  /**
   * Makes a scope. It knows its parent; the parent learns of it through {@link #addChild}.
   *
   * @param kind what it is the code of
   * @param parent the enclosing scope, or null
   * @param node the syntax it stands for
   * @param ownName the name of a function or class; null for other kinds
   * @param codeKind what it is compiled to
   */
  public Scope(ScopeKind kind, Scope parent, Node node, Qstr ownName, CodeKind codeKind) {
    this.kind = kind;
    this.parent = parent;
    this.node = node;
    this.name = ownName == null ? kind.fixedName() : ownName;
    this.codeKind = codeKind;
  }

  /**
   * What it is the code of.
   *
   * @return the kind
   */
  public ScopeKind kind() {
    return kind;
  }

  /**
   * The enclosing scope.
   *
   * @return the parent, or null for a module
   */
  public Scope parent() {
    return parent;
  }

  /**
   * The syntax it stands for.
   *
   * @return a statement, lambda or comprehension
   */
  public Node node() {
    return node;
  }

  /**
   * The name that tracebacks show.
   *
   * @return the name
   */
  public Qstr name() {
    return name;
  }

  /**
   * What it is compiled to.
   *
   * @return the kind of code
   */
  public CodeKind codeKind() {
    return codeKind;
  }

  /**
   * Its identifiers, in the order in which the code mentions them, parameters first.
   *
   * @return a live list
   */
  public List<IdInfo> ids() {
    return ids;
  }

  /**
   * Looks up an identifier.
   *
   * @param id its name
   * @return what is known of it, or null
   */
  public IdInfo find(Qstr id) {
    return idsByName.get(id);
  }

  /**
   * Looks up an identifier, and adds it if it is new.
   *
   * @param id its name
   * @param kindIfNew its kind if it is new
   * @return what is known of it
   */
  public IdInfo findOrAdd(Qstr id, IdKind kindIfNew) {
    IdInfo info = idsByName.get(id);
    if (info == null) {
      info = new IdInfo(id, kindIfNew);
      ids.add(info);
      idsByName.put(id, info);
    }
    return info;
  }

  /**
   * Looks up an identifier in the module.
   *
   * @param id its name
   * @return what the module knows of it, or null
   */
  public IdInfo findGlobal(Qstr id) {
    Scope scope = this;
    while (scope.parent != null) {
      scope = scope.parent;
    }
    return scope.find(id);
  }

  /**
   * Notes that an identifier is assigned or deleted here.
   *
   * @param id its name
   * @param kindInBody what it becomes in a module or class body
   * @return what is known of it
   */
  public IdInfo markModified(Qstr id, IdKind kindInBody) {
    IdInfo info = findOrAdd(id, IdKind.GLOBAL_IMPLICIT);
    if (info.kind() == IdKind.GLOBAL_IMPLICIT) {
      info.setKind(kind.isFunctionLike() ? IdKind.LOCAL : kindInBody);
    }
    return info;
  }

  /**
   * The scopes directly within this one, in the order of the first pass.
   *
   * @return a live list
   */
  public List<Scope> children() {
    return children;
  }

  /**
   * Adds a scope directly within this one.
   *
   * @param child the scope
   */
  public void addChild(Scope child) {
    children.add(child);
  }

  /**
   * The flags of its signature.
   *
   * @return masks of {@link ScopeFlags}
   */
  public int flags() {
    return flags;
  }

  /**
   * Tells whether a flag is set.
   *
   * @param flag a flag of the signature
   * @return whether it is set
   */
  public boolean has(ScopeFlags flag) {
    return flag.in(flags);
  }

  /**
   * Sets a flag.
   *
   * @param flag a flag of the signature
   */
  public void set(ScopeFlags flag) {
    flags |= flag.mask();
  }

  /**
   * Whether native code of it needs the module's globals.
   *
   * @return whether it mentions a global or makes a function
   */
  public boolean refersToGlobals() {
    return refersToGlobals;
  }

  /** Notes that native code of it needs the module's globals. */
  public void referToGlobals() {
    refersToGlobals = true;
  }

  /**
   * Whether native code of it needs the module's constants.
   *
   * @return whether it loads a constant or makes a function
   */
  public boolean hasConstants() {
    return hasConstants;
  }

  /** Notes that native code of it needs the module's constants. */
  public void needConstants() {
    hasConstants = true;
  }

  /**
   * The type that a viper function returns.
   *
   * @return the type, an object unless annotated
   */
  public NativeType viperReturnType() {
    return viperReturnType;
  }

  /**
   * Sets the type that a viper function returns.
   *
   * @param type the type
   */
  public void setViperReturnType(NativeType type) {
    viperReturnType = type;
  }

  /**
   * The number of positional parameters; free variables count as such once locals are numbered.
   *
   * @return the number
   */
  public int positionalArgs() {
    return positionalArgs;
  }

  /**
   * Sets the number of positional parameters.
   *
   * @param count the number
   */
  public void setPositionalArgs(int count) {
    positionalArgs = count;
  }

  /**
   * The number of keyword-only parameters.
   *
   * @return the number
   */
  public int keywordOnlyArgs() {
    return keywordOnlyArgs;
  }

  /** Counts one more keyword-only parameter. */
  public void addKeywordOnlyArg() {
    keywordOnlyArgs++;
  }

  /**
   * The number of positional parameters with a default.
   *
   * @return the number
   */
  public int positionalDefaults() {
    return positionalDefaults;
  }

  /**
   * Sets the number of positional parameters with a default.
   *
   * @param count the number
   */
  public void setPositionalDefaults(int count) {
    positionalDefaults = count;
  }

  /**
   * The number of slots for locals, free variables included.
   *
   * @return the number
   */
  public int locals() {
    return locals;
  }

  void setLocals(int count) {
    locals = count;
  }

  /**
   * The greatest depth of the value stack seen so far.
   *
   * @return a number of values
   */
  public int stackSize() {
    return stackSize;
  }

  /**
   * Notes a depth of the value stack.
   *
   * @param depth a number of values
   */
  public void needStack(int depth) {
    stackSize = Math.max(stackSize, depth);
  }

  /**
   * The greatest depth of the exception stack seen so far.
   *
   * @return a number of handlers
   */
  public int exceptionStackSize() {
    return exceptionStackSize;
  }

  /**
   * Notes a depth of the exception stack.
   *
   * @param depth a number of handlers
   */
  public void needExceptionStack(int depth) {
    exceptionStackSize = Math.max(exceptionStackSize, depth);
  }
}
