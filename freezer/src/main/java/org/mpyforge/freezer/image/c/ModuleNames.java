package org.mpyforge.freezer.image.c;

import java.util.List;
import org.mpyforge.format.ByteString;

/** The list of names that a firmware looks for a module in. */
final class ModuleNames {
  private static final String PACKAGE = "/__init__.py";
  private static final String MODULE = ".py";

  private ModuleNames() {}

  /** Has each module pay for its name. */
  static void charge(List<String> names, Owners owners) {
    names.forEach(
        name -> owners.module(name).charge(SizeKind.TABLES, ByteString.utf8(name).length() + 1));
  }

  /** Says where in the list each name will be; its module pays for it. */
  static void place(List<String> names, TextPool texts, Owners owners) {
    charge(names, owners);
    int offset = 0;
    for (String name : names) {
      ByteString text = ByteString.utf8(name);
      texts.name(text, offset);
      offset += text.length() + 1;
    }
  }

  /** Writes a list: each name with a zero byte behind it, and one more. */
  static void write(CText out, String array, List<String> names) {
    out.line("const char ", array, "[] = {");
    for (String name : names) {
      String literal = CText.literal(ByteString.utf8(name));
      out.line("    ", literal.substring(0, literal.length() - 1), "\\000\"");
    }
    out.line("    \"\"").line("};").line();
  }

  /** Writes what lets a port list its modules of code. */
  static void writeItems(CText out, List<Modules.Compiled> modules) {
    out.line("#ifdef MICROPY_FROZEN_LIST_ITEM");
    for (Modules.Compiled module : modules) {
      String file = module.name();
      String suffix = file.endsWith(PACKAGE) ? PACKAGE : file.endsWith(MODULE) ? MODULE : "";
      String name = file.substring(0, file.length() - suffix.length());
      out.line(
          "MICROPY_FROZEN_LIST_ITEM(",
          CText.literal(ByteString.utf8(name)),
          ", ",
          CText.literal(ByteString.utf8(file)),
          ")");
    }
    out.line("#endif");
  }
}
