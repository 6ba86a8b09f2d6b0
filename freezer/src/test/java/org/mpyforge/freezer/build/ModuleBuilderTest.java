package org.mpyforge.freezer.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.manifest.ManifestItem;
import org.mpyforge.freezer.manifest.ManifestItem.Kind;

class ModuleBuilderTest {
  private static final CompilerFlags PLAIN = CompilerFlags.parse(List.of());

  @TempDir Path folder;

  private ManifestItem item(Kind kind, String target, String content) throws IOException {
    Path source = folder.resolve("src").resolve(target);
    Files.createDirectories(source.getParent());
    Files.writeString(source, content);
    return new ManifestItem(kind, source, target, OptionalInt.empty(), Optional.empty());
  }

  private static ManifestItem at(ManifestItem item, int level) {
    return new ManifestItem(
        item.kind(), item.source(), item.target(), OptionalInt.of(level), item.version());
  }

  private static ManifestItem of(ManifestItem item, String version) {
    return new ManifestItem(
        item.kind(), item.source(), item.target(), item.optLevel(), Optional.of(version));
  }

  private static byte[] compiled(String name, String source, int level) throws Exception {
    return CrossCompiler.compile(
        new SourceFile(name, source.getBytes(StandardCharsets.UTF_8)),
        Target.DEFAULT,
        new CompileOptions(level, EmitMode.BYTECODE));
  }

  @Test
  void eachKindBecomesItsFile() throws Exception {
    ManifestItem source = item(Kind.AS_MPY, "pkg/a.py", "assert x\n");
    ManifestItem text = item(Kind.AS_STR, "b.py", "y = 1\n");
    ManifestItem mpy = item(Kind.MPY, "c.mpy", "");
    Files.write(mpy.source(), compiled("c.py", "z = 1\n", 0));
    List<FrozenModule> modules =
        new ModuleBuilder(PLAIN).build(List.of(source, text, mpy, at(source, 3)));
    assertEquals(
        List.of("pkg/a.mpy", "b.py", "c.mpy"), modules.stream().map(FrozenModule::file).toList());
    assertArrayEquals(compiled("pkg/a.py", "assert x\n", 3), modules.get(0).content());
    assertArrayEquals("y = 1\n".getBytes(StandardCharsets.UTF_8), modules.get(1).content());
    assertArrayEquals(compiled("c.py", "z = 1\n", 0), modules.get(2).content());
  }

  @Test
  void aVersionIsSetUnlessTheModuleDoesSo() throws Exception {
    ManifestItem plain = of(item(Kind.AS_MPY, "a.py", "x = 1\n"), "1.0'b");
    ManifestItem own = of(item(Kind.AS_MPY, "b.py", "__version__ = '7'\n"), "1.0");
    List<FrozenModule> modules = new ModuleBuilder(PLAIN).build(List.of(plain, own));
    String tagged = "x = 1\n\n\n__version__ = \"1.0'b\"\n";
    assertArrayEquals(compiled("a.py", tagged, 0), modules.get(0).content());
    assertArrayEquals(compiled("b.py", "__version__ = '7'\n", 0), modules.get(1).content());
  }

  @Test
  void allThatIsWrongIsToldTogetherInOrder() throws Exception {
    List<ManifestItem> items = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      items.add(item(Kind.AS_MPY, "m" + i + ".py", i % 5 == 0 ? "x =\n" : "x = 1\n"));
    }
    items.add(item(Kind.MPY, "n.mpy", "no"));
    var error =
        assertThrows(BuildException.class, () -> new ModuleBuilder(PLAIN).threads(4).build(items));
    assertEquals(
        List.of("m0.py", "m5.py", "m10.py", "m15.py", "n.mpy"),
        error.failures().stream().map(f -> f.item().target()).toList());
    assertEquals(
        "error compiling m5.py:\nTraceback (most recent call last):\n  File \""
            + items.get(5).source()
            + "\", line 1\nSyntaxError: invalid syntax\n",
        error.failures().get(1).report());
    assertEquals(1, error.failures().get(0).error().orElseThrow().line());
  }

  @Test
  void whatIsInTheCacheIsNotCompiledAgain() throws Exception {
    Path cache = folder.resolve("cache");
    ManifestItem item = item(Kind.AS_MPY, "a.py", "x = 1\n");
    byte[] first = build(cache, item);
    Path entry = onlyEntry(cache);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(entry, old);
    assertArrayEquals(first, build(cache, item));
    assertEquals(old, Files.getLastModifiedTime(entry));
    Files.writeString(entry, "damaged");
    assertArrayEquals(first, build(cache, item));
    assertArrayEquals(first, Files.readAllBytes(entry));
  }

  @Test
  void whateverTheResultDependsOnHasAnEntryOfItsOwn() throws Exception {
    Path cache = folder.resolve("cache");
    ManifestItem item = item(Kind.AS_MPY, "a.py", "x = 1\n");
    build(cache, item);
    build(cache, at(item, 3));
    build(cache, of(item, "1.0"));
    build(cache, item(Kind.AS_MPY, "b.py", "x = 1\n"));
    build(cache, item(Kind.AS_MPY, "a.py", "x = 2\n"));
    new ModuleBuilder(CompilerFlags.parse(List.of("-msmall-int-bits=63")))
        .cache(cache)
        .build(List.of(item));
    assertEquals(6, entries(cache).size());
  }

  private byte[] build(Path cache, ManifestItem item) throws Exception {
    return new ModuleBuilder(PLAIN).cache(cache).build(List.of(item)).get(0).content();
  }

  private static Path onlyEntry(Path cache) throws IOException {
    List<Path> entries = entries(cache);
    assertEquals(1, entries.size());
    return entries.get(0);
  }

  private static List<Path> entries(Path cache) throws IOException {
    try (Stream<Path> all = Files.walk(cache)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
