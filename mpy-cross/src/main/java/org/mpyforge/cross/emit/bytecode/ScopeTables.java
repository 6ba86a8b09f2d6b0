package org.mpyforge.cross.emit.bytecode;

import java.util.List;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.emit.CodeEmitter.Draft;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteBuilder;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Qstr;

/** Where the bytecode of a scope finds what it mentions: a number stands for each such thing. */
interface ScopeTables {

  /** The passes over a scope until all numbers are right. */
  List<Pass> passes();

  /** Begins a pass over a scope. */
  void startPass(Pass pass, Scope scope);

  /** The number of a qstr. */
  int qstr(Qstr qstr);

  /** The number of a constant. */
  int constant(ConstValue value);

  /** The number of the code of a scope directly within. */
  int child(Scope scope);

  /** Appends the info section of the prelude: names, then the lines of settled code. */
  void writeInfo(CodeLayout layout, ByteBuilder target);

  /** The code of the scope, of which only the children are missing. */
  Draft draft(ByteString code);
}
