package org.mpyforge.cross.emit.nativecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.ScopeFlags;

/** One pass over one function: what all operations of it share. */
final class FunctionPass {

  /**
   * What outlives a pass.
   *
   * <p>Source: members of {@code emit_t} in py/emitnative.c that {@code emit_native_start_pass}
   * leaves alone.
   */
  static final class Memory {
    /**
     * The type of the value that the last {@code jumpIfOrPop} left where it jumps to. The reference
     * takes it for the type of any single value found on the stack, in later functions too.
     */
    ValueType jumpedValue = ValueType.OBJECT;

    /** Where a generator's code starts, in bytes. */
    int generatorStart;

    /** How many functions the function makes. */
    int children;
  }

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

  final Scope scope;
  final boolean viper;
  final Frame frame;
  final Machine machine;
  final NativeAssembler asm;
  final CodeBuffer buffer;
  final RegisterRoles regs;
  final ModuleTables tables;
  final Labels labels;
  final EmitErrors errors;
  final Memory memory;
  final ValueStack stack;
  final HandlerStack handlers;
  final ValueType[] localTypes;
  final List<Scope> children = new ArrayList<>();

  /** The label of the function's end, the first of those left out for its entry. */
  final int exitLabel;

  FunctionPass(
      Scope scope,
      NativeAssembler asm,
      ModuleTables tables,
      Labels labels,
      EmitErrors errors,
      Memory memory) {
    this.scope = scope;
    this.viper = scope.codeKind() == CodeKind.VIPER;
    this.frame = Frame.of(scope, asm.traits());
    this.machine = new Machine(asm, frame);
    this.asm = asm;
    this.buffer = asm.buffer();
    this.regs = machine.regs;
    this.tables = tables;
    this.labels = labels;
    this.errors = errors;
    this.memory = memory;
    this.stack = new ValueStack(machine, scope, errors, viper);
    this.handlers = new HandlerStack(machine);
    this.localTypes = localTypes(scope, viper);
    this.exitLabel = labels.count();
  }

  private static ValueType[] localTypes(Scope scope, boolean viper) {
    ValueType[] types = new ValueType[scope.locals()];
    Arrays.fill(types, ValueType.OBJECT);
    if (viper) {
      int arguments = scope.positionalArgs() + scope.keywordOnlyArgs();
      arguments += scope.has(ScopeFlags.VAR_ARGUMENTS) ? 1 : 0;
      arguments += scope.has(ScopeFlags.VAR_KEYWORDS) ? 1 : 0;
      for (IdInfo id : scope.ids()) {
        if (id.isParam()) {
          types[id.local()] = ValueType.of(id.viperType());
        }
      }
      Arrays.fill(types, Math.min(arguments, types.length), types.length, ValueType.UNBOUND);
    }
    return types;
  }

  /** The name as a listing shows it: with those of the functions and classes around it. */
  String qualifiedName() {
    String name = scope.name().toString();
    Scope outer = scope.parent();
    while (outer != null && outer.kind() != ScopeKind.MODULE) {
      name = outer.name() + "." + name;
      outer = outer.parent();
    }
    return name;
  }

  /** Notes that types disagree. */
  void typeError(String message) {
    errors.note("ViperTypeError", message);
  }

  /** Calls a function of the run time. */
  void call(RuntimeEntry function) {
    stack.freeAll();
    machine.call(function);
  }

  /** Calls a function of the run time with a number as one of its arguments. */
  void call(RuntimeEntry function, int register, long number) {
    stack.freeAll();
    asm.moveImmediate(register, number);
    machine.call(function);
  }

  /** Calls a function of the run time with numbers as its first two arguments. */
  void callWithNumbers(RuntimeEntry function, long first, long second) {
    stack.freeAll();
    asm.moveImmediate(regs.argument1(), first);
    asm.moveImmediate(regs.argument2(), second);
    machine.call(function);
  }

  /** Calls a function of the run time with a name as one of its arguments. */
  void call(RuntimeEntry function, int register, Qstr name) {
    stack.freeAll();
    asm.loadEntry(register, machine.qstrRegister(), tables.qstr(name));
    machine.call(function);
  }

  /** Loads a constant of the module; the first temporary may be lost. */
  void loadConstant(int register, ConstValue value) {
    scope.needConstants();
    int index = tables.constant(value);
    int base = regs.temporary0();
    loadModule(base);
    asm.loadWord(base, base, MODULE_CONSTANTS);
    asm.loadWord(register, base, index);
  }

  /** Loads the raw code of a function to be made; the first temporary may be lost. */
  void loadChild(int register, Scope child) {
    children.add(child);
    int base = regs.temporary0();
    machine.loadState(base, frame.function());
    asm.loadWord(base, base, FUNCTION_CHILDREN);
    asm.loadWord(register, base, children.size() - 1);
  }

  /** Loads the module that the function belongs to. */
  void loadModule(int register) {
    machine.loadState(register, frame.function());
    asm.loadWord(register, register, FUNCTION_MODULE);
  }

  /** Loads the globals of the module that the function belongs to. */
  void loadGlobals(int register) {
    loadModule(register);
    asm.loadWord(register, register, MODULE_GLOBALS);
  }

  /**
   * Loads what a function keeps in registers throughout.
   *
   * @param function a register with the function object
   * @param scratch a register that may be lost, or the one of the function table
   */
  void loadTables(int function, int scratch) {
    int index = tables.constant(ConstValue.Singleton.FUN_TABLE);
    asm.loadWord(scratch, function, FUNCTION_MODULE);
    asm.loadWord(machine.qstrRegister(), scratch, MODULE_QSTRS);
    asm.loadWord(scratch, scratch, MODULE_CONSTANTS);
    asm.loadWord(regs.functionTable(), scratch, index);
  }

  /** Puts a label here that other code may jump to. */
  void assignLabel(int label) {
    stack.settle();
    buffer.assignLabel(label);
  }

  /** Jumps to a label; what follows is dead. */
  void jump(int label) {
    stack.settle();
    asm.jump(label);
    buffer.suppress();
  }
}
