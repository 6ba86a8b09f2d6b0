package org.mpyforge.cross.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.Node;
import org.mpyforge.cross.ast.Stmt;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Qstr;

/** How the table of one raw code is numbered. */
class OwnTableTest {

  private static final ConstValue TEXT = new ConstValue.Text(Qstr.of("text"));

  private final OwnTable table = new OwnTable(2);
  private final Scope inner =
      new Scope(
          ScopeKind.FUNCTION,
          null,
          new Stmt.Block(Node.NO_LINE, List.of()),
          Qstr.of("inner"),
          CodeKind.BYTECODE);

  @Test
  void eachUseOfAConstantTakesAnEntry() {
    assertEquals(2, table.constant(TEXT));
    assertEquals(3, table.constant(TEXT));
    assertEquals(List.of(new Constant.Str("text"), new Constant.Str("text")), table.constants());
  }

  @Test
  void childrenComeBehindTheConstantsOfTheLastPass() {
    assertEquals(2, table.child(inner));
    table.constant(TEXT);
    table.startPass();
    assertEquals(3, table.child(inner));
    assertEquals(2, table.constant(TEXT));
    assertEquals(4, table.child(inner));
    assertEquals(List.of(inner, inner), table.children());
  }
}
