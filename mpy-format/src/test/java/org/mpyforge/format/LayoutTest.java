package org.mpyforge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Where the parts of files are. */
class LayoutTest {
  static final List<String> FILES =
      Golden.FILES.stream()
          .filter(name -> Golden.read(name).header().version().isVersion6())
          .toList();

  static final List<String> FILES_5 =
      Golden.FILES.stream().filter(name -> !FILES.contains(name)).toList();

  /** In version 5, each use of a qstr counts for it, and all of code and constants is apart. */
  @ParameterizedTest
  @FieldSource("FILES_5")
  void partsOfVersion5(String name) {
    MpyFile file = Golden.read(name);
    ByteString bytes = ByteString.copyOf(Golden.bytes(name));
    Layout layout = Layout.of(file);
    assertEquals(bytes.length(), layout.size());
    assertEquals(new Layout.Part(0, 5), layout.header());
    assertEquals(file.qstrs().size(), layout.qstrs().size());
    for (int i = 0; i < file.qstrs().size(); i++) {
      Qstr qstr = file.qstrs().get(i);
      Layout.Part part = layout.qstrs().get(i);
      if (bytes.at(part.offset()) == 0) {
        assertEquals(
            qstr, StaticQstrs.of(file.header().version()).get(bytes.at(part.offset() + 1)));
      } else {
        assertEquals(qstr.length() * 2, bytes.at(part.offset()));
        int text = part.offset() + 1;
        assertEquals(qstr.bytes(), bytes.slice(text, text + qstr.length()));
      }
    }
    List<ByteString> codes = new ArrayList<>();
    collect(file.root(), codes);
    assertEquals(codes.size(), layout.rawCodes().size());
    for (int i = 0; i < codes.size(); i++) {
      // Up to the first qstr, code is in the file as in memory.
      Layout.Part part = layout.rawCodes().get(i);
      assertEquals(codes.get(i).at(0), bytes.at(part.offset()));
    }
  }

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
