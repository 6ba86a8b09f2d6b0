package org.mpyforge.cross.emit.nativecode;

import java.util.Arrays;
import org.mpyforge.asm.CodeBuffer;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.OwnTable;
import org.mpyforge.cross.emit.Pass;
import org.mpyforge.cross.scope.CodeKind;
import org.mpyforge.cross.scope.IdInfo;
import org.mpyforge.cross.scope.IdKind;
import org.mpyforge.cross.scope.Scope;
import org.mpyforge.cross.scope.ScopeKind;
import org.mpyforge.format.ByteString;
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

    /**
     * The most locals that a function has had so far: for so many, types are known. A class body
     * that names {@code __class__} takes its first local for it, though it has none.
     */
    int mostLocals;

    /** In version 5: the table of the function. */
    OwnTable table;

    /** In version 5: whether the function is so short that its prelude's offset has 16 bits. */
    boolean shortCode;

    /** By what the run time finds the prelude. */
    int prelude;
  }

  final Pass kind;
  final Scope scope;
  final NativeDialect dialect;
  final boolean viper;
  final boolean generator;
  final Frame frame;
  final Machine machine;
  final NativeAssembler asm;
  final CodeBuffer buffer;
  final RegisterRoles regs;
  final Labels labels;
  final EmitErrors errors;
  final Memory memory;
  final ValueStack stack;
  final HandlerStack handlers;
  final Linkage linkage;
  final ValueType[] localTypes;

  /** The label of the function's end, the first of those left out for its entry. */
  final int exitLabel;

  FunctionPass(
      Pass kind,
      Scope scope,
      NativeDialect dialect,
      NativeAssembler asm,
      Linkage.Maker linkages,
      Labels labels,
      EmitErrors errors,
      Memory memory) {
    this.kind = kind;
    this.scope = scope;
    this.dialect = dialect;
    this.generator = scope.has(ScopeFlags.GENERATOR);
    this.viper = scope.codeKind() == CodeKind.VIPER;
    this.frame = Frame.of(scope, asm.traits(), dialect.layout());
    this.machine = new Machine(asm, frame, dialect);
    this.asm = asm;
    this.buffer = asm.buffer();
    this.regs = machine.regs;
    this.labels = labels;
    this.errors = errors;
    this.memory = memory;
    this.stack = new ValueStack(machine, scope, errors, viper);
    this.handlers = new HandlerStack(machine);
    this.localTypes = localTypes();
    this.exitLabel = labels.count();
    this.linkage = linkages.of(this);
  }

  private ValueType[] localTypes() {
    memory.mostLocals = Math.max(memory.mostLocals, scope.locals());
    ValueType[] types = new ValueType[memory.mostLocals];
    Arrays.fill(types, ValueType.OBJECT);
    if (viper || dialect.has(NativeTrait.NATIVE_LOCALS_ARE_TYPED)) {
      int arguments = scope.positionalArgs() + scope.keywordOnlyArgs();
      arguments += scope.has(ScopeFlags.VAR_ARGUMENTS) ? 1 : 0;
      arguments += scope.has(ScopeFlags.VAR_KEYWORDS) ? 1 : 0;
      for (IdInfo id : scope.ids()) {
        if (viper && id.isParam()) {
          types[id.local()] = ValueType.of(id.viperType());
        }
      }
      Arrays.fill(types, Math.min(arguments, types.length), types.length, ValueType.UNBOUND);
    }
    if (!viper) {
      scope.ids().stream()
          .filter(id -> id.kind() == IdKind.CELL)
          .forEach(id -> types[id.local()] = ValueType.OBJECT);
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
    linkage.loadName(register, name);
    machine.call(function);
  }

  /** What follows is never reached. */
  void endCode() {
    if (dialect.has(NativeTrait.ENDS_AT_JUMPS)) {
      buffer.suppress();
    }
  }

  /** How viper code is marked: with what says how it takes arguments. */
  int viperFlags() {
    return dialect.has(NativeTrait.KEEPS_VIPER_FLAGS)
        ? scope.flags() & ScopeFlags.SIGNATURE_MASK
        : 0;
  }

  /** Writes bytes that are no machine code. */
  void write(ByteString bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      buffer.write8(bytes.at(i));
    }
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
    endCode();
  }
}
