package org.mpyforge.freezer.image.c;

import java.util.List;
import org.mpyforge.freezer.image.FrozenModule;

/** Modules that are source, one behind the other in one array. */
final class FrozenTexts {
  private static final byte[] EMPTY_LINE = {'\n'};

  private FrozenTexts() {}

  /** The text of a module; of an empty one, an empty line: a size of 0 would end the list. */
  private static byte[] content(FrozenModule.Text module) {
    return module.content().length == 0 ? EMPTY_LINE : module.content();
  }

  /** Has each module pay for itself. */
  static void charge(List<FrozenModule.Text> modules, Owners owners) {
    for (FrozenModule.Text module : modules) {
      owners.module(module.target()).charge(SizeKind.SOURCE, content(module).length + 1 + 4);
    }
  }

  /** Writes the sizes, a zero behind them, and the texts, a zero byte behind each. */
  static void write(CText out, List<FrozenModule.Text> modules) {
    out.line("const uint32_t mp_frozen_str_sizes[] = {");
    for (FrozenModule.Text module : modules) {
      out.line("    ", content(module).length, ", // ", CText.comment(module.target()));
    }
    out.line("    0,").line("};").line();
    out.line("const char mp_frozen_str_content[] = {");
    for (FrozenModule.Text module : modules) {
      out.line("    // ", CText.comment(module.target()));
      out.lines(literals(content(module)));
    }
    out.line("    \"\"").line("};").line();
  }

  /** A literal a line of source. */
  private static String literals(byte[] content) {
    var literals = new StringBuilder(content.length * 5 / 4 + 32).append("    \"");
    int before = 0;
    for (int i = 0; i < content.length; i++) {
      int b = content[i] & 0xff;
      CText.append(literals, b, before == '?');
      if (b == '\n' && i < content.length - 1) {
        literals.append("\"\n    \"");
      }
      before = b;
    }
    return literals.append("\\000\"\n").toString();
  }
}
