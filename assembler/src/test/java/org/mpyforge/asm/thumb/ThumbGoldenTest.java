package org.mpyforge.asm.thumb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mpyforge.asm.Architecture;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.AssemblyScript;
import org.mpyforge.asm.Listing;
import org.mpyforge.asm.Resources;

/**
 * Scripts of abstract operations against the code they must become, on Thumb and on ARM. A
 * listing's extension is the architecture. The bytes are those of the reference assembler.
 */
class ThumbGoldenTest {

  @TestFactory
  Stream<DynamicTest> listings() {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertEquals(Resources.text(file), listing(file))));
  }

  /** The better cores have more instructions, but native code does not use them. */
  @Test
  void allCoresWithThumb2HaveTheSameCode() {
    List<Path> listings = files().filter(file -> file.toString().endsWith(".armv7m")).toList();
    for (Path listing : listings) {
      for (String other : List.of("armv7em", "armv7emsp", "armv7emdp")) {
        assertArrayEquals(
            assemble(listing, architecture("armv7m")), assemble(listing, architecture(other)));
      }
    }
  }

  /** All listings. */
  static Stream<Path> files() {
    return Resources.files(ThumbGoldenTest.class, "golden").stream()
        .filter(file -> !file.toString().endsWith(".script"));
  }

  /** The architecture that a listing is for. */
  static Architecture architecture(Path listing) {
    String name = listing.getFileName().toString();
    return architecture(name.substring(name.indexOf('.') + 1));
  }

  private static Architecture architecture(String name) {
    return Architectures.named(name).orElseThrow();
  }

  /** What the script beside a listing becomes. */
  static byte[] assemble(Path listing, Architecture architecture) {
    String name = listing.getFileName().toString();
    String script = name.substring(0, name.indexOf('.')) + ".script";
    return new AssemblyScript(Resources.text(listing.resolveSibling(script)))
        .assemble(architecture.newAssembler(0));
  }

  private static String listing(Path file) {
    Architecture architecture = architecture(file);
    byte[] code = assemble(file, architecture);
    return new Listing(architecture.newDisassembler())
        .instructions(code, 0, code.length)
        .toString();
  }
}
