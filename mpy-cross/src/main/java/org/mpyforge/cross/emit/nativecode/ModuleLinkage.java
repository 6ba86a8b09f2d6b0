package org.mpyforge.cross.emit.nativecode;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * The linkage from version 6 on. A function object leads to its module, which has tables of qstrs
 * and constants, the table of the run time being one of these; and to the functions that it makes,
 * behind which its prelude is listed.
 */
final class ModuleLinkage implements Linkage {

  /** Word of a function object with its module. */
  private static final int FUNCTION_MODULE = 1;

  /** Word of a function object with the raw codes of functions to be made. */
  private static final int FUNCTION_CHILDREN = 2;

  /** Word of a module with its globals. */
  private static final int MODULE_GLOBALS = 1;

  /** Word of a module with its qstrs. */
  private static final int MODULE_QSTRS = 2;

  /** Word of a module with its constants. */
  private static final int MODULE_CONSTANTS = 3;

  private final FunctionPass pass;
  private final ModuleTables tables;
  private final NativeAssembler asm;
  private final Machine machine;
  private final RegisterRoles regs;
  private final List<Scope> children = new ArrayList<>();

  ModuleLinkage(FunctionPass pass, ModuleTables tables) {
    this.pass = pass;
    this.tables = tables;
    this.asm = pass.asm;
    this.machine = pass.machine;
    this.regs = pass.regs;
  }

  /** The register that points to the module's qstrs. */
  private int qstrRegister() {
    return regs.local3();
  }

  @Override
  public void writeHeader() {
    if (pass.dialect.has(NativeTrait.PRELUDE_IS_INDEXED) || pass.generator) {
      pass.buffer.write(asm.traits().wordSize(), pass.memory.prelude);
    }
  }

  @Override
  public void loadTables(int function) {
    loadTables(function, regs.functionTable());
  }

  @Override
  public void loadGeneratorTables(int function) {
    loadTables(function, function);
  }

  private void loadTables(int function, int scratch) {
    int index = tables.constant(ConstValue.Singleton.FUN_TABLE);
    asm.loadWord(scratch, function, FUNCTION_MODULE);
    asm.loadWord(qstrRegister(), scratch, MODULE_QSTRS);
    asm.loadWord(scratch, scratch, MODULE_CONSTANTS);
    asm.loadWord(regs.functionTable(), scratch, index);
  }

  /** Nothing is lost. */
  @Override
  public void reloadTables() {}

  @Override
  public void showPrelude(int function) {
    if (pass.dialect.has(NativeTrait.PRELUDE_IS_INDEXED)) {
      return;
    }
    asm.loadWord(function, function, FUNCTION_CHILDREN);
    if (pass.memory.prelude != 0) {
      asm.loadWord(function, function, pass.memory.prelude);
    }
    machine.storeState(pass.frame.stateStart() + Frame.STATE_POSITION, function);
  }

  @Override
  public void loadName(int register, Qstr name) {
    asm.loadEntry(register, qstrRegister(), tables.qstr(name));
  }

  @Override
  public void loadText(int register, Qstr text) {
    loadConstant(register, new ConstValue.Text(text));
  }

  @Override
  public void loadConstant(int register, ConstValue value) {
    pass.scope.needConstants();
    int index = tables.constant(value);
    int base = regs.temporary0();
    loadModule(base);
    asm.loadWord(base, base, MODULE_CONSTANTS);
    asm.loadWord(register, base, index);
  }

  private void loadChild(int register, Scope child) {
    children.add(child);
    int base = regs.temporary0();
    machine.loadState(base, pass.frame.function());
    asm.loadWord(base, base, FUNCTION_CHILDREN);
    asm.loadWord(register, base, children.size() - 1);
  }

  private void loadModule(int register) {
    machine.loadState(register, pass.frame.function());
    asm.loadWord(register, register, FUNCTION_MODULE);
  }

  @Override
  public void loadGlobals(int register) {
    loadModule(register);
    asm.loadWord(register, register, MODULE_GLOBALS);
  }

  @Override
  public void makeFunction(Scope function, boolean hasDefaults) {
    loadModule(regs.argument2());
    if (hasDefaults) {
      pass.stack.popToAddress(regs.argument3(), 2);
      pass.stack.freeAll();
    } else {
      pass.stack.freeAll();
      asm.moveImmediate(regs.argument3(), 0);
    }
    loadChild(regs.argument1(), function);
    machine.call(RuntimeEntry.MAKE_FUNCTION);
    pass.stack.pushResult();
  }

  @Override
  public void makeClosure(Scope function, int closed, boolean hasDefaults) {
    loadModule(regs.argument2());
    if (hasDefaults) {
      pass.stack.popToAddress(regs.argument3(), 2 + closed);
      pass.stack.adjust(2 + closed);
      pass.stack.freeAll();
    } else {
      pass.stack.freeAll();
      asm.moveImmediate(regs.argument3(), 0);
    }
    loadChild(regs.argument1(), function);
    machine.call(RuntimeEntry.MAKE_FUNCTION);
    if (regs.argument1() != regs.result()) {
      asm.move(regs.argument1(), regs.result());
    }
    asm.moveImmediate(regs.argument2(), closed);
    pass.stack.popToAddress(regs.argument3(), closed);
    if (hasDefaults) {
      pass.stack.adjust(-2);
    }
    machine.call(RuntimeEntry.NEW_CLOSURE);
    pass.stack.pushResult();
  }

  @Override
  public void writePrelude() {
    pass.memory.prelude = children.size();
    pass.write(PreludeWriter.ofModule(pass.scope, pass.frame.slots(), tables));
  }

  @Override
  public CodeEmitter.Draft draft(ByteString code, int preludeOffset) {
    return new ModuleDraft(code, pass.viper, pass.viperFlags(), preludeOffset, children);
  }

  private record ModuleDraft(
      ByteString code, boolean viper, int viperFlags, int preludeOffset, List<Scope> children)
      implements CodeEmitter.Draft {
    @Override
    public RawCode link(List<RawCode> linked) {
      return viper
          ? RawCode.Viper.compiled(code, viperFlags, linked, CodeTables.NONE)
          : new RawCode.NativePython(code, preludeOffset, linked);
    }
  }
}
