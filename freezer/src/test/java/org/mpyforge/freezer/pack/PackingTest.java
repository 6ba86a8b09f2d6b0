package org.mpyforge.freezer.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jcraft.jzlib.Inflater;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project becomes a package. */
class PackingTest {
  private static final ArchiveLimits LIMITS = ArchiveLimits.DEFAULT;

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Project.Packed pack(String name, String version) throws IOException {
    var options = new Project.Options(name, version, List.of(), List.of(), true);
    return Project.read(folder, LIMITS).pack(options);
  }

  private Distribution pack() throws IOException {
    return pack(null, null).distribution();
  }

  private String refusal() {
    return assertThrows(PackageException.class, this::pack).getMessage();
  }

  private static List<String> paths(Distribution one) {
    return List.copyOf(one.files().paths());
  }

  /** What a setup script does that was written for CPython and micropython-lib. */
  private static final String SETUP =
      """
      import sys
      # Remove current dir from sys.path, otherwise setuptools will peek up our
      # module instead of system's.
      sys.path.pop(0)
      from setuptools import setup, find_packages
      sys.path.append("..")
      import sdist_upip
      import os, re, io

      here = os.path.abspath(os.path.dirname(__file__))
      with io.open(os.path.join(here, "README.md"), encoding="utf-8") as f:
          readme = f.read()
      version = re.match('VERSION = "(.*)"', open("app/__init__.py").read()).group(1)

      if __name__ == "__main__":
          setup(
              name="micropython-app",
              version=version,
              description="An application",
              long_description=readme,
              license="MIT",
              cmdclass={"sdist": sdist_upip.sdist},
              packages=find_packages(exclude=["tests*"]),
              py_modules=["single"],
              install_requires=["logging>=0.4", "micropython-foo"],
          )
      """;

  @Test
  void aSetupScriptSaysWhatIsPacked() throws IOException {
    write("setup.py", SETUP);
    write("README.md", "# Read this");
    write("MANIFEST.in", "recursive-include app *.html");
    write("app/__init__.py", "VERSION = \"1.2\"");
    write("app/sub/__init__.py", "");
    write("app/data/page.html", "<p>");
    write("app/data/draft.txt", "");
    write("single.py", "");
    write("other.py", "");
    write("tests/__init__.py", "");
    Distribution packed = pack();
    assertEquals("micropython-app 1.2", packed.metadata().toString());
    assertEquals(
        List.of("logging>=0.4", "micropython-foo"),
        packed.metadata().requirements().stream().map(Requirement::toString).toList());
    assertEquals(
        List.of(
            "app/R.py",
            "app/__init__.py",
            "app/data/page.html",
            "app/sub/__init__.py",
            "single.py"),
        paths(packed));
    assertEquals(
        "R = {\n'data/page.html': b'<p>',\n}\n",
        new String(packed.files().get("app/R.py"), StandardCharsets.UTF_8));
  }

  @Test
  void aSetupScriptSeesNothingButTheProject() throws IOException {
    write("setup.py", "x = 1\nopen('/etc/passwd')");
    assertTrue(refusal().startsWith("setup.py: line 2: OSError: "), this::refusal);
    write("setup.py", "open('setup.py', 'w').write('')");
    assertTrue(refusal().startsWith("setup.py: line 1: OSError: "), this::refusal);
    write("setup.py", "import numpy");
    assertEquals("setup.py: line 1: ImportError: no module named 'numpy'", refusal());
  }

  @Test
  void pyprojectSaysWhatIsPacked() throws IOException {
    write(
        "pyproject.toml",
        """
        [project]
        name = "app"
        dynamic = ["version"]
        dependencies = ["foo~=1.0"]
        authors = [{name = "Me"}]
        [tool.setuptools.dynamic]
        version = {attr = "app.__version__"}
        """);
    write("src/app/__init__.py", "__version__ = '0.3'\n");
    write("src/app/main.py", "");
    write("tests/test_app.py", "");
    Distribution packed = pack();
    assertEquals("app 0.3", packed.metadata().toString());
    assertEquals(Map.of("Author", "Me"), packed.metadata().about());
    assertEquals(List.of("app/__init__.py", "app/main.py"), paths(packed));
  }

  @Test
  void aManifestSaysWhatIsPacked() throws IOException {
    write(
        "manifest.py",
        """
        metadata(description="A library", version="0.5")
        require("logging")
        module("single.py")
        package("pkg", files=("__init__.py",))
        """);
    write("single.py", "");
    write("pkg/__init__.py", "");
    write("pkg/other.py", "");
    Distribution packed = pack("lib", null).distribution();
    assertEquals("lib 0.5", packed.metadata().toString());
    assertEquals("A library", packed.metadata().about().get("Summary"));
    assertEquals("logging", packed.metadata().requirements().get(0).toString());
    assertEquals(List.of("pkg/__init__.py", "single.py"), paths(packed));
  }

  @Test
  void aManifestMayListAllThereIs() throws IOException {
    write("manifest.py", "metadata(version='1')\nfreeze('.', ('a.py', 'b'))\nfreeze('c')\n");
    for (String name : List.of("a.py", "b/b.py", "c/c.py", "d.py")) {
      write(name, "");
    }
    assertEquals(List.of("a.py", "b/b.py", "c.py"), paths(pack("lib", null).distribution()));
    write("manifest.py", "metadata(version='1')\nfreeze('.')\n");
    assertEquals(
        List.of("a.py", "b/b.py", "c/c.py", "d.py"), paths(pack("lib", null).distribution()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "package('app') | app",
        "package('app', base_path='../other') | ../other/app",
        "freeze('..') | ..",
      })
  void aManifestCannotPackWhatIsOutsideOfItsProject(String line, String folder) throws IOException {
    write("manifest.py", "metadata(version='1')\n" + line + "\n");
    PackageException e = assertThrows(PackageException.class, () -> pack("lib", null));
    assertEquals(
        "manifest.py: line 2: ValueError: no folder '" + folder + "' in the project",
        e.getMessage());
  }

  @Test
  void aPackageJsonSaysWhatIsPacked() throws IOException {
    write(
        "package.json",
        """
        {"urls": [["p/a.py", "src/a.py"]], "deps": [["foo", "1.0"]], "version": "0.2"}
        """);
    write("src/a.py", "");
    Distribution packed = pack("p", null).distribution();
    assertEquals("p 0.2", packed.metadata().toString());
    assertEquals("foo==1.0", packed.metadata().requirements().get(0).toString());
    assertEquals(List.of("p/a.py"), paths(packed));
  }

  @Test
  void withoutAllThatModulesArePackedAndTestsAreNot() throws IOException {
    write("app/__main__.py", "");
    write("app/data/page.html", "");
    write("app/tests/test_x.py", "");
    write("test_app.py", "");
    write(".git/hook.py", "");
    write("app/__pycache__/x.pyc", "");
    Project.Packed packed = pack("app", "1");
    assertEquals(List.of("app/__main__.py"), paths(packed.distribution()));
    assertEquals(List.of("app/data/page.html"), packed.leftOut());
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    write("a.py", "");
    String message = assertThrows(PackageException.class, () -> pack("app", null)).getMessage();
    assertEquals("app has no version; give --version", message);
    write("setup.py", "from setuptools import setup\nsetup(name='x', packages=['none'])");
    assertEquals("package 'none' is not there: no folder none", refusal());
  }

  // ---- bytes

  @Test
  void thePackageHasWhatAnInstallerReads() throws IOException {
    write("app.py", "x = 1\n");
    Distribution packed = pack("my-app", "1").distribution();
    byte[] bytes = PackageWriter.write(packed);
    assertArrayEquals(bytes, PackageWriter.write(pack("my-app", "1").distribution()));
    FileTree tree = Archive.read(bytes, LIMITS);
    assertEquals(
        List.of("my-app-1/app.py", "my-app-1/my_app.egg-info/PKG-INFO"), List.copyOf(tree.paths()));
    assertEquals(List.of("app.py"), paths(SourceDistribution.read(tree)));
  }

  @Test
  void aPathTooLongForBoardsIsRefused() throws IOException {
    String path = "a".repeat(100) + ".py";
    write(path, "");
    Distribution packed = pack("p", "1").distribution();
    assertEquals(
        "'p-1/" + path + "' has more than the 100 bytes that boards read",
        assertThrows(PackageException.class, () -> PackageWriter.write(packed)).getMessage());
  }

  /** Text that comes again at all distances, so that a packer looks back as far as it can. */
  private static byte[] repetitive() {
    var random = new Random(1);
    var words = new byte[300][40];
    for (byte[] word : words) {
      random.nextBytes(word);
    }
    var text = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      text.writeBytes(words[random.nextInt(words.length)]);
    }
    return text.toByteArray();
  }

  @Test
  void fourKilobytesAreEnoughToUnpackIt() throws IOException {
    byte[] text = repetitive();
    byte[] packed = SmallWindowGzip.of(text);
    assertArrayEquals(text, new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes());
    var body = new byte[packed.length - 18];
    System.arraycopy(packed, 10, body, 0, body.length);
    assertTrue(inflates(body, text), "ours");
    var usual = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(usual, new Deflater(9, true))) {
      deflater.write(text);
    }
    assertTrue(!inflates(usual.toByteArray(), text), "the JDK's looks back further");
  }

  /** Whether a reader with a window of 4 KiB makes the text of it. */
  private static boolean inflates(byte[] deflated, byte[] text) throws IOException {
    var inflater = new Inflater(12, true);
    var read = new byte[text.length];
    inflater.setInput(deflated);
    inflater.setOutput(read);
    int state = JZlib.Z_OK;
    while (state == JZlib.Z_OK) {
      state = inflater.inflate(JZlib.Z_NO_FLUSH);
    }
    return state == JZlib.Z_STREAM_END && Arrays.equals(text, read);
  }

  @Test
  void nothingAndNoiseArePackedToo() throws IOException {
    var noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    for (byte[] bytes : List.of(new byte[0], new byte[1], noise)) {
      byte[] packed = SmallWindowGzip.of(bytes);
      assertArrayEquals(
          bytes, new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes());
    }
  }
}
