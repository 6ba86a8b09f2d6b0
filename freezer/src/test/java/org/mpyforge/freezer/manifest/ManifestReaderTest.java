package org.mpyforge.freezer.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpyforge.vm.run.Sandbox;

/**
 * Executes the manifests of the folders beside this test's resources. Each folder has a {@code
 * manifest.py} and in {@code expected.txt} what comes of it: what it prints, then the items (kind,
 * target, level, version, source) or the error, with {@code ROOT} for the folder.
 */
class ManifestReaderTest {

  static Stream<Path> cases() throws IOException, URISyntaxException {
    Path top = Path.of(ManifestReaderTest.class.getResource("packages").toURI()).getParent();
    return Stream.of("packages", "freeze").flatMap(api -> list(top.resolve(api)));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatManifestsList(Path folder) throws IOException {
    assertEquals(Files.readString(folder.resolve("expected.txt")), describe(folder));
  }

  private static String describe(Path folder) {
    String api = folder.getParent().getFileName().toString();
    var printed = new ByteArrayOutputStream();
    var reader =
        new ManifestReader(ManifestApi.valueOf(api.toUpperCase(Locale.ROOT)))
            .variable("ROOT", folder.toString())
            .variable("MPY_LIB_DIR", folder.resolve("lib").toString())
            .folder(folder)
            .output(printed);
    var text = new StringBuilder();
    try {
      for (ManifestItem item : reader.read("manifest.py").items()) {
        text.append(line(item));
      }
    } catch (ManifestException e) {
      text.append(e.getMessage()).append('\n');
      text.append(e.isForeseen() ? "reference: " : "traceback: ").append(e.text()).append('\n');
    }
    String all = printed.toString(StandardCharsets.UTF_8) + text;
    return all.replace(folder.toString().replace('\\', '/'), "ROOT");
  }

  private static String line(ManifestItem item) {
    String level = item.optLevel().isPresent() ? String.valueOf(item.optLevel().getAsInt()) : "-";
    return String.join(
            " ",
            item.kind().toString(),
            item.target(),
            level,
            item.version().orElse("-"),
            item.source().toString().replace('\\', '/'))
        + "\n";
  }

  @Test
  void aManifestMayBeGivenAsText(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.py"), "");
    Manifest manifest =
        new ManifestReader(ManifestApi.PACKAGES).folder(folder).read("module('a.py')");
    assertEquals("a.py", manifest.items().get(0).target());
    var error =
        assertThrows(
            ManifestException.class,
            () -> new ManifestReader(ManifestApi.PACKAGES).folder(folder).read("module('b.py')"));
    assertEquals("Error in manifest: Cannot stat " + real(folder) + "/b.py", error.text());
  }

  private static String real(Path folder) throws IOException {
    return folder.toRealPath().toString().replace('\\', '/');
  }

  @Test
  void aManifestThatIncludesOthersNamesThemAll(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("b.py"), "");
    Files.writeString(folder.resolve("a.py"), "include('b.py')");
    Manifest manifest = new ManifestReader(ManifestApi.PACKAGES).folder(folder).read("a.py");
    List<String> names = manifest.files().stream().map(f -> f.getFileName().toString()).toList();
    assertEquals(List.of("a.py", "b.py"), names);
  }

  @Test
  void linksThatLeadBackEndTheWay(@TempDir Path folder) throws Exception {
    Path inner = Files.createDirectories(folder.resolve("app/inner"));
    Files.writeString(inner.resolve("a.py"), "");
    Files.createSymbolicLink(inner.resolve("back"), folder);
    Manifest manifest =
        new ManifestReader(ManifestApi.PACKAGES).folder(folder).read("package('app')");
    List<String> targets = manifest.items().stream().map(ManifestItem::target).toList();
    assertEquals(List.of("app/inner/a.py"), targets);
  }

  @Test
  void inASandboxThereAreOnlyTheFoldersNamed(@TempDir Path folder) throws Exception {
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Files.writeString(inside.resolve("a.py"), "");
    Files.writeString(folder.resolve("secret.py"), "");
    assertEquals(1, sandboxed(inside, "module('a.py')").items().size());
    refused(inside, "module('secret.py', base_path='..')");
    refused(inside, "freeze('/')");
    refused(inside, "include('../secret.py')");
    refused(inside, "open('a.py')");
    refused(inside, "while True: pass");
  }

  private static Manifest sandboxed(Path folder, String code) throws Exception {
    Path file = folder.resolve("manifest.py");
    Files.writeString(file, code);
    var bounds =
        new Sandbox(
            Sandbox.STRICT.grants(), Sandbox.STRICT.heapBytes(), 100_000, Sandbox.STRICT.time());
    return new ManifestReader(ManifestApi.PACKAGES).sandbox(bounds).read(file.toString());
  }

  private static void refused(Path folder, String code) {
    var error = assertThrows(ManifestException.class, () -> sandboxed(folder, code));
    boolean isBounded =
        error.getMessage().contains("Operation not permitted")
            || error.getMessage().contains("EPERM")
            || error.getMessage().contains("out of steps");
    assertTrue(isBounded, error.getMessage());
  }
}
