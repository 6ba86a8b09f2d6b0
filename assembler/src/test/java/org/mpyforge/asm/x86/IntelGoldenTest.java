package org.mpyforge.asm.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mpyforge.asm.Architecture;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.AssemblyScript;
import org.mpyforge.asm.Listing;
import org.mpyforge.asm.Resources;

/**
 * Scripts of abstract operations against the code they must become. Each script has a listing for
 * x86 and one for x64, which share it. The bytes are those of the reference assembler, the text is
 * objdump's.
 */
class IntelGoldenTest {

  @TestFactory
  Stream<DynamicTest> listings() {
    return Resources.files(IntelGoldenTest.class, "golden").stream()
        .filter(file -> !file.toString().endsWith(".script"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertEquals(Resources.text(file), listing(file))));
  }

  private static String listing(Path expected) {
    byte[] code = assemble(expected);
    Listing listing = new Listing(architecture(expected).newDisassembler());
    return listing.instructions(code, 0, code.length).toString();
  }

  /** The code of the script beside a listing. */
  static byte[] assemble(Path listing) {
    String name = listing.getFileName().toString();
    String script = name.substring(0, name.indexOf('.')) + ".script";
    return new AssemblyScript(Resources.text(listing.resolveSibling(script)))
        .assemble(architecture(listing).newAssembler(0));
  }

  /** The architecture that the end of a listing's name says. */
  static Architecture architecture(Path listing) {
    String name = listing.getFileName().toString();
    return Architectures.named(name.substring(name.indexOf('.') + 1)).orElseThrow();
  }
}
