package org.mpyforge.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code mpy verify --json}, held against the schema that we publish. */
class VerifyJsonTest {
  private static final String FOLDER = "src/test/resources/org/mpyforge/cli/";

  @Test
  void whatIsPrintedFitsTheSchema() throws IOException {
    CommandRun run =
        CommandRun.of(
            "verify",
            "--json",
            FOLDER + "total-6.0.mpy",
            FOLDER + "total-damaged-6.0.mpy",
            "../testdata/cross/limits/arguments_256.O0.mpy");
    JsonNode json = new ObjectMapper().readTree(run.text());
    String schema = Files.readString(Path.of("../src/site/mpy-verify.schema.json"));
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema)
            .validate(json));
    assertEquals(3, json.get("files").size());
    assertEquals(1, run.exitStatus());
  }
}
