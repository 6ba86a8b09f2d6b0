package org.mpyforge.asm.arm;

import java.util.BitSet;

/**
 * Coprocessor instructions, of which floating point is one kind (ARM Architecture Reference Manual,
 * sections A5.6 and A7.5 to A7.9). Thumb has the same, without a condition of their own.
 */
public final class CoprocessorTable {
  /**
   * Coprocessors whose instructions have no names of their own. The others are floating point (10
   * and 11), and such as we do not know: wireless MMX (0), the floating-point accelerator of the
   * first ARMs (1 and 2), Maverick Crunch (4 to 6) and half precision (9).
   */
  private static final BitSet NAMELESS = BitSet.valueOf(new long[] {0b1111_0001_1000_1000});

  /**
   * The same for the second set, those that cannot be conditional. Complex numbers (8) and short
   * floats (12 and 13) are there.
   */
  private static final BitSet NAMELESS_SECOND = BitSet.valueOf(new long[] {0b1100_0000_1111_1111});

  private CoprocessorTable() {}

  private static final InstructionTable FLOATING_POINT =
      InstructionTable.of(
          """
          # Arithmetic
          ---- 1110 0D00 nnnn dddd 1010 N0M0 mmmm  vmla<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D00 nnnn dddd 1011 N0M0 mmmm  vmla<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 0D00 nnnn dddd 1010 N1M0 mmmm  vmls<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D00 nnnn dddd 1011 N1M0 mmmm  vmls<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 0D01 nnnn dddd 1010 N0M0 mmmm  vnmls<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D01 nnnn dddd 1011 N0M0 mmmm  vnmls<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 0D01 nnnn dddd 1010 N1M0 mmmm  vnmla<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D01 nnnn dddd 1011 N1M0 mmmm  vnmla<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 0D10 nnnn dddd 1010 N0M0 mmmm  vmul<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D10 nnnn dddd 1011 N0M0 mmmm  vmul<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 0D10 nnnn dddd 1010 N1M0 mmmm  vnmul<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D10 nnnn dddd 1011 N1M0 mmmm  vnmul<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 0D11 nnnn dddd 1010 N0M0 mmmm  vadd<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D11 nnnn dddd 1011 N0M0 mmmm  vadd<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 0D11 nnnn dddd 1010 N1M0 mmmm  vsub<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 0D11 nnnn dddd 1011 N1M0 mmmm  vsub<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 1D00 nnnn dddd 1010 N0M0 mmmm  vdiv<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 1D00 nnnn dddd 1011 N0M0 mmmm  vdiv<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 1D01 nnnn dddd 1010 N0M0 mmmm  vfnms<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 1D01 nnnn dddd 1011 N0M0 mmmm  vfnms<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 1D01 nnnn dddd 1010 N1M0 mmmm  vfnma<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 1D01 nnnn dddd 1011 N1M0 mmmm  vfnma<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 1D10 nnnn dddd 1010 N0M0 mmmm  vfma<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 1D10 nnnn dddd 1011 N0M0 mmmm  vfma<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 1D10 nnnn dddd 1010 N1M0 mmmm  vfms<c>.f32 <Sd>, <Sn>, <Sm>
          ---- 1110 1D10 nnnn dddd 1011 N1M0 mmmm  vfms<c>.f64 <Dd>, <Dn>, <Dm>
          ---- 1110 1D11 iiii dddd 1010 0000 iiii  vmov<c>.f32 <Sd>, <#i>
          ---- 1110 1D11 iiii dddd 1011 0000 iiii  vmov<c>.f64 <Dd>, <#i>
          ---- 1110 1D11 0000 dddd 1010 01M0 mmmm  vmov<c>.f32 <Sd>, <Sm>
          ---- 1110 1D11 0000 dddd 1011 01M0 mmmm  vmov<c>.f64 <Dd>, <Dm>
          ---- 1110 1D11 0000 dddd 1010 11M0 mmmm  vabs<c>.f32 <Sd>, <Sm>
          ---- 1110 1D11 0000 dddd 1011 11M0 mmmm  vabs<c>.f64 <Dd>, <Dm>
          ---- 1110 1D11 0001 dddd 1010 01M0 mmmm  vneg<c>.f32 <Sd>, <Sm>
          ---- 1110 1D11 0001 dddd 1011 01M0 mmmm  vneg<c>.f64 <Dd>, <Dm>
          ---- 1110 1D11 0001 dddd 1010 11M0 mmmm  vsqrt<c>.f32 <Sd>, <Sm>
          ---- 1110 1D11 0001 dddd 1011 11M0 mmmm  vsqrt<c>.f64 <Dd>, <Dm>
          ---- 1110 1D11 0100 dddd 1010 e1M0 mmmm  vcmp<e:e><c>.f32 <Sd>, <Sm>
          ---- 1110 1D11 0100 dddd 1011 e1M0 mmmm  vcmp<e:e><c>.f64 <Dd>, <Dm>
          ---- 1110 1D11 0101 dddd 1010 e100 ----  vcmp<e:e><c>.f32 <Sd>, #0.0
          ---- 1110 1D11 0101 dddd 1011 e100 ----  vcmp<e:e><c>.f64 <Dd>, #0.0
          # Conversion
          ---- 1110 1D11 0010 dddd 1010 t1M0 mmmm  vcvt<t:bt><c>.f32.f16 <Sd>, <Sm>
          ---- 1110 1D11 0010 dddd 1011 t1M0 mmmm  vcvt<t:bt><c>.f64.f16 <Dd>, <Sm>
          ---- 1110 1D11 0011 dddd 1010 t1M0 mmmm  vcvt<t:bt><c>.f16.f32 <Sd>, <Sm>
          ---- 1110 1D11 0011 dddd 1011 t1M0 mmmm  vcvt<t:bt><c>.f16.f64 <Sd>, <Dm>
          ---- 1110 1D11 0110 dddd 1010 r1M0 mmmm  vrint<r:rz><c>.f32 <Sd>, <Sm>
          ---- 1110 1D11 0110 dddd 1011 r1M0 mmmm  vrint<r:rz><c>.f64 <Dd>, <Dm>
          ---- 1110 1D11 0111 dddd 1010 01M0 mmmm  vrintx<c>.f32 <Sd>, <Sm>
          ---- 1110 1D11 0111 dddd 1011 01M0 mmmm  vrintx<c>.f64 <Dd>, <Dm>
          ---- 1110 1D11 0111 dddd 1010 11M0 mmmm  vcvt<c>.f64.f32 <Dd>, <Sm>
          ---- 1110 1D11 0111 dddd 1011 11M0 mmmm  vcvt<c>.f32.f64 <Sd>, <Dm>
          ---- 1110 1D11 1000 dddd 1010 s1M0 mmmm  vcvt<c>.f32.<s:us>32 <Sd>, <Sm>
          ---- 1110 1D11 1000 dddd 1011 s1M0 mmmm  vcvt<c>.f64.<s:us>32 <Dd>, <Sm>
          ---- 1110 1D11 1001 dddd 1011 11M0 mmmm  vjcvt<c>.s32.f64 <Sd>, <Dm>
          ---- 1110 1D11 110s dddd 1010 z1M0 mmmm  vcvt<rz><c>.<s:us>32.f32 <Sd>, <Sm>
          ---- 1110 1D11 110s dddd 1011 z1M0 mmmm  vcvt<rz><c>.<s:us>32.f64 <Sd>, <Dm>
          ---- 1110 1D11 1o1u dddd 1010 x1i0 iiii  vcvt<c>.<fixed32> <Sd>, <Sd>, <fraction>
          ---- 1110 1D11 1o1u dddd 1011 x1i0 iiii  vcvt<c>.<fixed64> <Dd>, <Dd>, <fraction>
          # Memory
          1110 1100 0010 nnnn 0000 1010 0000 0000  vlstm <n>
          1110 1100 0011 nnnn 0000 1010 0000 0000  vlldm <n>
          ---- 1101 0D10 1101 dddd 1010 iiii iiii  vpush<c> <Slist>
          ---- 1101 0D10 1101 dddd 1011 iiii iii0  vpush<c> <Dlist>
          ---- 1100 1D11 1101 dddd 1010 iiii iiii  vpop<c> <Slist>
          ---- 1100 1D11 1101 dddd 1011 iiii iii0  vpop<c> <Dlist>
          ---- 1101 0D1L nnnn dddd 1010 iiii iiii  v<L:stmldm>db<c> <n>!, <Slist>
          ---- 1101 0D1L nnnn dddd 1011 iiii iii0  v<L:stmldm>db<c> <n>!, <Dlist>
          ---- 1101 0D1L nnnn dddd 1011 iiii iii1  f<L:stmldm>dbx<c> <n>!, <Xlist>
          1110 1100 1-01 1111 ---- 101- ---- ----
          ---- 1100 1DWL nnnn dddd 1010 iiii iiii  v<L:stmldm>ia<c> <n><W>, <Slist>
          ---- 1100 1DWL nnnn dddd 1011 iiii iii0  v<L:stmldm>ia<c> <n><W>, <Dlist>
          ---- 1100 1DWL nnnn dddd 1011 iiii iii1  f<L:stmldm>iax<c> <n><W>, <Xlist>
          ---- 1101 UD0L nnnn dddd 1010 iiii iiii  v<L:strldr><c> <Sd>, [<n><offset>]
          ---- 1101 UD0L nnnn dddd 1011 iiii iiii  v<L:strldr><c> <Dd>, [<n><offset>]
          # Moves to and from core registers
          ---- 1110 0000 nnnn tttt 1010 N001 0000  vmov<c> <Sn>, <t>
          ---- 1110 0001 nnnn tttt 1010 N001 0000  vmov<c> <t>, <Sn>
          ---- 1110 1110 rrrr tttt 1010 0001 0000  vmsr<c> <system>, <t>
          ---- 1110 1111 0001 1111 1010 0001 0000  vmrs<c> APSR_nzcv, fpscr
          ---- 1110 1111 rrrr tttt 1010 0001 0000  vmrs<c> <t>, <system>
          ---- 1100 0100 nnnn tttt 1010 00M1 mmmm  vmov<c> <Sm>, <Sm+1>, <t>, <n>
          ---- 1100 0101 nnnn tttt 1010 00M1 mmmm  vmov<c> <t>, <n>, <Sm>, <Sm+1>
          ---- 1100 0100 nnnn tttt 1011 00M1 mmmm  vmov<c> <Dm>, <t>, <n>
          ---- 1100 0101 nnnn tttt 1011 00M1 mmmm  vmov<c> <t>, <n>, <Dm>
          ---- 1110 00x0 dddd tttt 1011 D001 ----  vmov<c>.32 <Dd>[<x%d>], <t>
          ---- 1110 -0x1 nnnn tttt 1011 N001 ----  vmov<c>.32 <t>, <Dn>[<x%d>]
          ---- 1110 00x0 dddd tttt 1011 Dx11 ----  vmov<c>.16 <Dd>[<x%d>], <t>
          ---- 1110 u0x1 nnnn tttt 1011 Nx11 ----  vmov<c>.<u:su>16 <t>, <Dn>[<x%d>]
          ---- 1110 01x0 dddd tttt 1011 Dxx1 ----  vmov<c>.8 <Dd>[<x%d>], <t>
          ---- 1110 u1x1 nnnn tttt 1011 Nxx1 ----  vmov<c>.<u:su>8 <t>, <Dn>[<x%d>]
          ---- 1110 11-0 ---- ---- 1011 -011 ----
          ---- 1110 1b00 dddd tttt 1011 D0e1 0000  vdup<c>.<lanes> <Dd>, <t>
          ---- 1110 1b10 dddd tttt 1011 D0e1 0000  vdup<c>.<lanes> <Qd>, <t>
          """);

  /** Floating-point instructions that cannot be conditional, from ARMv8 and FPv5 on. */
  private static final InstructionTable FLOATING_POINT_2 =
      InstructionTable.of(
          """
          1111 1110 0Dcc nnnn dddd 1010 N0M0 mmmm  vsel<select><c>.f32 <Sd>, <Sn>, <Sm>
          1111 1110 0Dcc nnnn dddd 1011 N0M0 mmmm  vsel<select><c>.f64 <Dd>, <Dn>, <Dm>
          1111 1110 1D00 nnnn dddd 1010 N0M0 mmmm  vmaxnm<c>.f32 <Sd>, <Sn>, <Sm>
          1111 1110 1D00 nnnn dddd 1011 N0M0 mmmm  vmaxnm<c>.f64 <Dd>, <Dn>, <Dm>
          1111 1110 1D00 nnnn dddd 1010 N1M0 mmmm  vminnm<c>.f32 <Sd>, <Sn>, <Sm>
          1111 1110 1D00 nnnn dddd 1011 N1M0 mmmm  vminnm<c>.f64 <Dd>, <Dn>, <Dm>
          1111 1110 1D11 10rr dddd 1010 01M0 mmmm  vrint<rounding><c>.f32 <Sd>, <Sm>
          1111 1110 1D11 10rr dddd 1011 01M0 mmmm  vrint<rounding><c>.f64 <Dd>, <Dm>
          1111 1110 1D11 11rr dddd 1010 s1M0 mmmm  vcvt<rounding><c>.<s:us>32.f32 <Sd>, <Sm>
          1111 1110 1D11 11rr dddd 1011 s1M0 mmmm  vcvt<rounding><c>.<s:us>32.f64 <Sd>, <Dm>
          """);

  private static final InstructionTable GENERIC =
      InstructionTable.of(
          """
          ---- 1100 0100 nnnn tttt pppp oooo mmmm  mcrr<two><c> <p%d>, <o%d>, <t>, <n>, cr<m%d>
          ---- 1100 0101 nnnn tttt pppp oooo mmmm  mrrc<two><c> <p%d>, <o%d>, <t>, <n>, cr<m%d>
          ---- 110- ---- ---- ---- 1111 ---- ----
          ---- 110P UNWL nnnn dddd pppp iiii iiii  <L:stcldc><two><N:l><c> <p%d>, cr<d%d>, <address>
          ---- 1110 oooo nnnn dddd pppp qqq0 mmmm  cdp<two><c> <p%d>, <o%d>, cr<d%d>, cr<n%d>, cr<m%d>, {<q%d>}
          ---- 1110 oooL nnnn tttt pppp qqq1 mmmm  <L:mcrmrc><two><c> <p%d>, <o%d>, <tflags>, cr<n%d>, cr<m%d>, {<q%d>}
          """);

  /**
   * The text of an instruction. Of the coprocessors below 10 some had instructions of their own
   * names once (the floating-point accelerator of the first ARMs, Maverick Crunch, wireless MMX) or
   * have them now (half precision); these we do not know.
   *
   * @param word the instruction, its first halfword highest
   * @param condition under which it executes, as a suffix; empty if always
   * @return mnemonic, blank, operands; or null if this is none
   */
  public static String print(int word, String condition) {
    CoprocessorOperands operands = new CoprocessorOperands(condition);
    int coprocessor = word >> 8 & 0xf;
    boolean second = word >>> 28 == 0xf;
    if (coprocessor == 10 || coprocessor == 11) {
      String text = (second ? FLOATING_POINT_2 : FLOATING_POINT).print(word, operands);
      boolean isData = (word >> 24 & 0xf) == 0xe && (word & 0x10) == 0;
      return text == null && second && !isData ? GENERIC.print(word, operands) : text;
    }
    BitSet nameless = second ? NAMELESS_SECOND : NAMELESS;
    return nameless.get(coprocessor) ? GENERIC.print(word, operands) : null;
  }
}
