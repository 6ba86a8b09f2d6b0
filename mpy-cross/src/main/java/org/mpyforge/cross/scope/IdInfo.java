package org.mpyforge.cross.scope;

import org.mpyforge.format.NativeType;
import org.mpyforge.format.Qstr;

/** What a scope knows of one identifier. Filled in during analysis, constant afterwards. */
public final class IdInfo {

  private final Qstr name;
  private IdKind kind;
  private ParamRole role = ParamRole.NONE;
  private NativeType viperType = NativeType.OBJECT;
  private int local;

  /** What an identifier is to its function's signature. */
  public enum ParamRole {
    /** No parameter. */
    NONE,
    /** An ordinary or keyword-only parameter. */
    NORMAL,
    /** The parameter after a star. */
    STAR,
    /** The parameter after two stars. */
    DOUBLE_STAR
  }

  IdInfo(Qstr name, IdKind kind) {
    this.name = name;
    this.kind = kind;
  }

  /**
   * The identifier.
   *
   * @return its name
   */
  public Qstr name() {
    return name;
  }

  /**
   * How the scope reaches it.
   *
   * @return the kind
   */
  public IdKind kind() {
    return kind;
  }

  /**
   * Decides how the scope reaches it.
   *
   * @param newKind the kind
   */
  public void setKind(IdKind newKind) {
    kind = newKind;
  }

  /**
   * Whether it is closed over: shared between functions through a cell.
   *
   * @return whether it is a cell or free variable
   */
  public boolean isClosedOver() {
    return kind == IdKind.CELL || kind == IdKind.FREE;
  }

  /**
   * Whether it is a parameter of any role.
   *
   * @return whether it is
   */
  public boolean isParam() {
    return role != ParamRole.NONE;
  }

  /**
   * Its role in the signature.
   *
   * @return the role
   */
  public ParamRole role() {
    return role;
  }

  /**
   * The type of a viper function's parameter.
   *
   * @return the type, an object unless annotated
   */
  public NativeType viperType() {
    return viperType;
  }

  /**
   * Makes it a parameter.
   *
   * @param newRole its role
   * @param type its type in a viper function, an object elsewhere
   */
  public void makeParam(ParamRole newRole, NativeType type) {
    kind = IdKind.LOCAL;
    role = newRole;
    viperType = type;
  }

  /**
   * Its slot among the function's locals.
   *
   * @return the slot's number
   */
  public int local() {
    return local;
  }

  void setLocal(int slot) {
    local = slot;
  }
}
