package org.mpyforge.freezer.image.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.QstrTable;
import org.mpyforge.freezer.image.FrozenModule;

/** The C source, compiled by gcc with headers of our own, and what a program finds in it. */
class FrozenContentTest {
  private static final Path GOLDEN = Path.of("../testdata/cross");
  private static final Firmware NEW = Firmware.of(Release.V1_28, FirmwareQstrs.STATIC);
  private static final Firmware OLD = Firmware.of(Release.V1_17, FirmwareQstrs.STATIC);
  private static final String REPR_A = "-DMICROPY_OBJ_REPR=0";
  private static final String MPZ = "-DMICROPY_LONGINT_IMPL=2";

  private static final String NUMBERS =
      """
      A = (1, 8191, -8192, 8192, -8193, 0x3fffffff, 0x40000000, -0x40000000, -0x40000001)
      B = (1 << 46, 1 << 61, -(1 << 62), 1 << 62, 0x7fffffffffffffff, -0x8000000000000000)
      C = (1.5, -2.25, 1e10, 0.1, -0.0, 1e300, 1e1000, 5e-324, 2j, 1.5j)
      D = ("", "short", "with \\0 zero", "??= long enough to be no qstr in the file \\xe9", (), ((),))
      E = (b"", b"abc", b"\\0\\xff", b"??/ ends like another", b"like another", None, True, ...)
      def f(a, b=1, *, c=2):
          return lambda: (a, 0x123456789abcdef, "short enough", b, c)
      """;

  @TempDir Path folder;

  /** The modules of the golden files that have a name of their own. */
  private static List<FrozenModule> golden(String suffix, String... topics) throws IOException {
    var modules = new ArrayList<FrozenModule>();
    Set<String> names = new HashSet<>();
    for (String topic : topics) {
      List<Path> files;
      try (Stream<Path> all = Files.list(GOLDEN.resolve(topic))) {
        files = all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
      }
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        MpyFile model = MpyReader.read(bytes);
        String name = model.qstrs().get(0).toString();
        boolean isPlain = file.getFileName().toString().equals(name.replace(".py", suffix));
        if (isPlain && names.add(name)) {
          modules.add(new FrozenModule.Compiled(name, bytes, model, -1));
        }
      }
    }
    assertTrue(modules.size() > 10, "golden files: " + modules.size());
    return modules;
  }

  private static FrozenModule compiled(String name, String source, String... flags) {
    return compiled(name, source.getBytes(StandardCharsets.UTF_8), flags);
  }

  private static FrozenModule compiled(String name, byte[] source, String... flags) {
    CompilerFlags parsed = CompilerFlags.parse(List.of(flags));
    try {
      MpyFile model =
          CrossCompiler.compileToModel(
              new SourceFile(name, source), parsed.target(), parsed.optionsAt(OptionalInt.empty()));
      return new FrozenModule.Compiled(name, new byte[0], model, source.length);
    } catch (CompileException e) {
      throw new AssertionError(e);
    }
  }

  /** A module with a name that our compiler would refuse. */
  private static FrozenModule named(String file, String name) {
    MpyFile plain = ((FrozenModule.Compiled) compiled(file, "x = 1\n")).model();
    var qstrs = new ArrayList<>(plain.qstrs().entries());
    qstrs.add(Qstr.of(name));
    var model = new MpyFile(plain.header(), QstrTable.of(qstrs), plain.constants(), plain.root());
    return new FrozenModule.Compiled(file, new byte[0], model, -1);
  }

  private static FrozenModule text(String name, String source) {
    return new FrozenModule.Text(name, source.getBytes(StandardCharsets.UTF_8));
  }

  /** Modules of every kind of constant, some of them equal, and texts. */
  private static List<FrozenModule> mixed(String... flags) {
    return List.of(
        text("pkg/text.py", "x = \"quoted ??= \\\\ \"\n\ty\r\nz = '\u00e9\u0001'1"),
        text("empty.py", ""),
        compiled("pkg/__init__.py", "", flags),
        compiled("pkg/sub/__init__.py", "", flags),
        compiled("numbers.py", NUMBERS, flags),
        compiled("int.py", NUMBERS, flags),
        compiled("names.py", "a = 'a b'; a_space_b = 'a_space_b'; c = 'text.py'\n", flags));
  }

  @Test
  void theFirmwareFindsWhatWasFrozen() throws Exception {
    var modules = new ArrayList<>(mixed());
    modules.addAll(
        golden(".O0.mpy", "objects", "strings", "classes", "closures", "generators", "programs"));
    Expected expected = Expected.of(modules, Map.of());
    String[] options = {"-DRELEASE=28", REPR_A, MPZ, "-DMICROPY_PERSISTENT_CODE_SAVE=1"};
    FrozenContent content = FrozenContent.of(modules, NEW);
    assertEquals(expected.text(), new Gcc(folder).walk(content, expected.counts(), options));
  }

  @Test
  void nativeCodeKeepsItsPreludeAndSignature() throws Exception {
    List<FrozenModule> modules = golden(".x64.O0.mpy", "native", "viper");
    Expected expected = Expected.of(modules, Map.of());
    String[] options = {
      "-DRELEASE=28",
      REPR_A,
      MPZ,
      "-DMICROPY_PERSISTENT_CODE_SAVE=1",
      "-DMICROPY_EMIT_MACHINE_CODE=1",
      "-DMICROPY_PY_SYS_SETTRACE=1"
    };
    FrozenContent content = FrozenContent.of(modules, NEW);
    assertEquals(expected.text(), new Gcc(folder).walk(content, expected.counts(), options));
  }

  @Test
  void assemblerCodeKeepsItsSignature() {
    String source = "@micropython.asm_thumb\ndef f(r0, r1) -> uint:\n    add(r0, r0, r1)\n";
    String recent =
        FrozenContent.of(List.of(compiled("asm.py", source, "-march=armv7m")), NEW).text();
    assertTrue(recent.contains(".asm_n_pos_args = 2, .asm_type_sig = 3,"), recent);
    FrozenModule old = compiled("asm.py", source, "--mpy-version=5", "-march=armv7m");
    String text = FrozenContent.of(List.of(old), OLD).text();
    assertTrue(text.contains(".n_pos_args = 2,"), text);
    assertTrue(text.contains("FROZEN_SIGNATURE(3)"), text);
  }

  @Test
  void theFirmwareOf117FindsWhatWasFrozen() throws Exception {
    var modules = new ArrayList<FrozenModule>(mixed("--mpy-version=5"));
    for (String topic : List.of("objects", "classes", "closures", "generators", "exceptions")) {
      try (Stream<Path> sources = Files.list(GOLDEN.resolve(topic))) {
        for (Path source :
            sources.filter(file -> file.toString().endsWith(".py")).sorted().toList()) {
          String name = topic + "/" + source.getFileName();
          modules.add(compiled(name, Files.readAllBytes(source), "--mpy-version=5"));
        }
      }
    }
    String[] options = {
      "-DRELEASE=17",
      REPR_A,
      MPZ,
      "-DMICROPY_PERSISTENT_CODE_SAVE=1",
      "-DMICROPY_PY_SYS_SETTRACE=1",
      "-DMICROPY_OPT_CACHE_MAP_LOOKUP_IN_BYTECODE=0"
    };
    FrozenContent content = FrozenContent.of(modules, OLD);
    List<String> counts = Expected.of(modules, Map.of()).counts();
    String found = new Gcc(folder).walk(content, counts, options);
    Map<ByteString, Integer> numbers = new HashMap<>();
    var rest = new StringBuilder();
    for (String line : found.lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("number")) {
        byte[] name = HexFormat.of().parseHex(words[2]);
        numbers.put(ByteString.copyOf(name), Integer.valueOf(words[1]));
      } else {
        rest.append(line).append('\n');
      }
    }
    assertEquals(Expected.of(modules, numbers).text(), rest.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 7, 8, 15, 16, 30, 32})
  void digitsOfAnySize(int bits) throws Exception {
    List<FrozenModule> modules =
        List.of(compiled("a.py", "x = 123456789012345678901234567890\ny = -0x10000000000000000\n"));
    Firmware firmware = new Firmware(Release.V1_28, FirmwareQstrs.STATIC, LongInts.MPZ, bits);
    Expected expected = Expected.of(modules, Map.of());
    String[] options = {
      "-DRELEASE=28", REPR_A, MPZ, "-DMICROPY_PERSISTENT_CODE_SAVE=1", "-DMPZ_DIG_SIZE=" + bits
    };
    FrozenContent content = FrozenContent.of(modules, firmware);
    assertEquals(expected.text(), new Gcc(folder).walk(content, expected.counts(), options));
  }

  @Test
  void longIntegersOf64Bits() throws Exception {
    List<FrozenModule> modules =
        List.of(compiled("a.py", "x = (1 << 40, -0x8000000000000000, 0x7fffffffffffffff)\n"));
    Firmware firmware = new Firmware(Release.V1_28, FirmwareQstrs.STATIC, LongInts.LONGLONG, 16);
    Expected expected = Expected.of(modules, Map.of());
    String[] options = {
      "-DRELEASE=28",
      "-DMICROPY_OBJ_REPR=1",
      "-DMICROPY_LONGINT_IMPL=1",
      "-DMICROPY_PERSISTENT_CODE_SAVE=1"
    };
    FrozenContent content = FrozenContent.of(modules, firmware);
    assertEquals(expected.text(), new Gcc(folder).walk(content, expected.counts(), options));
  }

  /** The object representations, each with the word sizes that it exists for. */
  @ParameterizedTest
  @CsvSource({"0,64", "0,32", "1,64", "1,32", "2,32", "3,32"})
  void everyObjectRepresentation(int representation, int bits) throws Exception {
    String[] machine = {
      "-m" + bits, "-DMICROPY_OBJ_REPR=" + representation, MPZ, "-DMICROPY_EMIT_MACHINE_CODE=1"
    };
    var gcc = new Gcc(folder);
    var old = new ArrayList<>(mixed("--mpy-version=5", "-mcache-lookup-bc"));
    String nativeSource =
        "@micropython.native\ndef f(a):\n    return a.b, 'constant of f', lambda: a\n";
    old.add(compiled("nat.py", nativeSource, "--mpy-version=5", "-mcache-lookup-bc", "-march=x64"));
    var recent = new ArrayList<>(mixed());
    recent.add(compiled("nat.py", nativeSource, "-march=x64"));
    for (int saves = 0; saves < 2; saves++) {
      String saved = "-DMICROPY_PERSISTENT_CODE_SAVE=" + saves;
      gcc.compile(FrozenContent.of(recent, NEW), with(machine, saved, "-DRELEASE=28"));
      gcc.compile(
          FrozenContent.of(old, OLD),
          with(machine, saved, "-DRELEASE=17", "-DMICROPY_OPT_CACHE_MAP_LOOKUP_IN_BYTECODE=1"));
    }
  }

  private static String[] with(String[] options, String... more) {
    return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x86",
        "armv6",
        "armv6m",
        "armv7m",
        "armv7em",
        "armv7emsp",
        "armv7emdp",
        "xtensa",
        "xtensawin",
        "rv32imc"
      })
  void nativeCodeOfEveryMachine(String arch) throws Exception {
    // The section of code is spelled as that machine's assembler has it.
    var gcc = new Gcc(folder);
    String[] options = {
      "-DRELEASE=28", REPR_A, MPZ, "-m32", "-fsyntax-only", "-DMICROPY_EMIT_MACHINE_CODE=1"
    };
    gcc.compile(FrozenContent.of(golden("." + arch + ".O0.mpy", "native"), NEW), options);
    gcc.compile(
        FrozenContent.of(golden("." + arch + ".O0.mpy", "native"), NEW),
        with(options, "-DMICROPY_EMIT_NATIVE_PRELUDE_SEPARATE_FROM_MACHINE_CODE=1"));
    if (!arch.equals("rv32imc") && !arch.equals("armv6m")) {
      List<FrozenModule> old = new ArrayList<>();
      for (String name : List.of("arguments", "closures", "blocks")) {
        byte[] source = Files.readAllBytes(GOLDEN.resolve("native/" + name + ".py"));
        old.add(compiled(name + ".py", source, "--mpy-version=5", "-march=" + arch));
      }
      options[0] = "-DRELEASE=17";
      gcc.compile(FrozenContent.of(old, OLD), options);
    }
  }

  @ParameterizedTest
  @CsvSource({"V1_28,4", "V1_28,8", "V1_17,4", "V1_17,8"})
  void sizesAreWhatTheCompilerMakes(Release release, int wordSize) throws Exception {
    boolean isNew = release == Release.V1_28;
    List<FrozenModule> modules = isNew ? mixed() : mixed("--mpy-version=5");
    FrozenContent content = FrozenContent.of(modules, Firmware.of(release, FirmwareQstrs.STATIC));
    var gcc = new Gcc(folder);
    Path object =
        gcc.compile(
            content,
            REPR_A,
            MPZ,
            "-m" + 8 * wordSize,
            "-fdata-sections",
            "-DRELEASE=" + (isNew ? 28 : 17),
            "-DMICROPY_OPT_CACHE_MAP_LOOKUP_IN_BYTECODE=0");
    int sum = content.sizes(wordSize).stream().mapToInt(ModuleSize::total).sum();
    // No module owns the head of the pool of qstrs and the ends of lists.
    assertEquals(gcc.size(object), sum, 64);
    assertTrue(gcc.size(object) > sum);
  }

  @Test
  void anImageOfTextsAlone() throws Exception {
    var gcc = new Gcc(folder);
    List<FrozenModule> modules = List.of(text("a.py", "1"), text("b.py", ""));
    Expected expected = Expected.of(modules, Map.of());
    String[] options = {REPR_A, MPZ, "-DMICROPY_PERSISTENT_CODE_SAVE=1"};
    assertEquals(
        expected.text(),
        gcc.walk(FrozenContent.of(modules, NEW), List.of(), with(options, "-DRELEASE=28")));
    gcc.walk(FrozenContent.of(modules, OLD), List.of(), with(options, "-DRELEASE=17"));
    gcc.walk(FrozenContent.of(List.of(), NEW), List.of(), with(options, "-DRELEASE=28"));
  }

  @Test
  void aTextHidesCodeOfItsName() {
    FrozenModule text = text("a.py", "print('text')\n");
    FrozenModule code = compiled("a.py", "print('code')\n");
    FrozenModule other = compiled("b.py", "print('other')\n");
    assertEquals(
        FrozenContent.of(List.of(text, other), NEW).text(),
        FrozenContent.of(List.of(code, other, text), NEW).text());
  }

  @Test
  void whatIsEqualIsThereOnce() {
    int once = FrozenContent.of(List.of(compiled("a.py", NUMBERS)), NEW).text().length();
    FrozenContent twice =
        FrozenContent.of(List.of(compiled("a.py", NUMBERS), compiled("b.py", NUMBERS)), NEW);
    assertTrue(twice.text().length() < once * 1.2);
    ModuleSize second = twice.sizes(4).get(1);
    assertEquals(null, second.byKind().get(SizeKind.CODE));
    // Its own tables of qstrs, but one pointer to the table of constants.
    assertTrue(second.total() < 100, second::toString);
  }

  @Test
  void theSameModulesGiveTheSameText() {
    assertEquals(FrozenContent.of(mixed(), NEW).text(), FrozenContent.of(mixed(), NEW).text());
  }

  @Test
  void theFirmwaresOwnQstrsStayOut() {
    String header =
        """
        # 1 "something.h"
        QCFG(BYTES_IN_LEN, (1))
        QCFG(BYTES_IN_HASH, (2))
        Q(my_name)
        Q(a b)
        """;
    Firmware firmware = Firmware.of(Release.V1_28, FirmwareQstrs.parse(header));
    String text =
        FrozenContent.of(
                List.of(compiled("a.py", "my_name = 'a b', 'a_space_b', other\n")), firmware)
            .text();
    assertTrue(text.contains("    MP_QSTR_other,\n"), text);
    assertFalse(text.contains("\"my_name\""), text);
    // Another text that would be called the same.
    assertTrue(text.contains("    MP_QSTR_a_space_b_2,\n"), text);
  }

  private static String refusal(Firmware firmware, FrozenModule... modules) {
    FreezeException refused =
        assertThrows(FreezeException.class, () -> FrozenContent.of(List.of(modules), firmware));
    return refused.getMessage();
  }

  @Test
  void whatDoesNotFit() {
    FrozenModule plain = compiled("a.py", "x = 1\n");
    assertEquals(
        "a.py: version 6.0 of the .mpy format does not run on MicroPython 1.17, which needs 5",
        refusal(OLD, plain));
    FrozenModule old = compiled("b.py", "x = 1\n", "--mpy-version=5");
    assertEquals(
        "b.py: version 5 of the .mpy format does not run on MicroPython 1.28, which needs 6.3",
        refusal(NEW, old));
    assertEquals(
        "b.py: compiled with other features of the runtime than c.py",
        refusal(OLD, compiled("c.py", "", "--mpy-version=5", "-mcache-lookup-bc"), old));
    assertEquals("a.py: two modules have this name in the image", refusal(NEW, plain, plain));
    String source = "@micropython.native\ndef f(): pass\n";
    assertEquals(
        "n.py: native code for xtensa, but that of other modules is for armv7m",
        refusal(
            NEW,
            compiled("m.py", source, "-march=armv7m"),
            compiled("n.py", source, "-march=xtensa")));
    assertEquals(
        "m.py: version 6.2 of the .mpy format does not run on MicroPython 1.28, which needs 6.3",
        refusal(NEW, compiled("m.py", source, "-march=armv7m", "--mpy-version=6.2")));
    assertEquals(
        "a.py: a name of 300 bytes is too long: the firmware keeps lengths of qstrs in one byte",
        refusal(NEW, named("a.py", "n".repeat(300))));
    Firmware none = new Firmware(Release.V1_28, FirmwareQstrs.STATIC, LongInts.NONE, 16);
    assertEquals(
        "a.py: the firmware has no integers as long as 18446744073709551616",
        refusal(none, compiled("a.py", "x = 1 << 64\n")));
    assertThrows(FreezeException.class, () -> FirmwareQstrs.parse("Q(a)\n"));
  }
}
