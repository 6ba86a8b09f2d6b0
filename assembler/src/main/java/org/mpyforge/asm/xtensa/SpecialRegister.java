package org.mpyforge.asm.xtensa;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of special and user registers, from the Xtensa Instruction Set Architecture Reference
 * Manual, "Special Registers" and "User Registers". A row is a number and the names of the
 * registers from there on, one number each.
 */
final class SpecialRegister {
  private static final Map<Integer, String> SPECIAL =
      parse(
          """
          0 lbeg lend lcount sar br litbase
          12 scompare1
          16 acclo acchi
          32 m0 m1 m2 m3
          72 windowbase windowstart
          83 ptevaddr
          89 mmid rasid itlbcfg dtlbcfg
          95 eraccess ibreakenable memctl
          99 atomctl
          104 ddr
          128 ibreaka0 ibreaka1
          144 dbreaka0 dbreaka1
          160 dbreakc0 dbreakc1
          176 configid0 epc1 epc2 epc3 epc4 epc5 epc6 epc7
          192 depc
          194 eps2 eps3 eps4 eps5 eps6 eps7
          208 configid1 excsave1 excsave2 excsave3 excsave4 excsave5 excsave6 excsave7
          224 cpenable
          226 interrupt intclear intenable
          230 ps vecbase exccause debugcause ccount prid icount icountlevel excvaddr
          240 ccompare0 ccompare1 ccompare2
          244 misc0 misc1
          """);

  private static final Map<Integer, String> USER = parse("231 threadptr fcr fsr");

  private static final int INTERRUPT = 226;

  private SpecialRegister() {}

  private static Map<Integer, String> parse(String rows) {
    Map<Integer, String> names = new HashMap<>();
    for (String row : rows.strip().split("\n", -1)) {
      String[] words = row.split(" ", -1);
      int first = Integer.parseInt(words[0]);
      for (int i = 1; i < words.length; i++) {
        names.put(first + i - 1, words[i]);
      }
    }
    return Map.copyOf(names);
  }

  /** The name to read or exchange a special register by, or its number if it has no name. */
  static String read(int number) {
    return nameIn(SPECIAL, number);
  }

  /** The name to write a special register by, which for interrupts says what writing does. */
  static String write(int number) {
    return number == INTERRUPT ? "intset" : nameIn(SPECIAL, number);
  }

  /** The name of a user register, or its number if it has no name. */
  static String user(int number) {
    return nameIn(USER, number);
  }

  private static String nameIn(Map<Integer, String> names, int number) {
    String name = names.get(number);
    return name == null ? Integer.toString(number) : name;
  }
}
