package org.mpyforge.format.inspect;

import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.OldMpyFile;

/** Tells people what is known of a file of versions 0 to 4. */
public final class OldFileText {
  private OldFileText() {}

  /** A line for each thing known; lines end in {@code \n}. */
  public static String of(OldMpyFile file) {
    var out = new StringBuilder();
    fact(out, "version", file.version() + ", for " + file.releases());
    fact(out, "native code", file.arch().toString());
    fact(
        out,
        "small integers",
        file.smallIntBits().isPresent()
            ? file.smallIntBits().getAsInt() + " bits or more"
            : "not told");
    fact(out, "runtime options", MpyFeature.inWords(file.features()));
    file.qstrWindow().ifPresent(slots -> fact(out, "qstr window", slots + " slots"));
    fact(out, "source", file.source().orElse("not found"));
    int code = file.size() - file.headerSize();
    fact(out, "code", code + " bytes, not decoded: no version before 5 is");
    return out.toString();
  }

  private static void fact(StringBuilder out, String name, String value) {
    out.append(new Line().add("  ").left(name, 16).add(value)).append('\n');
  }
}
