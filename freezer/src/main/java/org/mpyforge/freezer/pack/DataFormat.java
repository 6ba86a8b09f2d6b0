package org.mpyforge.freezer.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The formats in which projects and packages describe themselves: JSON (RFC 8259) and TOML 1.0.
 * Objects and tables become maps, arrays lists, and what is text a string.
 */
final class DataFormat {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNestingDepth(100).build();

  static final DataFormat JSON =
      new DataFormat(
          "JSON",
          JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .build());

  static final DataFormat TOML =
      new DataFormat(
          "TOML",
          TomlMapper.builder(TomlFactory.builder().streamReadConstraints(LIMITS).build()).build());

  private final String name;
  private final ObjectReader reader;

  private DataFormat(String name, ObjectMapper mapper) {
    this.name = name;
    this.reader = mapper.readerFor(Object.class);
  }

  /**
   * Reads an object, or the table of a whole file.
   *
   * @param bytes its text in UTF-8
   * @throws PackageException if it is wrong; the message says where
   */
  Map<?, ?> read(byte[] bytes) throws PackageException {
    Object value;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      value = reader.readValue(text);
    } catch (CharacterCodingException e) {
      throw new PackageException(name + " that is not UTF-8", e);
    } catch (JsonProcessingException e) {
      throw new PackageException(describe(e), e);
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new PackageException(name + ", but no object");
  }

  private static String describe(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    String place = location == null ? "" : "line " + location.getLineNr() + ": ";
    return place + e.getOriginalMessage();
  }
}
