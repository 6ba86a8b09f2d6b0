package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpyforge.cross.cli.MpyCrossCommand;
import org.mpyforge.format.OldMpyFile;

/** {@code mpy inspect --json}, held against the schema that we publish. */
class InspectJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

  @Test
  void everyGoldenFileFitsTheSchema() throws IOException {
    checkAgainstSchema(GoldenFiles.all());
  }

  /** The golden inputs, compiled as bytecode and as native code for some machine. */
  @ParameterizedTest
  @CsvSource({
    "5, xtensawin",
    "pycopy, armv7m",
    "6.0, armv6",
    "6.1, armv6m",
    "6.2, xtensa",
    "6.3, rv32imc",
  })
  void soDoesWhatIsCompiledForEachVersion(String version, String arch, @TempDir Path folder)
      throws IOException {
    for (String emitter : List.of("bytecode", "native", "viper")) {
      Path output = folder.resolve(emitter);
      new MpyCrossCommand(GoldenFiles.INPUTS, InputStream.nullInputStream(), NOWHERE, NOWHERE)
          .run(
              "--mpy-version=" + version,
              "-march=" + arch,
              "-X",
              "emit=" + emitter,
              "--output-dir=" + output.toAbsolutePath(),
              ".");
      List<Path> files = GoldenFiles.in(output);
      assertTrue(files.size() > 300, files.size() + " inputs are compiled");
      checkAgainstSchema(files);
    }
  }

  private static void checkAgainstSchema(List<Path> files) throws IOException {
    JsonSchema schema = schema();
    for (int start = 0; start < files.size(); start += 100) {
      List<Path> some = files.subList(start, Math.min(files.size(), start + 100));
      JsonNode json = inspect(some);
      assertEquals(Set.of(), schema.validate(json));
      assertEquals(some.size(), json.get("files").size());
    }
  }

  @Test
  void theSchemaWouldNoticeAnotherFormat() throws IOException {
    JsonNode json = inspect(List.of(GoldenFiles.all().get(0)));
    ((ObjectNode) json.get("files").get(0).get("header")).put("smallIntBits", "31");
    assertEquals(1, schema().validate(json).size());
  }

  @Test
  void sizesAddUpToTheFile() throws IOException {
    for (Path file : GoldenFiles.some(7)) {
      if (OldMpyFile.isOne(Files.readAllBytes(file))) {
        continue; // Nobody knows what its parts are.
      }
      JsonNode sizes = inspect(List.of(file)).get("files").get(0).get("sizes");
      int total = 0;
      for (String part : List.of("header", "qstrs", "constants", "code")) {
        total += sizes.get(part).intValue();
      }
      assertEquals(Files.size(file), total, file::toString);
      assertEquals(Files.size(file), sizes.get("file").intValue(), file::toString);
    }
  }

  @Test
  void aBadFileIsLeftOut() throws IOException {
    Path good = GoldenFiles.all().get(0);
    CommandRun run = CommandRun.of("inspect", "--json", "missing.mpy", good.toString());
    assertEquals(1, run.exitStatus());
    assertEquals("mpy: missing.mpy: no such file\n", run.err());
    JsonNode files = JSON.readTree(run.text()).get("files");
    assertEquals(1, files.size());
    assertEquals(good.toString(), files.get(0).get("file").textValue());
  }

  private static JsonSchema schema() throws IOException {
    String text = Files.readString(Path.of("../src/site/mpy-inspect.schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  private static JsonNode inspect(List<Path> files) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("inspect", "--json"));
    files.forEach(file -> arguments.add(file.toString()));
    CommandRun run = CommandRun.of(arguments.toArray(new String[0]));
    assertEquals("", run.err());
    assertTrue(run.text().endsWith("}\n"));
    return JSON.readTree(run.text());
  }
}
