package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * Frozen modules for MicroPython 1.17 ({@code py/emitglue.h}, {@code py/bc.h}, {@code py/qstr.c} of
 * that release).
 *
 * <p>Code holds the numbers of qstrs, and each function has a table: names of arguments, constants,
 * functions within. Tables of functions with the same arguments agree, so most take no room.
 */
final class Content17 {
  private static final String NAMES = "mp_frozen_mpy_names";

  /** {@code mp_raw_code_t} of a firmware that cannot save code; one more with machine code. */
  private static final int FUNCTION_WORDS = 3;

  private final Modules modules;
  private final QstrPool qstrs;
  private final TextPool texts = new TextPool(NAMES);
  private final ConstantPool constants;
  private final TablePool tables = new TablePool("frozen_tables");
  private final CodePool bytecode = new CodePool("frozen_bytecode");
  private final CodePool machineCode = new CodePool("frozen_machine_code");
  private final Names names = new Names();
  private final Owners owners;
  private final Map<Content, Function> functions = new HashMap<>();
  private final List<Function> inOrder = new ArrayList<>();
  private final List<Function> roots = new ArrayList<>();

  /**
   * What a function is, whatever its name.
   *
   * @param kind its kind
   * @param bytes its bytes, as they are written
   * @param table its table, as it is written
   * @param fields what else there is to say of it, as it is written
   * @param traced what a debugger wants to know of its prelude; empty if it has none
   */
  private record Content(
      RawCode.Kind kind, CodePool.Code bytes, List<String> table, String fields, String traced) {}

  /** A function: the member of the structure of functions that it is, and what it is. */
  private record Function(String name, Content content) {
    String address() {
      return "&frozen_functions." + name;
    }
  }

  private Content17(Modules modules, Firmware firmware, Owners owners) {
    this.modules = modules;
    this.owners = owners;
    this.qstrs =
        new QstrPool(
            firmware.qstrs(), (qstr, owner) -> owner.charge(SizeKind.QSTRS, qstr.length() + 1));
    this.constants = new ConstantPool(firmware, qstrs, texts);
  }

  /**
   * The text of an image.
   *
   * @param owners learn what each module takes
   */
  static CText of(Modules modules, Firmware firmware, Owners owners) {
    var content = new Content17(modules, firmware, owners);
    ModuleNames.charge(modules.textNames(), owners);
    ModuleNames.place(modules.compiledNames(), content.texts, owners);
    FrozenTexts.charge(modules.texts(), owners);
    for (Modules.Compiled module : modules.compiled()) {
      owners.module(module.name()).charge(SizeKind.TABLES, word -> word);
      var root = new Owner(module.name(), "<module>");
      content.roots.add(content.function(module.file().root(), module.file(), root));
    }
    var out = new CText();
    content.write(out);
    return out;
  }

  private Function function(RawCode code, MpyFile file, Owner owner) {
    var linker = new Linker17(file, qstrs, owner);
    var children = new ArrayList<Function>();
    for (RawCode child : code.children()) {
      String name = file.nameOf(child).map(Qstr::toString).orElse(child.kind().label());
      children.add(function(child, file, owner.within(name)));
    }
    CodePool.Code bytes = linker.link(code);
    List<String> table = table(code, owner, linker, children);
    Optional<Prelude> prelude = file.prelude(code);
    String traced = code instanceof RawCode.Bytecode ? traced(prelude.orElseThrow(), linker) : "";
    var content = new Content(code.kind(), bytes, table, fields(code, prelude), traced);
    Function known = functions.get(content);
    if (known != null) {
      return known;
    }
    owners.add(owner);
    String name = names.unique(Names.of(owner.module() + "_" + owner.function()));
    CodePool pool = code instanceof RawCode.Bytecode ? bytecode : machineCode;
    pool.add(bytes, name, owner);
    tables.add(table, owner, SizeKind.TABLES, word -> word);
    int words = modules.arch().isNative() ? FUNCTION_WORDS + 1 : FUNCTION_WORDS;
    owner.charge(SizeKind.TABLES, word -> words * word);
    var function = new Function(name, content);
    functions.put(content, function);
    inOrder.add(function);
    return function;
  }

  /** The table of a function: the qstrs of its arguments, constants, functions within. */
  private List<String> table(RawCode code, Owner owner, Linker17 linker, List<Function> children) {
    var table = new ArrayList<String>();
    for (int argument : code.tables().argumentNames()) {
      table.add("MP_ROM_QSTR(" + linker.qstr(argument) + ")");
    }
    if (code instanceof RawCode.NativePython || code instanceof RawCode.Viper) {
      table.add(constants.use(Constant.Singleton.FUNCTION_TABLE, owner));
    }
    code.tables().constants().forEach(constant -> table.add(constants.use(constant, owner)));
    children.forEach(child -> table.add("MP_ROM_PTR(" + child.address() + ")"));
    return table;
  }

  private static String fields(RawCode code, Optional<Prelude> prelude) {
    int flags = prelude.map(Prelude::scopeFlags).orElse(0);
    int positional = prelude.map(Prelude::positionalCount).orElse(0);
    long signature = 0;
    if (code instanceof RawCode.Viper viper) {
      flags = viper.scopeFlags();
    } else if (code instanceof RawCode.InlineAssembler assembler) {
      flags = assembler.scopeFlags();
      positional = assembler.argumentCount();
      signature = assembler.typeSignature();
    }
    int offset = code instanceof RawCode.NativePython python ? python.preludeOffset() : 0;
    String saved =
        " FROZEN_SAVED(%d, %d, %d) FROZEN_OFFSET(%d)"
            .formatted(
                code.code().length(),
                code.tables().constants().size(),
                code.children().size(),
                offset);
    return ".scope_flags = %d, .n_pos_args = %d,%s FROZEN_SIGNATURE(%d)"
        .formatted(flags, positional, saved, signature);
  }

  private static String traced(Prelude prelude, Linker17 linker) {
    return "%d, %d, %d, %d, %d, %d, %s, %s, %d, %d"
        .formatted(
            prelude.stateSize(),
            prelude.exceptionStackSize(),
            prelude.scopeFlags(),
            prelude.positionalCount(),
            prelude.keywordOnlyCount(),
            prelude.defaultCount(),
            linker.qstr(prelude.name()),
            linker.qstr(prelude.sourceFile()),
            prelude.infoOffset() + 4,
            prelude.codeOffset());
  }

  private void write(CText out) {
    Prologue.write(out, Release.V1_17, modules);
    out.lines(
        """
        #define FROZEN_QSTR_OBJECT(qstr) (uintptr_t)MP_OBJ_NEW_QSTR(qstr)

        """);
    ModuleNames.write(out, "mp_frozen_str_names", modules.textNames());
    FrozenTexts.write(out, modules.texts());
    ModuleNames.write(out, NAMES, modules.compiledNames());
    writeQstrs(out);
    constants.write(out);
    writeCode(out);
    writeFunctions(out);
    writeModules(out);
    ModuleNames.writeItems(out, modules.compiled());
  }

  /** A qstr is one text: hash, length, both low byte first, and what it says. */
  private void writeQstrs(CText out) {
    qstrs.writeNumbers(out);
    List<Qstr> added = qstrs.added();
    out.line("extern const qstr_pool_t mp_qstr_const_pool;");
    out.line("const qstr_pool_t mp_qstr_frozen_const_pool = {");
    out.line("    .prev = (qstr_pool_t *)&mp_qstr_const_pool,");
    out.line("    .total_prev_len = MP_QSTRnumber_of,");
    if (!added.isEmpty()) {
      out.line("    .alloc = ", qstrs.allocated(), ",");
      out.line("    .len = ", added.size(), ",");
      out.line("    .qstrs = {");
      added.forEach(qstr -> out.line("        (const byte *)", entry(qstr), ","));
      out.line("    },");
    }
    out.line("};").line();
  }

  private String entry(Qstr qstr) {
    int head = qstrs.hashBytes() + qstrs.lengthBytes();
    byte[] entry = new byte[head + qstr.length()];
    int hash = qstrs.hash(qstr.bytes());
    for (int i = 0; i < qstrs.hashBytes(); i++) {
      entry[i] = (byte) (hash >> 8 * i);
    }
    for (int i = 0; i < qstrs.lengthBytes(); i++) {
      entry[qstrs.hashBytes() + i] = (byte) (qstr.length() >> 8 * i);
    }
    qstr.bytes().copyTo(entry, head);
    return CText.literal(ByteString.copyOf(entry));
  }

  private void writeCode(CText out) {
    boolean caches =
        !modules.compiled().isEmpty()
            && modules
                .compiled()
                .get(0)
                .file()
                .header()
                .features()
                .contains(MpyFeature.INLINE_CACHING);
    if (!bytecode.isEmpty()) {
      out.line("#if MICROPY_OPT_CACHE_MAP_LOOKUP_IN_BYTECODE != ", caches ? 1 : 0);
      out.line(
          "#error \"compiled ", caches ? "with" : "without", " -mcache-lookup-bc, unlike this\"");
      out.line("#endif").line();
    }
    // A runtime writes to caches within bytecode.
    bytecode.write(out, caches ? "static" : "static const", "", "");
    String alignment = MachineCode.alignment(modules.arch());
    machineCode.write(out, "static const", alignment, MachineCode.section(modules.arch()));
  }

  private static final String MACROS =
      """
      // What only some firmware keeps of a function.
      #if MICROPY_PERSISTENT_CODE_SAVE
      #define FROZEN_SAVED(size, objects, functions) \\
          .fun_data_len = (size), .n_obj = (objects), .n_raw_code = (functions),
      #else
      #define FROZEN_SAVED(size, objects, functions)
      #endif
      #if MICROPY_PERSISTENT_CODE_SAVE && MICROPY_EMIT_MACHINE_CODE
      #define FROZEN_OFFSET(offset) .prelude_offset = (offset),
      #else
      #define FROZEN_OFFSET(offset)
      #endif
      #if MICROPY_EMIT_MACHINE_CODE
      #define FROZEN_SIGNATURE(types) .type_sig = (types),
      #else
      #define FROZEN_SIGNATURE(types)
      #endif
      #if MICROPY_PERSISTENT_CODE_SAVE && MICROPY_PY_SYS_SETTRACE
      #define FROZEN_TRACED(code, states, handlers, flags, positional, keyword, defaults, name, file, \\
          lines, opcodes_at) \\
          .prelude = { \\
              .n_state = (states), .n_exc_stack = (handlers), .scope_flags = (flags), \\
              .n_pos_args = (positional), .n_kwonly_args = (keyword), .n_def_pos_args = (defaults), \\
              .qstr_block_name = (name), .qstr_source_file = (file), \\
              .line_info = (code) + (lines), .opcodes = (code) + (opcodes_at), \\
          },
      #else
      #define FROZEN_TRACED(...)
      #endif

      """;

  private void writeFunctions(CText out) {
    if (inOrder.isEmpty()) {
      return;
    }
    out.lines(MACROS);
    out.line("struct frozen_functions {");
    inOrder.forEach(function -> out.line("    mp_raw_code_t ", function.name, ";"));
    out.line("};");
    out.line("static const struct frozen_functions frozen_functions;").line();
    tables.write(out, "mp_rom_obj_t");
    out.line("static const struct frozen_functions frozen_functions = {");
    for (Function function : inOrder) {
      Content content = function.content;
      CodePool pool = content.kind == RawCode.Kind.BYTECODE ? bytecode : machineCode;
      String data = pool.at(content.bytes);
      out.line("    .", function.name, " = {");
      out.line("        .kind = ", MachineCode.kind(content.kind), ", .fun_data = ", data, ",");
      out.line("        .const_table = (mp_uint_t *)", tables.at(content.table), ",");
      out.line("        ", content.fields);
      if (!content.traced.isEmpty()) {
        out.line("        FROZEN_TRACED(", data, ", ", content.traced, ")");
      }
      out.line("    },");
    }
    out.line("};").line();
  }

  private void writeModules(CText out) {
    out.line("const mp_raw_code_t *const mp_frozen_mpy_content[] = {");
    roots.forEach(root -> out.line("    ", root.address(), ","));
    out.lines(roots.isEmpty() ? "    NULL,\n" : "").line("};").line();
  }
}
