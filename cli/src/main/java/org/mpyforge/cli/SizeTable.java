package org.mpyforge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpyforge.freezer.image.FrozenModule;

/**
 * The table of modules at the end: the size of each as source, as a {@code .mpy} file, and in the
 * image.
 */
final class SizeTable {
  private static final int NAME_WIDTH = 24;
  private static final String NUMBERS = "%10s %10s %10s";

  /** What stands for a size that there is not. */
  private static final String NONE = "-";

  private SizeTable() {}

  /** The lines of the table: its head, the modules in their order, their sum. */
  static List<String> lines(List<FrozenModule> modules, Image image) {
    int width = NAME_WIDTH;
    for (FrozenModule module : modules) {
      width = Math.max(width, module.file().length());
    }
    String row = "%-" + width + "s " + NUMBERS;
    List<String> lines = new ArrayList<>(modules.size() + 2);
    lines.add(row(row, "module", "source", ".mpy", "frozen"));
    var sums = new long[3];
    for (FrozenModule module : modules) {
      int[] sizes = {sourceSize(module), mpySize(module), image.sizeOf(module)};
      var cells = new String[sizes.length];
      for (int i = 0; i < sizes.length; i++) {
        sums[i] += Math.max(0, sizes[i]);
        cells[i] = sizes[i] < 0 ? NONE : String.valueOf(sizes[i]);
      }
      lines.add(row(row, module.file(), cells));
    }
    String count = modules.size() + (modules.size() == 1 ? " module" : " modules");
    lines.add(row(row, count, "" + sums[0], "" + sums[1], "" + sums[2]));
    return lines;
  }

  private static String row(String format, String name, String... cells) {
    return String.format(Locale.ROOT, format, name, cells[0], cells[1], cells[2]);
  }

  private static int sourceSize(FrozenModule module) {
    return module instanceof FrozenModule.Compiled compiled
        ? compiled.sourceSize()
        : module.content().length;
  }

  private static int mpySize(FrozenModule module) {
    return module instanceof FrozenModule.Compiled ? module.content().length : -1;
  }
}
