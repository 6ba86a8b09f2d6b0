package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.ScopeFlags;

/**
 * Frozen modules for MicroPython 1.28 ({@code py/emitglue.h}, {@code py/bc.h}, {@code py/qstr.h} of
 * that release).
 *
 * <p>A function names qstrs and constants by their place in tables of its module, so equal bytes
 * can serve functions of any modules. One of bytecode without functions in it is no more than those
 * bytes, unless the firmware can save code.
 */
final class Content28 {
  private static final String NAMES = "mp_frozen_names";

  /** {@code qstr_short_t}. */
  private static final int QSTR_ENTRY = 2;

  /** {@code mp_frozen_module_t} and the pointer to it. */
  private static final int MODULE_WORDS = 4;

  /** {@code mp_raw_code_truncated_t} of a firmware that cannot save code. */
  private static final int FUNCTION_WORDS = 3;

  /** What {@code mp_raw_code_t} has besides. */
  private static final int ASSEMBLER_BYTES = 4;

  private final Modules modules;
  private final QstrPool qstrs;
  private final TextPool texts = new TextPool(NAMES);
  private final ConstantPool constants;
  private final TablePool qstrTables = new TablePool("frozen_qstr_tables");
  private final TablePool constantTables = new TablePool("frozen_constants");
  private final TablePool children = new TablePool("frozen_children");
  private final CodePool bytecode = new CodePool("frozen_bytecode");
  private final CodePool machineCode = new CodePool("frozen_machine_code");
  private final CodePool preludes = new CodePool("frozen_preludes");
  private final Names names = new Names();
  private final Owners owners;
  private final Map<RawCode, Function> functions = new HashMap<>();
  private final List<Function> inOrder = new ArrayList<>();
  private final List<Module> roots = new ArrayList<>();

  /** A module: its tables and its outermost function. */
  private record Module(List<String> qstrTable, List<String> constantTable, Function root) {}

  /**
   * A function.
   *
   * @param name the member of the structure of functions that it is
   * @param code its bytes
   * @param prelude its prelude, if it has one
   * @param bytes its bytes, as they are written
   * @param table the functions within, as they are written; behind them, in native code, its
   *     prelude
   */
  private record Function(
      String name,
      RawCode code,
      Optional<Prelude> prelude,
      CodePool.Code bytes,
      List<String> table) {

    /** Whether its bytes alone can stand for it. */
    boolean isLeaf() {
      return code instanceof RawCode.Bytecode && table.isEmpty();
    }

    boolean isAssembler() {
      return code instanceof RawCode.InlineAssembler;
    }

    /** An expression for its address. */
    String address() {
      return isLeaf() ? "FROZEN_LEAF(" + name + ")" : "&frozen_functions." + name;
    }
  }

  private Content28(Modules modules, Firmware firmware, Owners owners) {
    this.modules = modules;
    this.owners = owners;
    this.qstrs =
        new QstrPool(
            firmware.qstrs(), (qstr, owner) -> texts.add(qstr.bytes(), owner, SizeKind.QSTRS));
    this.constants = new ConstantPool(firmware, qstrs, texts);
  }

  /**
   * The text of an image.
   *
   * @param owners learn what each module takes
   */
  static CText of(Modules modules, Firmware firmware, Owners owners) {
    var content = new Content28(modules, firmware, owners);
    ModuleNames.place(modules.names(), content.texts, owners);
    FrozenTexts.charge(modules.texts(), owners);
    modules.compiled().forEach(content::collect);
    var out = new CText();
    content.write(out);
    return out;
  }

  private void collect(Modules.Compiled module) {
    MpyFile file = module.file();
    Owner owner = owners.module(module.name());
    var qstrTable = new ArrayList<String>();
    for (Qstr qstr : file.qstrs().entries()) {
      qstrTable.add(qstrs.use(qstr, owner));
    }
    var constantTable = new ArrayList<String>();
    file.constants().forEach(constant -> constantTable.add(constants.use(constant, owner)));
    qstrTables.add(qstrTable, owner, SizeKind.QSTRS, word -> QSTR_ENTRY);
    constantTables.add(constantTable, owner, SizeKind.CONSTANTS, word -> word);
    owner.charge(SizeKind.TABLES, word -> MODULE_WORDS * word);
    Function root = function(file.root(), file, new Owner(module.name(), "<module>"));
    roots.add(new Module(qstrTable, constantTable, root));
  }

  private Function function(RawCode code, MpyFile file, Owner owner) {
    Function known = functions.get(code);
    if (known != null) {
      return known;
    }
    owners.add(owner);
    String name = names.unique(Names.of(owner.module() + "_" + owner.function()));
    var table = new ArrayList<String>();
    for (RawCode child : code.children()) {
      String childName = file.nameOf(child).map(Qstr::toString).orElse(child.kind().label());
      table.add(function(child, file, owner.within(childName)).address());
    }
    var bytes = new ByteList().bytes(code.code()).code();
    if (code instanceof RawCode.Bytecode) {
      bytecode.add(bytes, name, owner);
    } else {
      machineCode.add(bytes, name, owner);
    }
    if (code instanceof RawCode.NativePython python) {
      table.add(prelude(python, machineCode.member(bytes), owner));
    }
    if (table.size() > 1 || !code.children().isEmpty()) {
      children.add(table, owner, SizeKind.TABLES, word -> word);
    }
    var function = new Function(name, code, file.prelude(code), bytes, List.copyOf(table));
    functions.put(code, function);
    inOrder.add(function);
    if (!function.isLeaf()) {
      int signature = function.isAssembler() ? ASSEMBLER_BYTES : 0;
      owner.charge(SizeKind.TABLES, word -> FUNCTION_WORDS * word + signature);
    }
    return function;
  }

  /** The address of a prelude: within the code, or apart where code cannot be read as data. */
  private String prelude(RawCode.NativePython code, String member, Owner owner) {
    var bytes = code.code().slice(code.preludeOffset(), code.code().length());
    var prelude = new ByteList().bytes(bytes).code();
    boolean isApart = modules.arch() == NativeArch.XTENSAWIN;
    preludes.add(prelude, member, isApart ? owner : owner.stranger());
    return "FROZEN_PRELUDE(%s, %d, %s)"
        .formatted(member, code.preludeOffset(), preludes.member(prelude));
  }

  private void write(CText out) {
    Prologue.write(out, Release.V1_28, modules);
    FrozenTexts.write(out, modules.texts());
    ModuleNames.write(out, NAMES, modules.names());
    writeQstrs(out);
    qstrTables.write(out, "qstr_short_t");
    constants.write(out);
    constantTables.write(out, "mp_rom_obj_t");
    bytecode.write(out, "static const", "", "");
    writeMachineCode(out);
    writeFunctions(out);
    writeModules(out);
    ModuleNames.writeItems(out, modules.compiled());
  }

  private void writeQstrs(CText out) {
    qstrs.writeNumbers(out);
    List<Qstr> added = qstrs.added();
    if (!added.isEmpty()) {
      if (qstrs.hasHashes()) {
        out.line("static const qstr_hash_t frozen_qstr_hashes[", added.size(), "] = {");
        out.list("    ", added.stream().map(q -> qstrs.hash(q.bytes()) + "").toList());
        out.line("};");
      }
      out.line("static const qstr_len_t frozen_qstr_lengths[", added.size(), "] = {");
      out.list("    ", added.stream().map(q -> q.length() + "").toList()).line("};").line();
    }
    out.line("extern const qstr_pool_t mp_qstr_const_pool;");
    out.line("const qstr_pool_t mp_qstr_frozen_const_pool = {");
    out.line("    .prev = &mp_qstr_const_pool,");
    out.line("    .total_prev_len = MP_QSTRnumber_of,");
    if (!added.isEmpty()) {
      // To look for a name in a sorted pool that is empty would go astray.
      out.line("    .is_sorted = true,");
      out.line("    .alloc = ", qstrs.allocated(), ",");
      out.line("    .len = ", added.size(), ",");
      if (qstrs.hasHashes()) {
        out.line("    .hashes = (qstr_hash_t *)frozen_qstr_hashes,");
      }
      out.line("    .lengths = (qstr_len_t *)frozen_qstr_lengths,");
      out.line("    .qstrs = {");
      added.forEach(qstr -> out.line("        ", texts.at(qstr.bytes()), ","));
      out.line("    },");
    }
    out.line("};").line();
  }

  private void writeMachineCode(CText out) {
    String alignment = MachineCode.alignment(modules.arch());
    machineCode.write(out, "static const", alignment, MachineCode.section(modules.arch()));
    if (!preludes.isEmpty()) {
      out.line("#if MICROPY_EMIT_NATIVE_PRELUDE_SEPARATE_FROM_MACHINE_CODE");
      preludes.write(out, "static const", "", "");
      out.lines(
          """
          #define FROZEN_PRELUDE(code, offset, prelude) frozen_preludes.prelude
          #else
          #define FROZEN_PRELUDE(code, offset, prelude) &frozen_machine_code.code[offset]
          #endif

          """);
    }
  }

  private void writeFunctions(CText out) {
    if (inOrder.isEmpty()) {
      return;
    }
    boolean leavesOnly = inOrder.stream().allMatch(Function::isLeaf);
    out.lines(MACROS);
    out.lines(leavesOnly ? SAVES : "");
    out.line("struct frozen_functions {");
    for (Function function : inOrder) {
      String type = function.isAssembler() ? "mp_raw_code_t " : "mp_raw_code_truncated_t ";
      if (!function.isLeaf()) {
        out.line("    ", type, function.name, ";");
      }
    }
    writeLeaves(out, leavesOnly, function -> "    mp_raw_code_truncated_t " + function.name + ";");
    out.line("};");
    out.line("static const struct frozen_functions frozen_functions;").line();
    children.write(out, "void *const");
    out.line("static const struct frozen_functions frozen_functions = {");
    inOrder.stream()
        .filter(function -> !function.isLeaf())
        .map(this::initializer)
        .forEach(out::line);
    writeLeaves(out, leavesOnly, this::initializer);
    out.line("};").lines(leavesOnly ? END : "").line();
  }

  private void writeLeaves(
      CText out, boolean leavesOnly, java.util.function.Function<Function, String> line) {
    if (inOrder.stream().noneMatch(Function::isLeaf)) {
      return;
    }
    out.lines(leavesOnly ? "" : SAVES);
    inOrder.stream().filter(Function::isLeaf).map(line).forEach(out::line);
    out.lines(leavesOnly ? "" : END);
  }

  private static final String SAVES = "#if MICROPY_PERSISTENT_CODE_SAVE\n";
  private static final String END = "#endif\n";

  private static final String MACROS =
      """
      // What only a firmware that can save code keeps of a function.
      #if !MICROPY_PERSISTENT_CODE_SAVE
      #define FROZEN_SAVED(size, count, offset)
      #elif MICROPY_EMIT_MACHINE_CODE
      #define FROZEN_SAVED(size, count, offset) \\
          .fun_data_len = (size), .n_children = (count), .prelude_offset = (offset),
      #else
      #define FROZEN_SAVED(size, count, offset) .fun_data_len = (size), .n_children = (count),
      #endif
      #if MICROPY_PERSISTENT_CODE_SAVE && MICROPY_PY_SYS_SETTRACE
      #define FROZEN_TRACED(code, states, handlers, flags, positional, keyword, defaults, name, \\
          lines, cells, opcodes_at) \\
          .prelude = { \\
              .n_state = (states), .n_exc_stack = (handlers), .scope_flags = (flags), \\
              .n_pos_args = (positional), .n_kwonly_args = (keyword), .n_def_pos_args = (defaults), \\
              .qstr_block_name_idx = (name), .line_info = (code) + (lines), \\
              .line_info_top = (code) + (cells), .opcodes = (code) + (opcodes_at), \\
          },
      #else
      #define FROZEN_TRACED(...)
      #endif
      #define FROZEN_FUNCTION(code_kind, generator, data, table) \\
          .proto_fun_indicator = { \\
              MP_PROTO_FUN_INDICATOR_RAW_CODE_0, MP_PROTO_FUN_INDICATOR_RAW_CODE_1, \\
          }, \\
          .kind = code_kind, .is_generator = (generator), .fun_data = (data), \\
          .children = (void *)(table),
      #if MICROPY_PERSISTENT_CODE_SAVE
      #define FROZEN_LEAF(name) &frozen_functions.name
      #else
      #define FROZEN_LEAF(name) frozen_bytecode.name
      #endif

      """;

  private String initializer(Function function) {
    RawCode code = function.code;
    int count = code.children().size();
    CodePool pool = code instanceof RawCode.Bytecode ? bytecode : machineCode;
    String data = pool.at(function.bytes);
    boolean isAlone = count == 0 && !function.table.isEmpty();
    String table = isAlone ? function.table.get(0) : children.at(function.table);
    int offset = code instanceof RawCode.NativePython python ? python.preludeOffset() : 0;
    return "    .%s = {FROZEN_FUNCTION(%s, %d, %s, %s) FROZEN_SAVED(%d, %d, %d)%s},"
        .formatted(
            function.name,
            MachineCode.kind(code.kind()),
            isGenerator(function) ? 1 : 0,
            data,
            table,
            code.code().length(),
            count,
            offset,
            extra(function, data));
  }

  private static boolean isGenerator(Function function) {
    int flags = function.prelude.map(Prelude::scopeFlags).orElse(0);
    if (function.code instanceof RawCode.Viper viper) {
      flags = viper.scopeFlags();
    }
    return ScopeFlags.GENERATOR.in(flags);
  }

  /** What only one kind of function has. */
  private static String extra(Function function, String data) {
    if (function.code instanceof RawCode.InlineAssembler assembler) {
      return " .asm_n_pos_args = %d, .asm_type_sig = %d,"
          .formatted(assembler.argumentCount(), assembler.typeSignature());
    }
    if (!(function.code instanceof RawCode.Bytecode)) {
      return "";
    }
    Prelude prelude = function.prelude.orElseThrow();
    int cells = prelude.codeOffset() - prelude.cells().length();
    return " FROZEN_TRACED(%s, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d)"
        .formatted(
            data,
            prelude.stateSize(),
            prelude.exceptionStackSize(),
            prelude.scopeFlags(),
            prelude.positionalCount(),
            prelude.keywordOnlyCount(),
            prelude.defaultCount(),
            prelude.name(),
            cells - prelude.lineInfo().length(),
            cells,
            prelude.codeOffset());
  }

  private void writeModules(CText out) {
    if (roots.isEmpty()) {
      out.line("const mp_frozen_module_t *const mp_frozen_mpy_content[] = {NULL};").line();
      return;
    }
    out.line("static const mp_frozen_module_t frozen_modules[", roots.size(), "] = {");
    for (Module module : roots) {
      out.line(
          "    {{.qstr_table = (qstr_short_t *)",
          qstrTables.at(module.qstrTable),
          ", .obj_table = (mp_obj_t *)",
          constantTables.at(module.constantTable),
          "}, .proto_fun = ",
          module.root.address(),
          "},");
    }
    out.line("};").line();
    out.line("const mp_frozen_module_t *const mp_frozen_mpy_content[] = {");
    for (int i = 0; i < roots.size(); i++) {
      out.line("    &frozen_modules[", i, "],");
    }
    out.line("};").line();
  }
}
