package org.mpyforge.cross.emit.nativecode;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.Width;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.OwnTable;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.CodeTables;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * The linkage of version 5. Names are numbers in the code itself, for the loader to replace. A
 * function object leads to a table of its own: the names of its arguments unless it is viper's, the
 * table of the run time, constants, and the functions that it makes.
 *
 * <p>Where machine code cannot be read byte by byte, the first constant is a copy of the prelude.
 */
final class RawCodeLinkage implements Linkage {

  /**
   * The reference keeps 16 bits of the prelude's offset; of longer code it reads beyond its end.
   */
  private static final int LARGEST_PRELUDE_OFFSET = 0xffff;

  /** The reference keeps 14 bits of a link's offset. */
  private static final int LINK_OFFSET_MASK = 0x3fff;

  /** Code shorter than this has its prelude's offset in 16 bits. */
  private static final int SHORT_CODE = 1 << 15;

  /** Word of a function object with its globals. */
  private static final int FUNCTION_GLOBALS = 1;

  /** Word of a function object with the address of its code. */
  private static final int FUNCTION_CODE = 2;

  /** Word of a function object with its table. */
  private static final int FUNCTION_TABLE = 3;

  /** Word of a bytes object with the address of its bytes. */
  private static final int BYTES_DATA = 3;

  /** How the loader replaces a number that is a name. */
  private static final int LINK_NUMBER = 1;

  /** How the loader replaces an object that is a string. */
  private static final int LINK_OBJECT = 2;

  private final FunctionPass pass;
  private final CodeNames names;
  private final NativeAssembler asm;
  private final Machine machine;
  private final RegisterRoles regs;
  private final int argumentNames;
  private final OwnTable table;
  private final List<CodeTables.QstrLink> links = new ArrayList<>();
  private ByteString prelude = ByteString.EMPTY;

  RawCodeLinkage(FunctionPass pass, CodeNames names) {
    this.pass = pass;
    this.names = names;
    this.asm = pass.asm;
    this.machine = pass.machine;
    this.regs = pass.regs;
    this.argumentNames = pass.scope.positionalArgs() + pass.scope.keywordOnlyArgs();
    if (pass.kind == Pass.STACK_SIZE) {
      int reserved = preludeIsObject() ? 1 : 0;
      pass.memory.table = new OwnTable(runTimeEntry() + 1 + reserved);
    }
    this.table = pass.memory.table;
    table.startPass();
  }

  private boolean preludeIsObject() {
    return !pass.viper && asm.traits().has(Quirk.CODE_IS_READ_BY_WORDS);
  }

  /** The table's entry for the table of the run time. */
  private int runTimeEntry() {
    return pass.viper ? 0 : argumentNames;
  }

  @Override
  public void writeHeader() {
    if (pass.generator) {
      int prelude = preludeIsObject() ? runTimeEntry() + 1 : pass.memory.prelude;
      pass.buffer.write(asm.traits().wordSize(), prelude);
    }
  }

  @Override
  public void loadTables(int function) {
    loadTables(function, regs.local3());
  }

  @Override
  public void loadGeneratorTables(int function) {
    loadTables(function, function);
  }

  private void loadTables(int function, int scratch) {
    asm.loadWord(scratch, function, FUNCTION_TABLE);
    asm.loadWord(regs.functionTable(), scratch, runTimeEntry());
  }

  /** The table's entry is that of native code, in viper code, too, where it is another. */
  @Override
  public void reloadTables() {
    machine.loadState(regs.local1(), pass.frame.function());
    asm.loadWord(regs.local1(), regs.local1(), FUNCTION_TABLE);
    asm.loadWord(regs.functionTable(), regs.local1(), argumentNames);
  }

  @Override
  public void showPrelude(int function) {
    int position = pass.frame.stateStart() + Frame.STATE_POSITION;
    if (preludeIsObject()) {
      int prelude = regs.local3();
      asm.loadWord(prelude, prelude, runTimeEntry() + 1);
      asm.loadWord(prelude, prelude, BYTES_DATA);
      asm.loadWord(function, function, FUNCTION_CODE);
      asm.combine(BinaryOperation.SUBTRACT, prelude, function);
      machine.storeState(position, prelude);
      return;
    }
    if (pass.kind == Pass.CODE_SIZE) {
      pass.memory.shortCode = pass.memory.prelude < SHORT_CODE;
    }
    Width width = pass.memory.shortCode ? Width.HALFWORD : Width.WORD;
    asm.movePatchable(width, function, pass.memory.prelude);
    machine.storeState(position, function);
  }

  @Override
  public void loadName(int register, Qstr name) {
    int offset = asm.movePatchable(Width.HALFWORD, register, names.code().number(name));
    link(offset & LINK_OFFSET_MASK, LINK_NUMBER, name);
  }

  @Override
  public void loadText(int register, Qstr text) {
    long object = (long) names.code().number(text) << 3 | 2;
    int offset = asm.movePatchable(Width.WORD, register, object);
    link(offset & LINK_OFFSET_MASK, LINK_OBJECT, text);
  }

  private void link(int offset, int kind, Qstr name) {
    if (pass.kind == Pass.EMIT) {
      links.add(new CodeTables.QstrLink(offset, kind, names.model().of(name)));
    }
  }

  @Override
  public void loadConstant(int register, ConstValue value) {
    pass.scope.needConstants();
    loadEntry(register, table.constant(value));
  }

  private void loadEntry(int register, int entry) {
    int base = regs.temporary0();
    machine.loadState(base, pass.frame.function());
    asm.loadWord(base, base, FUNCTION_TABLE);
    asm.loadWord(register, base, entry);
  }

  @Override
  public void loadGlobals(int register) {
    machine.loadState(register, pass.frame.function());
    asm.loadWord(register, register, FUNCTION_GLOBALS);
  }

  @Override
  public void makeFunction(Scope function, boolean hasDefaults) {
    if (hasDefaults) {
      pass.stack.popObject(regs.argument3());
      pass.stack.popObject(regs.argument2());
      pass.stack.freeAll();
    } else {
      pass.stack.freeAll();
      asm.moveImmediate(regs.argument2(), 0);
      asm.moveImmediate(regs.argument3(), 0);
    }
    loadEntry(regs.argument1(), table.child(function));
    machine.call(RuntimeEntry.MAKE_FUNCTION);
    pass.stack.pushResult();
  }

  /** One call does it all; the count of cells says whether there are defaults in front of them. */
  @Override
  public void makeClosure(Scope function, int closed, boolean hasDefaults) {
    int slots = hasDefaults ? closed + 2 : closed;
    pass.stack.popToAddress(regs.argument3(), slots);
    asm.moveImmediate(regs.argument2(), hasDefaults ? 0x100 | closed : closed);
    loadEntry(regs.argument1(), table.child(function));
    machine.call(RuntimeEntry.NEW_CLOSURE);
    pass.stack.pushResult();
  }

  @Override
  public void writePrelude() {
    pass.memory.prelude = pass.buffer.position();
    PreludeWriter.OfRawCode written =
        PreludeWriter.ofRawCode(pass.scope, pass.frame.slots(), names);
    prelude = written.bytes();
    pass.write(prelude);
    int at = pass.memory.prelude + written.namesOffset();
    link(at, 0, pass.scope.name());
    link(at + 2, 0, names.sourceName());
  }

  @Override
  public CodeEmitter.Draft draft(ByteString code, int preludeOffset) {
    if (!pass.viper && preludeOffset > LARGEST_PRELUDE_OFFSET) {
      throw pass.errors.fatal("RuntimeError", "native code is too long");
    }
    List<Integer> arguments = new ArrayList<>();
    for (int i = 0; !pass.viper && i < argumentNames; i++) {
      arguments.add(names.model().of(PreludeWriter.argumentName(pass.scope, i)));
    }
    List<Constant> constants = new ArrayList<>(table.constants());
    if (preludeIsObject()) {
      constants.add(0, new Constant.Bytes(prelude));
    }
    return new OwnDraft(
        code,
        pass.viper,
        pass.viperFlags(),
        preludeOffset,
        new CodeTables(arguments, constants, links),
        table.children());
  }

  private record OwnDraft(
      ByteString code,
      boolean viper,
      int viperFlags,
      int preludeOffset,
      CodeTables tables,
      List<Scope> children)
      implements CodeEmitter.Draft {
    @Override
    public RawCode link(List<RawCode> linked) {
      return viper
          ? RawCode.Viper.compiled(code, viperFlags, linked, tables)
          : new RawCode.NativePython(code, preludeOffset, linked, tables);
    }
  }
}
