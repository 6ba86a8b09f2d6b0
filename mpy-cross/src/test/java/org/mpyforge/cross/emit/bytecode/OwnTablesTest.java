package org.mpyforge.cross.emit.bytecode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyVersion;

/**
 * Bytecode of version 5, where each raw code has its own tables, against files that MicroPython
 * 1.17 and Pycopy 3.6.1 made of the same sources.
 */
class OwnTablesTest {

  /** A source, how to compile it, and the file that comes out in hexadecimal digits. */
  record Case(String name, MpyVersion version, String flag, String source, String expected) {
    @Override
    public String toString() {
      return name;
    }

    Target target() {
      Set<MpyFeature> features = EnumSet.of(MpyFeature.UNICODE);
      if (flag.equals("-mno-unicode")) {
        features.remove(MpyFeature.UNICODE);
      } else if (flag.equals("-mcache-lookup-bc")) {
        features.add(MpyFeature.INLINE_CACHING);
      }
      return Target.DEFAULT.withVersion(version).withFeatures(features);
    }

    CompileOptions options() {
      return new CompileOptions(flag.equals("-O3") ? 3 : 0, EmitMode.BYTECODE);
    }
  }

  /** In the resource, {@code # name | version | flag} begins a case, {@code = bytes} ends it. */
  static Stream<Case> cases() throws IOException {
    String text;
    try (InputStream in = OwnTablesTest.class.getResourceAsStream("own-tables.txt")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
    List<Case> cases = new ArrayList<>();
    String[] head = {};
    StringBuilder source = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ")) {
        head = line.substring(2).split(" \\| ", -1);
        source.setLength(0);
      } else if (line.startsWith("= ")) {
        MpyVersion version = MpyVersion.parse(head[1]);
        cases.add(new Case(head[0], version, head[2], source.toString(), line.substring(2)));
      } else {
        source.append(line).append('\n');
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asTheReferenceWritesIt(Case one) throws CompileException {
    SourceFile source = new SourceFile("t.py", one.source().getBytes(UTF_8));
    byte[] file = CrossCompiler.compile(source, one.target(), one.options());
    assertEquals(one.expected(), HexFormat.of().formatHex(file));
  }
}
