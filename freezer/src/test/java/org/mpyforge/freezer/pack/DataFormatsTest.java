package org.mpyforge.freezer.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that packages and projects have: JSON, TOML, MANIFEST.in, PKG-INFO, R.py. */
class DataFormatsTest {

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void jsonIsRead() throws PackageException {
    assertEquals(
        Map.of("a", List.of("é\n\"", -15.0, true), "b", Map.of()),
        DataFormat.JSON.read(utf8("{\"a\": [\"\\u00e9\\n\\\"\", -1.5e1, true], \"b\": {}}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"a\"}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":\"\\x\"}",
        "{\"a\":tru}",
        "{}x",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\u12\"}"
      })
  void whatIsNoJsonIsRefused(String text) {
    assertThrows(PackageException.class, () -> DataFormat.JSON.read(utf8(text)));
  }

  @Test
  void jsonThatIsTooDeepIsRefused() {
    String deep = "{\"a\":" + "[".repeat(100_000);
    assertThrows(PackageException.class, () -> DataFormat.JSON.read(utf8(deep)));
  }

  @Test
  void tomlIsRead() throws PackageException {
    String text =
        """
        title = "a\\tb" # a comment
        [project]
        name = 'app'
        "quoted key" = 1979-05-27
        dependencies = [
          "foo>=1",  # one
          'bar',
        ]
        urls.Homepage = "https://example.org"
        license = {text = "MIT", files = []}
        text = \"""
        two
        lines \\
           joined\"""
        [[tool.x]]
        n = 1
        [[tool.x]]
        n = 2
        """;
    Map<?, ?> toml = DataFormat.TOML.read(utf8(text));
    assertEquals("a\tb", toml.get("title"));
    assertEquals(
        Map.of(
            "name",
            "app",
            "quoted key",
            "1979-05-27",
            "dependencies",
            List.of("foo>=1", "bar"),
            "urls",
            Map.of("Homepage", "https://example.org"),
            "license",
            Map.of("text", "MIT", "files", List.of()),
            "text",
            "two\nlines joined"),
        toml.get("project"));
    assertEquals(Map.of("x", List.of(Map.of("n", 1), Map.of("n", 2))), toml.get("tool"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a = ", "a = 'b", "[a", "a = 1\na = 2", "a = 1 b = 2\n[x]y", "= 1"})
  void whatIsNoTomlIsRefused(String text) {
    assertThrows(PackageException.class, () -> DataFormat.TOML.read(utf8(text)));
  }

  @Test
  void tomlThatIsTooDeepIsRefused() {
    String deep = "a = " + "[".repeat(100_000);
    assertThrows(PackageException.class, () -> DataFormat.TOML.read(utf8(deep)));
  }

  @Test
  void theMessageSaysWhere() {
    var e =
        assertThrows(PackageException.class, () -> DataFormat.TOML.read(utf8("a = 1\nb = 'c\n")));
    assertTrue(e.getMessage().startsWith("line 2: "), e::getMessage);
    e = assertThrows(PackageException.class, () -> DataFormat.JSON.read(utf8("{\n\n]")));
    assertTrue(e.getMessage().startsWith("line 3: "), e::getMessage);
  }

  @Test
  void aManifestAddsAndRemoves() throws PackageException {
    var project = new FileTree();
    for (String path :
        List.of("a.py", "README.md", "p/x.html", "p/x.txt", "p/q/y.html", "d/z.bin", "d/t.tmp")) {
      project.add(path, new byte[0]);
    }
    project.add(
        "MANIFEST.in",
        utf8(
            """
            # what belongs to it
            include *.md \\
                nothing.txt
            recursive-include p *.html
            graft d
            global-exclude *.tmp
            exclude a.py
            """));
    var selected = new TreeSet<>(List.of("a.py"));
    SourceManifest.apply(project, selected);
    assertEquals(List.of("README.md", "d/z.bin", "p/q/y.html", "p/x.html"), List.copyOf(selected));
  }

  @Test
  void aManifestWithoutSenseIsRefused() throws PackageException {
    for (String line : List.of("remove x", "include", "recursive-include p")) {
      var project = new FileTree();
      project.add("MANIFEST.in", utf8(line));
      assertThrows(
          PackageException.class, () -> SourceManifest.apply(project, new TreeSet<>()), line);
    }
  }

  @Test
  void metadataIsWrittenAsItIsRead() throws PackageException {
    var metadata =
        new Metadata(
            "app",
            "1.0",
            Map.of("Summary", "An app", "License", "MIT"),
            List.of(
                Requirement.parse("foo>=1"), Requirement.parse("bar; sys_platform == 'esp32'")));
    assertEquals(metadata, Metadata.parse(metadata.toPkgInfo()));
    assertEquals(metadata.requirements(), Metadata.parseRequires(metadata.toRequires()));
  }

  @Test
  void extrasOfSetuptoolsAreConditions() throws PackageException {
    List<Requirement> needed =
        Metadata.parseRequires(utf8("a\n\n[fast]\nb\n\n[fast:os_name == 'nt']\nc\n[:x == 'y']\nd"));
    assertEquals(
        List.of(
            "a",
            "b; extra == \"fast\"",
            "c; (os_name == 'nt') and extra == \"fast\"",
            "d; x == 'y'"),
        needed.stream().map(Requirement::toString).toList());
  }

  @Test
  void resourcesAreWrittenAsPythonWritesThem() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("data/page.html", utf8("it's\n"));
    files.put("it's", new byte[] {0, 9, 13, 39, 34, 92, 127, -1});
    files.put("ü\u00a0\u200b", new byte[0]);
    assertArrayEquals(
        utf8(
            """
            R = {
            'data/page.html': b"it's\\n",
            "it's": b'\\x00\\t\\r\\'"\\\\\\x7f\\xff',
            'ü\\xa0\\u200b': b'',
            }
            """),
        ResourceModule.of(files));
  }
}
