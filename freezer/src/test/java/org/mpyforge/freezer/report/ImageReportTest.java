package org.mpyforge.freezer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.ImageException;
import org.mpyforge.freezer.image.Sample;

/** What a report counts, and what a page of it holds. The page in a browser: ReportPageIT. */
class ImageReportTest {

  @TempDir Path folder;

  @Test
  void itsPartsAreAllBytesOfTheFiles() {
    List<FrozenModule> modules = Sample.modules();
    ImageReport report = ImageReport.of("app.romfs", modules);
    assertEquals(
        List.of("app.mpy", "note.py", "zoo/__init__.mpy", "zoo/cat.mpy"),
        report.modules().stream().map(ModuleSize::path).toList());
    assertEquals(modules.stream().mapToLong(m -> m.content().length).sum(), report.bytes());
  }

  @Test
  void functionsAreNamedByWhatTheyAreIn() {
    ModuleSize cat = ImageReport.of("app.romfs", Sample.modules()).modules().get(3);
    assertEquals(
        List.of("<module> 2", "Cat 4", "Cat.speak 6"),
        cat.functions().stream().map(f -> f.name() + " " + f.line()).toList());
    assertTrue(cat.functions().stream().allMatch(f -> f.bytes() > 0));
    assertEquals(2, cat.constantCount());
    assertTrue(cat.constantBytes() > "123456789012345678901234567890".length() + 10);
  }

  @Test
  void sourceIsAPartOfItsOwn() {
    ModuleSize note = ImageReport.of("app.romfs", Sample.modules()).modules().get(1);
    assertEquals(new ModuleSize("note.py", 17, List.of(), 0, 0, 0, 0, 0, 17), note);
  }

  @Test
  void nothingInAPageEndsTheDataEarly() throws IOException {
    var module = Sample.text("</script><b>ä\\\".py", "");
    String page = ReportPage.of(ImageReport.of("<i>.romfs", List.of(module)), null);
    assertFalse(page.contains("<i>") || page.contains("<b>"));
    assertTrue(page.contains("\\u003c/script\\u003e\\u003cb\\u003e\\u00e4\\u005c\\u0022.py"));
    assertTrue(page.contains("<title>&lt;i&gt;.romfs"));
  }

  @Test
  void aPageIsReadAgainForTheNextOne() throws IOException {
    Path page = folder.resolve("report.html");
    ImageReport first = ImageReport.of("first", Sample.modules());
    ReportPage.write(first, null, page);
    ImageReport second = ImageReport.of("second", Sample.modules().subList(0, 1));
    ReportPage.write(second, page, page);
    String text = Files.readString(page);
    assertEquals(ReportJson.of(second), data(text, "report"));
    assertEquals(ReportJson.of(first), data(text, "before"));
  }

  private static String data(String page, String id) {
    int begin = page.indexOf('>', page.indexOf(" id=\"" + id + "\"")) + 1;
    return page.substring(begin, page.indexOf("</script>", begin)).strip();
  }

  @Test
  void aPageAsksNothingOfAnyNetwork() throws IOException {
    String page = ReportPage.of(ImageReport.of("app.romfs", Sample.modules()), null);
    String foreign = page.replace("http://www.w3.org/2000/svg", "");
    assertFalse(foreign.matches("(?s).*(https?:|src=|@import|url\\(|fetch\\().*"));
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void somethingElseIsNoFormerReport() throws IOException {
    Path other = Files.writeString(folder.resolve("index.html"), "<html></html>");
    ImageReport report = ImageReport.of("app.romfs", List.of());
    ImageException e =
        assertThrows(
            ImageException.class,
            () -> ReportPage.write(report, other, folder.resolve("report.html")));
    assertEquals(other + ": no report of mpy freeze", e.getMessage());
  }
}
