package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Where the parts of files are. */
class LayoutTest {
  static final List<String> FILES = Golden.FILES;

  @ParameterizedTest
  @FieldSource("FILES")
  void codeIsWhereTheLayoutSaysItIs(String name) {
    MpyFile file = Golden.read(name);
    ByteString bytes = ByteString.copyOf(Golden.bytes(name));
    Layout layout = Layout.of(file);
    assertEquals(bytes.length(), layout.size());
    List<ByteString> codes = new ArrayList<>();
    collect(file.root(), codes);
    assertEquals(codes, layout.rawCodes().stream().map(part -> slice(bytes, part)).toList());
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void tablesFollowOneAnother(String name) {
    MpyFile file = Golden.read(name);
    Layout layout = Layout.of(file);
    // Behind the header stand the two counts; every golden file has fewer than 128 of each.
    int end = layout.header().end() + 2;
    var parts = new ArrayList<>(layout.qstrs());
    parts.addAll(layout.constants());
    for (Layout.Part part : parts) {
      assertEquals(end, part.offset());
      end = part.end();
    }
    assertEquals(file.qstrs().size(), layout.qstrs().size());
    assertEquals(file.constants().size(), layout.constants().size());
    assertEquals(layout.size() - (end - 2), layout.codeSize());
  }

  private static void collect(RawCode code, List<ByteString> codes) {
    codes.add(code.code());
    code.children().forEach(child -> collect(child, codes));
  }

  private static ByteString slice(ByteString bytes, Layout.Part part) {
    return bytes.slice(part.offset(), part.end());
  }
}
