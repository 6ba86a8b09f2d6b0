package org.mpyforge.freezer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.image.ImageException;

/**
 * A report as one page of HTML that asks nothing of any network: a treemap of the image, a table of
 * its modules and functions, and what has changed since a former report.
 */
public final class ReportPage {
  private static final String DATA_BEGIN = "<script type=\"application/json\" id=\"report\">";
  private static final String DATA_END = "</script>";
  private static final String NOTHING = "null";
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)\\}\\}");

  private ReportPage() {}

  /**
   * The page of a report.
   *
   * @param report what to show
   * @param before the text of a former page to compare with; null for none
   * @throws ImageException if {@code before} is none
   */
  public static String of(ImageReport report, String before) throws ImageException {
    Map<String, String> parts =
        Map.of(
            "title", escape(report.image()),
            "style", resource("report.css"),
            "script", resource("report.js"),
            "report", ReportJson.of(report),
            "before", before == null ? NOTHING : dataOf(before));
    return PLACE
        .matcher(resource("report.html"))
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  /**
   * Writes the page of a report.
   *
   * @param report what to show
   * @param before a former page to compare with, which may be {@code destination}; null for none
   * @param destination the file
   * @throws ImageException if {@code before} is none
   * @throws IOException if it cannot be read, or the page not written
   */
  public static void write(ImageReport report, Path before, Path destination) throws IOException {
    String page;
    try {
      page = of(report, before == null ? null : Files.readString(before));
    } catch (ImageException e) {
      throw new ImageException(before + ": " + e.getMessage(), e);
    }
    OutputFile.write(destination, page.getBytes(StandardCharsets.UTF_8));
  }

  /** The data in a page, which is taken over as it is: the page's script makes sense of it. */
  private static String dataOf(String page) throws ImageException {
    int begin = page.indexOf(DATA_BEGIN);
    int end = page.indexOf(DATA_END, begin + DATA_BEGIN.length());
    if (begin < 0 || end < 0) {
      throw new ImageException("no report of mpy freeze");
    }
    String data = page.substring(begin + DATA_BEGIN.length(), end).strip();
    if (!data.startsWith("{\"format\":" + ReportJson.FORMAT + ",")) {
      throw new ImageException("a report of another version");
    }
    return data;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resource(String name) {
    try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
