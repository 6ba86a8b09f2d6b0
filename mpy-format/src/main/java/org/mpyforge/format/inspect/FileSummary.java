package org.mpyforge.format.inspect;

import java.util.function.Consumer;
import org.mpyforge.format.Layout;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.StaticQstrs;

/**
 * What is in a file, for who wants to know at a glance.
 *
 * @param file the file
 * @param layout where its parts are
 * @param root the code of the module, with that of everything in it
 */
public record FileSummary(MpyFile file, Layout layout, CodeSummary root) {

  /**
   * The summary of a file.
   *
   * @throws IllegalArgumentException if its version is one that the layout is not known of
   */
  public static FileSummary of(MpyFile file) {
    Layout layout = Layout.of(file);
    return new FileSummary(file, layout, CodeSummary.of(file, layout));
  }

  /** The name of the source file, empty if the file has no names at all. */
  public String sourceName() {
    return sourceName(file);
  }

  /**
   * Whether a name is spelled out; else the file holds the number that every runtime has for it.
   */
  public boolean isSpelledOut(int qstr) {
    return isSpelledOut(file, qstr);
  }

  /**
   * How much of the file so many bytes are.
   *
   * @return 0 to 1
   */
  public double share(int bytes) {
    return (double) bytes / layout.size();
  }

  /**
   * The summary as text: header, sizes, names, constants, tree of code.
   *
   * @param style how it looks
   * @return lines that end in {@code \n}
   */
  public String text(Style style) {
    var text = new StringBuilder();
    forEachLine(style, line -> text.append(line).append('\n'));
    return text.toString();
  }

  /**
   * Gives out the same text line by line.
   *
   * @param style how it looks
   * @param out takes each line, without its end
   */
  public void forEachLine(Style style, Consumer<String> out) {
    new SummaryText(this, style, out).print();
  }

  static String sourceName(MpyFile file) {
    if (file.header().version().isVersion6()) {
      return file.qstrs().size() == 0 ? "" : file.qstrs().get(0).toString();
    }
    String name = ownSourceName(file, file.root());
    // The root of a merged file comes from no source; its first child does.
    return name.isEmpty() && !file.root().children().isEmpty()
        ? ownSourceName(file, file.root().children().get(0))
        : name;
  }

  private static String ownSourceName(MpyFile file, RawCode code) {
    return file.prelude(code)
        .map(prelude -> file.qstrs().get(prelude.sourceFile()).toString())
        .orElse("");
  }

  static boolean isSpelledOut(MpyFile file, int qstr) {
    return file.qstrs().isSpelledOut(qstr)
        || StaticQstrs.of(file.header().version()).numberOf(file.qstrs().get(qstr)).isEmpty();
  }
}
