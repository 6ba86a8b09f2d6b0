package org.mpyforge.asm.xtensa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mpyforge.asm.AssemblyScript;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.Generation;
import org.mpyforge.asm.Listing;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Resources;

/**
 * Scripts of abstract operations against the code they must become, in both calling conventions. A
 * script's functions, which a line {@code function} separates, share one assembler. The bytes are
 * those of the reference assembler.
 */
class XtensaGoldenTest {

  @TestFactory
  Stream<DynamicTest> listings() {
    return Resources.files(XtensaGoldenTest.class, "golden").stream()
        .filter(file -> !file.toString().endsWith(".script"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertEquals(Resources.text(file), listing(file))));
  }

  /** What the script beside a listing becomes. */
  private static String listing(Path expected) {
    Listing listing = new Listing(new XtensaDisassembler());
    for (byte[] code : assemble(expected)) {
      listing.text("function");
      int table = sizeOfTable(code);
      if (table > 0) {
        listing.instructions(code, 0, 3).data(code, 3, 4, 1).data(code, 4, table, 4);
      }
      add(listing, code, table);
    }
    return listing.toString();
  }

  /** Lists instructions, but as data what a call0 to the next word boundary jumps over. */
  private static void add(Listing listing, byte[] code, int from) {
    int start = from;
    int offset = from;
    while (offset < code.length) {
      DecodedInstruction instruction = new XtensaDisassembler().decode(code, offset, offset);
      offset += instruction.length();
      if (instruction.mnemonic().equals("call0")) {
        int target = Integer.decode(instruction.operands());
        listing.instructions(code, start, offset).data(code, offset, target, 1);
        offset = target;
        start = target;
      }
    }
    listing.instructions(code, start, code.length);
  }

  /** Bytes before the code proper: the constants with the jump over them, which comes first. */
  static int sizeOfTable(byte[] code) {
    DecodedInstruction first = new XtensaDisassembler().decode(code, 0, 0);
    return first.mnemonic().equals("j") ? Integer.decode(first.operands()) : 0;
  }

  /** The functions of the script beside a listing, with the convention that its name says. */
  static List<byte[]> assemble(Path listing) {
    String name = listing.getFileName().toString();
    int dot = name.indexOf('.');
    NativeAssembler assembler =
        name.endsWith(".xtensawin")
            ? XtensaAssembler.windowed(Generation.LATEST)
            : XtensaAssembler.call0(Generation.LATEST);
    String script = Resources.text(listing.resolveSibling(name.substring(0, dot) + ".script"));
    List<byte[]> functions = new ArrayList<>();
    for (String function : script.split("(?m)^function$", -1)) {
      functions.add(new AssemblyScript(function).assemble(assembler));
    }
    return functions;
  }
}
