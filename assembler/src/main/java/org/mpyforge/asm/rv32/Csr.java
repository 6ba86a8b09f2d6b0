package org.mpyforge.asm.rv32;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of control and status registers, from The RISC-V Instruction Set Manual, Volume II,
 * "Control and Status Registers". A row is a number and the names of the registers from there on,
 * one number each; {@code 3..31} in a name counts up.
 */
final class Csr {
  private static final String NAMES =
      """
      001 fflags frm fcsr
      008 vstart vxsat vxrm
      00f vcsr
      015 seed
      100 sstatus
      104 sie stvec scounteren
      10a senvcfg
      10c sstateen0..3
      114 sieh
      140 sscratch sepc scause stval sip
      14d stimecmp
      150 siselect sireg
      154 siph
      15c stopei stimecmph
      180 satp
      200 vsstatus
      204 vsie vstvec
      214 vsieh
      240 vsscratch vsepc vscause vstval vsip
      24d vstimecmp
      250 vsiselect vsireg
      254 vsiph
      25c vstopei vstimecmph
      280 vsatp
      300 mstatus misa medeleg mideleg mie mtvec mcounteren
      308 mvien mvip menvcfg
      30c mstateen0..3
      310 mstatush
      313 midelegh mieh
      318 mvienh mviph menvcfgh
      31c mstateen0..3h
      320 mcountinhibit
      323 mhpmevent3..31
      340 mscratch mepc mcause mtval mip
      34a mtinst mtval2
      350 miselect mireg
      354 miph
      35c mtopei
      3a0 pmpcfg0..15
      3b0 pmpaddr0..63
      5a8 scontext
      600 hstatus
      602 hedeleg hideleg hie htimedelta hcounteren hgeie hvien hvictl henvcfg
      60c hstateen0..3
      613 hidelegh
      615 htimedeltah
      618 hvienh
      61a henvcfgh
      61c hstateen0..3h
      643 htval hip hvip hviprio1 hviprio2
      64a htinst
      655 hviph hviprio1h hviprio2h
      680 hgatp
      6a8 hcontext
      723 mhpmevent3..31h
      747 mseccfg
      757 mseccfgh
      7a0 tselect tdata1 tdata2 tdata3 tinfo tcontrol
      7a8 mcontext
      7aa mscontext
      7b0 dcsr dpc dscratch0 dscratch1
      b00 mcycle
      b02 minstret mhpmcounter3..31
      b80 mcycleh
      b82 minstreth mhpmcounter3..31h
      c00 cycle time instret hpmcounter3..31
      c20 vl vtype vlenb
      c80 cycleh timeh instreth hpmcounter3..31h
      da0 scountovf
      db0 stopi
      e12 hgeip
      eb0 vstopi
      f11 mvendorid marchid mimpid mhartid mconfigptr
      fb0 mtopi
      """;

  private static final Map<Integer, String> BY_NUMBER = parse();

  private Csr() {}

  private static Map<Integer, String> parse() {
    Map<Integer, String> names = new HashMap<>();
    for (String row : NAMES.strip().split("\n", -1)) {
      String[] words = row.split(" ", -1);
      int number = Integer.parseInt(words[0], 16);
      for (int i = 1; i < words.length; i++) {
        number = add(names, number, words[i]);
      }
    }
    return Map.copyOf(names);
  }

  /** Adds a name, or a row of numbered names, and says which number comes next. */
  private static int add(Map<Integer, String> names, int first, String name) {
    int dots = name.indexOf("..");
    if (dots < 0) {
      names.put(first, name);
      return first + 1;
    }
    String start = name.substring(0, dots);
    String stem = start.replaceAll("\\d+$", "");
    String tail = name.endsWith("h") ? "h" : "";
    int from = Integer.parseInt(start.substring(stem.length()));
    int to = Integer.parseInt(name.substring(dots + 2, name.length() - tail.length()));
    for (int i = from; i <= to; i++) {
      names.put(first + i - from, stem + i + tail);
    }
    return first + to - from + 1;
  }

  /** The register's name, or its number in hexadecimal if it has none. */
  static String name(int number) {
    String name = BY_NUMBER.get(number);
    return name == null ? "0x" + Integer.toHexString(number) : name;
  }
}
