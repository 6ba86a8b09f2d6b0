package org.mpyforge.asm.rv32;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mpyforge.asm.AssemblyScript;
import org.mpyforge.asm.Listing;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Resources;

/**
 * Scripts of abstract operations against the code they must become. A script's functions, which a
 * line {@code function} separates, share one assembler; the names of its listings say with which
 * flags, as in {@code frames.rv32imc+zcmp}. The bytes are those of the reference assembler.
 */
class Rv32GoldenTest {

  @TestFactory
  Stream<DynamicTest> listings() {
    return Resources.files(Rv32GoldenTest.class, "golden").stream()
        .filter(file -> !file.toString().endsWith(".script"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertEquals(Resources.text(file), listing(file))));
  }

  /** What the script beside a listing becomes. */
  private static String listing(Path expected) {
    Listing listing = new Listing(new Rv32Disassembler());
    for (byte[] code : assemble(expected)) {
      listing.text("function").instructions(code, 0, code.length);
    }
    return listing.toString();
  }

  /** The functions of the script beside a listing, with the flags that the listing's name says. */
  static List<byte[]> assemble(Path listing) {
    String name = listing.getFileName().toString();
    int dot = name.indexOf('.');
    int flags =
        (name.contains("+zba") ? Rv32Assembler.ZBA : 0)
            | (name.contains("+zcmp") ? Rv32Assembler.ZCMP : 0);
    NativeAssembler assembler = new Rv32Assembler(flags);
    String script = Resources.text(listing.resolveSibling(name.substring(0, dot) + ".script"));
    List<byte[]> functions = new ArrayList<>();
    for (String function : script.split("(?m)^function$", -1)) {
      functions.add(new AssemblyScript(function).assemble(assembler));
    }
    return functions;
  }
}
