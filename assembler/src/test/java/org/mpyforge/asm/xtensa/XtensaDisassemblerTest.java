package org.mpyforge.asm.xtensa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.asm.EncodingCase;
import org.mpyforge.asm.Objdump;
import org.mpyforge.asm.Resources;

/**
 * Our disassembly beside that of the objdump for the ESP8266's LX106: the same boundaries, the same
 * text. It prints {@code excw}, with the right length, for whatever that processor does not have.
 */
class XtensaDisassemblerTest {
  /** What we decode and the LX106 does not have: windows, loops, division, booleans, floats. */
  private static final Set<String> NOT_ON_LX106 =
      Set.of(
          ("entry call4 call8 call12 callx4 callx8 callx12 retw retw.n movsp rotw l32e s32e rfwo fsync"
                  + " rfwu loop loopnez loopgtz muluh mulsh quou quos remu rems min max minu maxu"
                  + " sext clamps l32ai s32ri s32c1i any4 all4 any8 all8 andb andbc orb orbc xorb"
                  + " movf movt bf bt lsi ssi lsip ssip lsx lsxp ssx ssxp add.s sub.s mul.s madd.s"
                  + " msub.s maddn.s divn.s round.s trunc.s floor.s ceil.s float.s ufloat.s"
                  + " utrunc.s mov.s abs.s const.s rfr wfr neg.s un.s oeq.s ueq.s olt.s ult.s"
                  + " ole.s ule.s moveqz.s movnez.s movltz.s movgez.s movf.s movt.s")
              .split(" ", -1));

  @Test
  void everyInstruction() throws Exception {
    compare(EncodingCase.code(EncodingCase.read(XtensaDisassemblerTest.class, "instructions.txt")));
  }

  @Test
  void everythingThatTheAssemblerMakesOfTheGoldenScripts() throws Exception {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    Resources.files(XtensaDisassemblerTest.class, "golden").stream()
        .filter(file -> !file.toString().endsWith(".script"))
        .flatMap(file -> XtensaGoldenTest.assemble(file).stream())
        .forEach(
            function -> {
              int table = XtensaGoldenTest.sizeOfTable(function);
              code.write(function, table, function.length - table);
            });
    compare(code.toByteArray());
  }

  @Test
  void everyNarrowInstruction() throws Exception {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    for (int halfword = 0; halfword < 0x10000; halfword++) {
      int format = halfword & 15;
      if (format >= 8 && format < 14) {
        code.write(halfword);
        code.write(halfword >> 8);
      }
    }
    compare(code.toByteArray());
  }

  @Test
  void randomBytes() throws Exception {
    byte[] code = new byte[60_000];
    new Random(1).nextBytes(code);
    compare(code);
  }

  @Test
  void randomInstructionsOfTheRegisterFormat() throws Exception {
    Random random = new Random(2);
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      int word = random.nextInt(1 << 24) & ~15;
      for (int field = 4; field < 24; field += 4) {
        if (random.nextInt(5) == 0) {
          word &= ~(15 << field);
        }
      }
      code.write(word);
      code.write(word >> 8);
      code.write(word >> 16);
    }
    compare(code.toByteArray());
  }

  private static void compare(byte[] code) throws Exception {
    Objdump objdump = Objdump.require("xtensa-lx106-elf-objdump", "binutils-xtensa-lx106");
    List<Objdump.Line> theirs = objdump.disassemble(code, "-m", "xtensa");
    List<DecodedInstruction> ours = new XtensaDisassembler().decodeAll(code, 0);
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      assertEquals(
          expected(ours.get(i), theirs.get(i).text()),
          Objdump.normalise(ours.get(i).text()),
          "at 0x" + Long.toHexString(theirs.get(i).address()));
    }
    assertEquals(theirs.size(), ours.size());
  }

  /** What objdump said, but for what the LX106 does not have, and three differences in spelling. */
  private static String expected(DecodedInstruction ours, String theirs) {
    String mnemonic = ours.mnemonic();
    if (theirs.equals("excw")) {
      boolean isRegister = mnemonic.matches("[rwx]sr\\..*|[rw]ur\\..*");
      boolean isMore = isRegister || mnemonic.equals(".byte") || NOT_ON_LX106.contains(mnemonic);
      return isMore ? Objdump.normalise(ours.text()) : theirs;
    }
    if (theirs.startsWith(".byte ")) {
      return ".byte 0x%02x".formatted(Integer.decode(theirs.substring(6)));
    }
    if (theirs.equals("rer") || theirs.equals("wer")) {
      // It leaves out the operands.
      return Objdump.normalise(theirs + " " + ours.operands());
    }
    return theirs.replace("sr.176", "sr.configid0").replace("sr.208", "sr.configid1");
  }
}
