package org.mpyforge.freezer.image.c;

/** What bytes of an image are for. */
public enum SizeKind {
  /** Bytecode and machine code, with their preludes and line numbers. */
  CODE("code"),
  /** Names: their texts, their entries in the firmware's pool, and tables of them. */
  QSTRS("qstrs"),
  /** Constants: objects, what is in them, and tables of them. */
  CONSTANTS("constants"),
  /** What ties all together: descriptions of functions and modules, and names of modules. */
  TABLES("tables"),
  /** Source text, of modules that the board compiles. */
  SOURCE("source");

  private final String label;

  SizeKind(String label) {
    this.label = label;
  }

  /** One word for a table's head. */
  @Override
  public String toString() {
    return label;
  }
}
