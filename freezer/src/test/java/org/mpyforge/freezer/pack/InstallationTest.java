package org.mpyforge.freezer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.Target;

/** What is installed when packages are asked for. */
class InstallationTest {
  @TempDir private Path temp;

  private Path index;

  @BeforeEach
  void anIndex() throws IOException {
    index = Files.createDirectory(temp.resolve("index"));
  }

  /** Puts a package with one module of its name into the index. */
  private void publish(String name, String version, String... requirements) throws IOException {
    var files = new FileTree();
    files.add(name + ".py", (name + " " + version).getBytes(StandardCharsets.UTF_8));
    var needed =
        Arrays.stream(requirements)
            .map(
                text -> {
                  try {
                    return Requirement.parse(text);
                  } catch (PackageException e) {
                    throw new IllegalArgumentException(e);
                  }
                })
            .toList();
    var one = new Distribution(new Metadata(name, version, Map.of(), needed), files);
    Files.write(index.resolve(name + "-" + version + ".tar.gz"), PackageWriter.write(one));
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Installation plan(String... wanted) throws IOException {
    var places = new PackageIndex(List.of(index), ArchiveLimits.DEFAULT);
    return Installation.of(List.of(wanted), places, null, ArchiveLimits.DEFAULT);
  }

  private List<String> packages(String... wanted) throws IOException {
    return plan(wanted).packages().stream().map(one -> one.metadata().toString()).toList();
  }

  private String refusal(String... wanted) {
    return assertThrows(PackageException.class, () -> plan(wanted)).getMessage();
  }

  // ---- dependencies

  @Test
  void theNewestVersionsAreInstalledWithWhatTheyNeed() throws IOException {
    publish("app", "1.9", "lib>=1");
    publish("app", "1.10", "lib>=1", "other; extra == 'more'");
    publish("lib", "1.0");
    publish("lib", "2.0");
    publish("lib", "3.0rc1");
    publish("other", "1");
    assertEquals(List.of("app 1.10", "lib 2.0"), packages("app"));
    assertEquals(List.of("app 1.10", "lib 2.0", "other 1"), packages("app[more]"));
    assertEquals(List.of("app 1.9", "lib 1.0"), packages("App==1.9", "lib<2"));
    assertEquals(List.of("lib 3.0rc1"), packages("lib>=3.0rc1"));
    assertEquals(List.of("lib 1.0"), packages("lib@1.0"));
  }

  @Test
  void olderVersionsAreTriedIfTheNewestDoNotGoTogether() throws IOException {
    publish("app", "1", "left", "right");
    publish("left", "1", "base<2");
    publish("left", "2", "base>=2");
    publish("right", "1", "base<2");
    publish("base", "1");
    publish("base", "2");
    assertEquals(List.of("app 1", "left 1", "right 1", "base 1"), packages("app"));
  }

  @Test
  void conflictsAreReported() throws IOException {
    publish("app", "1", "left", "right");
    publish("left", "1", "base<2");
    publish("right", "1", "base>=2");
    publish("base", "1");
    publish("base", "2");
    assertEquals("left 1 needs base<2, but right 1 needs base>=2; there is 2, 1", refusal("app"));
    assertEquals("you ask for base>3, but there is only 2, 1", refusal("base>3"));
    assertEquals(
        "you ask for left!=1, but app 1 needs left; there is 1", refusal("app", "left!=1"));
  }

  @Test
  void whatIsMissingIsReported() throws IOException {
    publish("app", "1", "nothing>=1");
    publish("micropython-foo", "1");
    assertEquals("no package 'nothing' in " + index + ", which app 1 needs", refusal("app"));
    assertEquals("no package 'foo' in " + index + "; there is micropython-foo", refusal("foo"));
  }

  @Test
  void circlesAreInstalledAndReported() throws IOException {
    publish("a", "1", "b");
    publish("b", "1", "c");
    publish("c", "1", "a");
    Installation plan = plan("a");
    assertEquals(List.of("a -> b -> c -> a"), plan.circles());
    assertEquals(List.of("a.py", "b.py", "c.py"), List.copyOf(plan.files().paths()));
  }

  @Test
  void aFileOfTwoPackagesMustBeTheSame() throws IOException {
    Files.write(index.resolve("a-1.tar.gz"), Archives.tar().file("a-1/x.py", "1").pack());
    Files.write(index.resolve("b-1.tar.gz"), Archives.tar().file("b-1/x.py", "1").pack());
    Files.write(index.resolve("c-1.tar.gz"), Archives.tar().file("c-1/x.py", "2").pack());
    Files.write(index.resolve("d-1.tar.gz"), Archives.tar().file("d-1/X.py", "1").pack());
    assertEquals(List.of("x.py"), List.copyOf(plan("a", "b").files().paths()));
    assertEquals("'x.py' is in a 1 and in c 1, and not the same", refusal("a", "c"));
    assertEquals("'x.py' and 'X.py' differ in case only", refusal("a", "d"));
  }

  // ---- into a folder

  @Test
  void modulesAreCompiledIfAsked() throws IOException {
    write("src/foo.py", "print(1)");
    Path lib = temp.resolve("lib");
    String file = temp.resolve("src/foo.py").toString();
    assertEquals(List.of(), plan(file).into(lib));
    var compiler = new ModuleCompiler(Target.DEFAULT, CompileOptions.DEFAULT);
    var places = new PackageIndex(List.of(), ArchiveLimits.DEFAULT);
    Installation compiled = Installation.of(List.of(file), places, compiler, ArchiveLimits.DEFAULT);
    assertEquals(List.of("foo.py"), compiled.into(lib));
    assertTrue(Files.exists(lib.resolve("foo.mpy")));
    assertFalse(Files.exists(lib.resolve("foo.py")));
    write("src/foo.py", "1 +");
    assertEquals(
        "foo.py: cannot be compiled: invalid syntax",
        assertThrows(
                PackageException.class,
                () -> Installation.of(List.of(file), places, compiler, ArchiveLimits.DEFAULT))
            .getMessage());
  }

  @Test
  void aModuleMayBeNestedDeep() throws IOException {
    write("deep.py", "x = " + "(".repeat(3000) + "1" + ")".repeat(3000));
    var compiler = new ModuleCompiler(Target.DEFAULT, CompileOptions.DEFAULT);
    var places = new PackageIndex(List.of(), ArchiveLimits.DEFAULT);
    List<String> wanted = List.of(temp.resolve("deep.py").toString());
    Installation plan = Installation.of(wanted, places, compiler, ArchiveLimits.DEFAULT);
    assertEquals(List.of("deep.mpy"), List.copyOf(plan.files().paths()));
  }

  // ---- mip

  @Test
  void aPackageJsonIsInstalled() throws IOException {
    publish("base", "1");
    write("pkg/src/a.py", "a");
    write(
        "pkg/package.json",
        """
        {"urls": [["p/a.py", "src/a.py"]], "deps": [["base", "latest"]], "version": "0.2"}
        """);
    Installation plan = plan(temp.resolve("pkg").toString());
    assertEquals("pkg 0.2", plan.packages().get(0).metadata().toString());
    assertEquals(List.of("base.py", "p/a.py"), List.copyOf(plan.files().paths()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"urls\": [[\"../x.py\", \"a.py\"]]}",
        "{\"urls\": [[\"/x.py\", \"a.py\"]]}",
        "{\"urls\": [[\"x.py\", \"../secret\"]]}",
        "{\"urls\": [[\"x.py\", \"/etc/passwd\"]]}",
        "{\"urls\": [[\"x.py\", \"file:///etc/passwd\"]]}",
        "{\"urls\": [[\"x.py\", \"missing.py\"]]}",
        "{\"urls\": [[\"x.py\", \"https://example.org/x.py\"]]}",
        "{\"urls\": [[\"x.py\", \"a.py\"], [\"X.py\", \"a.py\"]]}",
        "{\"urls\": [[\"x.py\"]]}",
        "{\"urls\": {}}",
        "{\"hashes\": [[\"x.py\", \"../../a\"]]}",
        "{\"hashes\": [[\"x.py\", \"12345678\"]]}",
        "{\"deps\": [[\"github:org/repo\", \"main\"]]}",
        "{\"version\": 1}",
        "[]",
      })
  void aPackageJsonThatIsWrongIsRefused(String json) throws IOException {
    write("secret", "s");
    write("pkg/a.py", "a");
    write("pkg/package.json", json);
    assertThrows(PackageException.class, () -> plan(temp.resolve("pkg").toString()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksOutOfAPackageAreRefused() throws IOException {
    write("secret", "s");
    write("pkg/package.json", "{\"urls\": [[\"x.py\", \"link.py\"]]}");
    Files.createSymbolicLink(temp.resolve("pkg/link.py"), temp.resolve("secret"));
    assertTrue(refusal(temp.resolve("pkg").toString()).endsWith("is a link out of the package"));
  }

  @Test
  void mipsIndexIsRead() throws IOException {
    byte[] module = "x = 1\n".getBytes(StandardCharsets.UTF_8);
    String hash = Sha256.hex(module).substring(0, 8);
    write("index/file/" + hash.substring(0, 2) + "/" + hash, "x = 1\n");
    String json = "{\"v\": 1, \"hashes\": [[\"m/x.py\", \"%s\"]], \"version\": \"%s\"}";
    write("index/package/py/m/latest.json", json.formatted(hash, "0.2"));
    write("index/package/py/m/0.2.json", json.formatted(hash, "0.2"));
    write("index/package/py/m/0.1.json", json.formatted(hash, "0.1"));
    assertEquals(List.of("m 0.2"), packages("m"));
    assertEquals(List.of("m 0.1"), packages("m==0.1"));
    assertEquals(List.of("m/x.py"), List.copyOf(plan("m").files().paths()));
    write("index/file/" + hash.substring(0, 2) + "/" + hash, "x = 2\n");
    assertTrue(refusal("m").endsWith("not what its name says"));
  }

  @Test
  void locationsAreFoundInTheIndex() throws IOException {
    write("index/github/org/repo/lib/a.py", "default");
    write("index/github/org/repo@v1/lib/a.py", "v1");
    write("index/github/org/repo@v1/package.json", "{\"urls\": [[\"b.py\", \"lib/a.py\"]]}");
    write("index/https/host/x/package.json", "{\"urls\": [[\"c.py\", \"../lib/c.py\"]]}");
    write("index/https/host/lib/c.py", "c");
    write(
        "pkg/package.json",
        """
        {"urls": [["x.py", "github:org/repo/lib/a.py"]], "deps": [["github:org/repo", "v1"]]}
        """);
    assertEquals(
        List.of("b.py", "x.py"), List.copyOf(plan(temp.resolve("pkg").toString()).files().paths()));
    assertEquals(List.of("a.py"), List.copyOf(plan("github:org/repo/lib/a.py").files().paths()));
    assertEquals(List.of("b.py"), List.copyOf(plan("github:org/repo@v1").files().paths()));
    assertEquals(List.of("c.py"), List.copyOf(plan("https://host/x/").files().paths()));
    assertTrue(refusal("github:org/repo@v2").contains("is on the network"));
    assertTrue(refusal("gitlab:org/repo").contains("is on the network"));
    assertTrue(refusal("github:../../x").contains("leads out of its folder"));
  }

  // ---- wheels and sdists

  private static final String METADATA = "Metadata-Version: 2.1\nName: w\nVersion: 1.0\n\nText";

  private static String record(String path, String text) {
    byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    return path + ",sha256=" + base64 + "," + text.length() + "\n";
  }

  private Path wheel(String tag, String module) throws IOException {
    String wheel = "Wheel-Version: 1.0\nTag: " + tag + "\n";
    String list =
        record("w/__init__.py", "x = 1")
            + record("w-1.0.dist-info/METADATA", METADATA)
            + record("w-1.0.dist-info/WHEEL", wheel)
            + record("w-1.0.data/purelib/more.py", "more")
            + record("w-1.0.data/scripts/run", "script")
            + "w-1.0.dist-info/RECORD,,\n";
    return Files.write(
        index.resolve("w-1.0-py3-none-any.whl"),
        Archives.zip()
            .file("w/__init__.py", module)
            .file("w-1.0.dist-info/METADATA", METADATA)
            .file("w-1.0.dist-info/WHEEL", wheel)
            .file("w-1.0.dist-info/RECORD", list)
            .file("w-1.0.data/purelib/more.py", "more")
            .file("w-1.0.data/scripts/run", "script")
            .pack());
  }

  @Test
  void wheelsAreRead() throws IOException {
    wheel("py3-none-any", "x = 1");
    assertEquals(List.of("w 1.0"), packages("w"));
    assertEquals(List.of("more.py", "w/__init__.py"), List.copyOf(plan("w").files().paths()));
  }

  @Test
  void wheelsThatDoNotFitAreRefused() throws IOException {
    Path wheel = wheel("cp312-cp312-linux_x86_64", "x = 1");
    assertEquals(
        wheel + ": a wheel for cp312-cp312-linux_x86_64, not for every Python",
        refusal(wheel.toString()));
    wheel("py3-none-any", "x = 2");
    assertEquals(wheel + ": 'w/__init__.py' is not what RECORD says", refusal("w"));
  }

  @Test
  void projectsForPythonAreReadWithoutTheirTests() throws IOException {
    Files.write(
        index.resolve("proj-1.0.zip"),
        Archives.zip()
            .file("proj-1.0/PKG-INFO", "Name: Proj\nVersion: 1.0\nRequires-Dist: base\n")
            .file("proj-1.0/setup.py", "raise SystemExit")
            .file("proj-1.0/src/proj/__init__.py", "")
            .file("proj-1.0/src/proj/data.txt", "")
            .file("proj-1.0/src/Proj.egg-info/top_level.txt", "proj\n")
            .file("proj-1.0/tests/test_proj.py", "")
            .pack());
    publish("base", "1");
    assertEquals(List.of("Proj 1.0", "base 1"), packages("proj"));
    assertEquals(
        List.of("base.py", "proj/__init__.py", "proj/data.txt"),
        List.copyOf(plan("proj").files().paths()));
  }
}
