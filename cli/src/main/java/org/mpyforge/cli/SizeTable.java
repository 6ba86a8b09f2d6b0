package org.mpyforge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpyforge.freezer.image.FrozenModule;

/** The table of modules at the end: the size of each as source and as a file of the image. */
final class SizeTable {
  private static final int NAME_WIDTH = 24;
  private static final String NUMBERS = "%10s %10s";

  private SizeTable() {}

  /** The lines of the table: its head, the modules in their order, their sum. */
  static List<String> lines(List<FrozenModule> modules) {
    int width = NAME_WIDTH;
    for (FrozenModule module : modules) {
      width = Math.max(width, module.file().length());
    }
    String row = "%-" + width + "s " + NUMBERS;
    List<String> lines = new ArrayList<>(modules.size() + 2);
    lines.add(row(row, "module", "source", "image"));
    long source = 0;
    long image = 0;
    for (FrozenModule module : modules) {
      int size = sourceSize(module);
      source += Math.max(0, size);
      image += module.content().length;
      String known = size < 0 ? "-" : String.valueOf(size);
      lines.add(row(row, module.file(), known, String.valueOf(module.content().length)));
    }
    String count = modules.size() + (modules.size() == 1 ? " module" : " modules");
    lines.add(row(row, count, String.valueOf(source), String.valueOf(image)));
    return lines;
  }

  private static String row(String format, String name, String source, String image) {
    return String.format(Locale.ROOT, format, name, source, image);
  }

  private static int sourceSize(FrozenModule module) {
    return module instanceof FrozenModule.Compiled compiled
        ? compiled.sourceSize()
        : module.content().length;
  }
}
