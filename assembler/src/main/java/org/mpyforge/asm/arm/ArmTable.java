package org.mpyforge.asm.arm;

/**
 * The ARM instruction set (ARM Architecture Reference Manual, ARMv7-A and ARMv7-R edition, chapters
 * A5 and A8), without coprocessors. Spelling and order of operands are GNU objdump's, as is the
 * choice of what is an instruction where the manual leaves it open. What the names in the text mean
 * is said in {@link ArmOperands} and {@link OperandPrinter}.
 */
final class ArmTable {
  private ArmTable() {}

  /** Instructions whose highest four bits are a condition. */
  static final InstructionTable CONDITIONAL =
      InstructionTable.of(
          """
          # Hints
          1110 0001 1010 0000 0000 0000 0000 0000  nop
          cccc 0011 0010 0000 1111 0000 0000 0001  yield<c>
          cccc 0011 0010 0000 1111 0000 0000 0010  wfe<c>
          cccc 0011 0010 0000 1111 0000 0000 0011  wfi<c>
          cccc 0011 0010 0000 1111 0000 0000 0100  sev<c>
          cccc 0011 0010 0000 1111 0000 0000 0101  sevl<c>
          cccc 0011 0010 0000 1111 0000 0001 0100  csdb
          cccc 0011 0010 0000 1111 0000 1111 iiii  dbg<c> <#i>
          cccc 0011 0010 0000 1111 0000 iiii iiii  nop<c> {<i%d>}
          1110 0111 1111 iiii iiii iiii 1111 iiii  udf <#i>
          # Multiplication
          cccc 0000 000S dddd ---- ssss 1001 mmmm  mul<S><c> <d>, <m>, <s>
          cccc 0000 001S dddd nnnn ssss 1001 mmmm  mla<S><c> <d>, <m>, <s>, <n>
          cccc 0000 0100 dddd nnnn ssss 1001 mmmm  umaal<c> <n>, <d>, <m>, <s>
          cccc 0000 0110 dddd nnnn ssss 1001 mmmm  mls<c> <d>, <m>, <s>, <n>
          cccc 0000 100S dddd nnnn ssss 1001 mmmm  umull<S><c> <n>, <d>, <m>, <s>
          cccc 0000 101S dddd nnnn ssss 1001 mmmm  umlal<S><c> <n>, <d>, <m>, <s>
          cccc 0000 110S dddd nnnn ssss 1001 mmmm  smull<S><c> <n>, <d>, <m>, <s>
          cccc 0000 111S dddd nnnn ssss 1001 mmmm  smlal<S><c> <n>, <d>, <m>, <s>
          # Synchronization
          cccc 0001 0B00 nnnn dddd 0000 1001 mmmm  swp<B><c> <d>, <m>, [<n>]
          cccc 0001 1001 nnnn dddd 1111 1001 1111  ldrex<c> r<d%d>, [<n>]
          cccc 0001 1000 nnnn dddd 1111 1001 mmmm  strex<c> <d>, <m>, [<n>]
          cccc 0001 1011 nnnn dddd 1111 1001 1111  ldrexd<c> <d>, [<n>]
          cccc 0001 1010 nnnn dddd 1111 1001 mmmm  strexd<c> <d>, <m>, [<n>]
          cccc 0001 1101 nnnn dddd 1111 1001 1111  ldrexb<c> <d>, [<n>]
          cccc 0001 1100 nnnn dddd 1111 1001 mmmm  strexb<c> <d>, <m>, [<n>]
          cccc 0001 1111 nnnn dddd 1111 1001 1111  ldrexh<c> <d>, [<n>]
          cccc 0001 1110 nnnn dddd 1111 1001 mmmm  strexh<c> <d>, <m>, [<n>]
          cccc 0001 1001 nnnn dddd 1110 1001 1111  ldaex<c> <d>, [<n>]
          cccc 0001 1000 nnnn dddd 1110 1001 mmmm  stlex<c> <d>, <m>, [<n>]
          cccc 0001 1011 nnnn dddd 1110 1001 1111  ldaexd<c> <d>, <d+1>, [<n>]
          cccc 0001 1010 nnnn dddd 1110 1001 mmmm  stlexd<c> <d>, <m>, <m+1>, [<n>]
          cccc 0001 1101 nnnn dddd 1110 1001 1111  ldaexb<c> <d>, [<n>]
          cccc 0001 1100 nnnn dddd 1110 1001 mmmm  stlexb<c> <d>, <m>, [<n>]
          cccc 0001 1111 nnnn dddd 1110 1001 1111  ldaexh<c> <d>, [<n>]
          cccc 0001 1110 nnnn dddd 1110 1001 mmmm  stlexh<c> <d>, <m>, [<n>]
          cccc 0001 1001 nnnn dddd 1100 1001 1111  lda<c> <d>, [<n>]
          cccc 0001 1101 nnnn dddd 1100 1001 1111  ldab<c> <d>, [<n>]
          cccc 0001 1111 nnnn dddd 1100 1001 1111  ldah<c> <d>, [<n>]
          cccc 0001 1000 nnnn 1111 1100 1001 mmmm  stl<c> <m>, [<n>]
          cccc 0001 1100 nnnn 1111 1100 1001 mmmm  stlb<c> <m>, [<n>]
          cccc 0001 1110 nnnn 1111 1100 1001 mmmm  stlh<c> <m>, [<n>]
          # Halfwords, doublewords and signed bytes
          cccc 0000 U110 nnnn dddd iiii 1011 iiii  strht<c> <d>, <addr3>
          cccc 0000 U010 nnnn dddd ---- 1011 mmmm  strht<c> <d>, <addr3r>
          cccc 0000 U111 nnnn dddd iiii 1011 iiii  ldrht<c> <d>, <addr3>
          cccc 0000 U011 nnnn dddd ---- 1011 mmmm  ldrht<c> <d>, <addr3r>
          cccc 0000 U111 nnnn dddd iiii 1101 iiii  ldrsbt<c> <d>, <addr3>
          cccc 0000 U011 nnnn dddd ---- 1101 mmmm  ldrsbt<c> <d>, <addr3r>
          cccc 0000 U111 nnnn dddd iiii 1111 iiii  ldrsht<c> <d>, <addr3>
          cccc 0000 U011 nnnn dddd ---- 1111 mmmm  ldrsht<c> <d>, <addr3r>
          cccc 000P U1W0 nnnn dddd iiii 1011 iiii  strh<c> <d>, <addr3>
          cccc 000P U0W0 nnnn dddd 0000 1011 mmmm  strh<c> <d>, <addr3r>
          cccc 000P U1W1 nnnn dddd iiii 1011 iiii  ldrh<c> <d>, <addr3>
          cccc 000P U0W1 nnnn dddd 0000 1011 mmmm  ldrh<c> <d>, <addr3r>
          cccc 000P U1W0 nnnn dddd iiii 1101 iiii  ldrd<c> <d>, <addr3>
          cccc 000P U0W0 nnnn dddd ---- 1101 mmmm  ldrd<c> <d>, <addr3r>
          cccc 000P U1W0 nnnn dddd iiii 1111 iiii  strd<c> <d>, <addr3>
          cccc 000P U0W0 nnnn dddd ---- 1111 mmmm  strd<c> <d>, <addr3r>
          cccc 000P U1W1 nnnn dddd iiii 1101 iiii  ldrsb<c> <d>, <addr3>
          cccc 000P U0W1 nnnn dddd 0000 1101 mmmm  ldrsb<c> <d>, <addr3r>
          cccc 000P U1W1 nnnn dddd iiii 1111 iiii  ldrsh<c> <d>, <addr3>
          cccc 000P U0W1 nnnn dddd 0000 1111 mmmm  ldrsh<c> <d>, <addr3r>
          # Status registers, branches to registers, saturation, halfword products
          cccc 0001 0R00 1111 dddd 0000 0000 0000  mrs<c> <d>, <psr>
          cccc 0001 0R10 ffff 1111 0000 0000 mmmm  msr<c> <psr><fields>, <m>
          cccc 0001 0R00 bbbb dddd 00bb 0000 0000  mrs<c> <d>, <banked>
          cccc 0001 0R10 bbbb 1111 00bb 0000 mmmm  msr<c> <banked>, <m>
          cccc 0011 0R10 ffff 1111 rrrr iiii iiii  msr<c> <psr><fields>, <imm12>
          cccc 0001 0010 1111 1111 1111 0001 mmmm  bx<c> <m>
          cccc 0001 0010 1111 1111 1111 0010 mmmm  bxj<c> <m>
          cccc 0001 0010 1111 1111 1111 0011 mmmm  blx<c> <m>
          cccc 0001 0110 1111 dddd 1111 0001 mmmm  clz<c> <d>, <m>
          cccc 0001 0000 nnnn dddd 0000 0101 mmmm  qadd<c> <d>, <m>, <n>
          cccc 0001 0010 nnnn dddd 0000 0101 mmmm  qsub<c> <d>, <m>, <n>
          cccc 0001 0100 nnnn dddd 0000 0101 mmmm  qdadd<c> <d>, <m>, <n>
          cccc 0001 0110 nnnn dddd 0000 0101 mmmm  qdsub<c> <d>, <m>, <n>
          cccc 0001 0110 0000 0000 0000 0110 1110  eret<c>
          1110 0001 0000 iiii iiii iiii 0111 iiii  hlt <i%#06x>
          1110 0001 0010 iiii iiii iiii 0111 iiii  bkpt <i%#06x>
          cccc 0001 0100 iiii iiii iiii 0111 iiii  hvc<c> <i%d>
          cccc 0001 0110 iiii iiii iiii 0111 iiii  smc<c> <i%d>
          1110 0001 0000 nnnn dddd 0000 0100 mmmm  crc32b <d>, <n>, <m>
          1110 0001 0010 nnnn dddd 0000 0100 mmmm  crc32h <d>, <n>, <m>
          1110 0001 0100 nnnn dddd 0000 0100 mmmm  crc32w <d>, <n>, <m>
          1110 0001 0000 nnnn dddd 0010 0100 mmmm  crc32cb <d>, <n>, <m>
          1110 0001 0010 nnnn dddd 0010 0100 mmmm  crc32ch <d>, <n>, <m>
          1110 0001 0100 nnnn dddd 0010 0100 mmmm  crc32cw <d>, <n>, <m>
          cccc 0001 0000 dddd nnnn ssss 1yx0 mmmm  smla<x:bt><y:bt><c> <d>, <m>, <s>, <n>
          cccc 0001 0010 dddd nnnn ssss 1y00 mmmm  smlaw<y:bt><c> <d>, <m>, <s>, <n>
          cccc 0001 0010 dddd 0000 ssss 1y10 mmmm  smulw<y:bt><c> <d>, <m>, <s>
          cccc 0001 0100 dddd nnnn ssss 1yx0 mmmm  smlal<x:bt><y:bt><c> <n>, <d>, <m>, <s>
          cccc 0001 0110 dddd 0000 ssss 1yx0 mmmm  smul<x:bt><y:bt><c> <d>, <m>, <s>
          # Data processing: moves and shifts, comparisons, and the rest
          cccc 0011 0000 iiii dddd iiii iiii iiii  movw<c> <d>, <#i>
          cccc 0011 0100 iiii dddd iiii iiii iiii  movt<c> <d>, <#i>
          cccc 0001 101S 0000 dddd 0000 0000 mmmm  mov<S><c> <d>, <m>
          cccc 0001 101S 0000 dddd 0000 0110 mmmm  rrx<S><c> <d>, <m>
          cccc 0001 101S 0000 dddd iiii itt0 mmmm  <shift><S><c> <d>, <m>, <#shift>
          cccc 0001 101S 0000 dddd ssss 0tt1 mmmm  <shift><S><c> <d>, <m>, <s>
          cccc 0011 101S 0000 dddd rrrr iiii iiii  mov<S><c> <d>, <imm12>
          cccc 0001 111S ---- dddd iiii itt0 mmmm  mvn<S><c> <d>, <m><shifted>
          cccc 0001 111S ---- dddd ssss 0tt1 mmmm  mvn<S><c> <d>, <m>, <shift> <s>
          cccc 0011 111S ---- dddd rrrr iiii iiii  mvn<S><c> <d>, <imm12>
          cccc 0001 0010 ---- ---- ---- ---- ----
          cccc 0001 0110 ---- 1111 ---- ---- ----
          cccc 0011 0010 ---- ---- ---- ---- ----
          cccc 0001 0oo- nnnn ---- iiii itt0 mmmm  <compare><c> <n>, <m><shifted>
          cccc 0001 0oo- nnnn ---- ssss 0tt1 mmmm  <compare><c> <n>, <m>, <shift> <s>
          cccc 0011 0oo- nnnn ---- rrrr iiii iiii  <compare><c> <n>, <imm12>
          cccc 0001 101- ---- ---- ---- ---- ----
          cccc 0011 101- ---- ---- ---- ---- ----
          cccc 000o oooS nnnn dddd iiii itt0 mmmm  <data><S><c> <d>, <n>, <m><shifted>
          cccc 000o oooS nnnn dddd ssss 0tt1 mmmm  <data><S><c> <d>, <n>, <m>, <shift> <s>
          cccc 001o oooS nnnn dddd rrrr iiii iiii  <data><S><c> <d>, <n>, <imm12>
          # Words and bytes
          cccc 0101 0010 1101 dddd 0000 0000 0100  push<c> {<d>}
          cccc 0100 1001 1101 dddd 0000 0000 0100  pop<c> {<d>}
          cccc 0100 UB1L nnnn dddd iiii iiii iiii  <L:strldr><B>t<c> <d>, <addr2>
          cccc 010P UBWL nnnn dddd iiii iiii iiii  <L:strldr><B><c> <d>, <addr2>
          cccc 0110 UB1L nnnn dddd iiii itt0 mmmm  <L:strldr><B>t<c> <d>, <addr2r>
          cccc 011P UBWL nnnn dddd iiii itt0 mmmm  <L:strldr><B><c> <d>, <addr2r>
          # Media
          cccc 0110 0-00 ---- ---- ---- ---1 ----
          cccc 0110 0--- ---- ---- ---- 1011 ----
          cccc 0110 0--- ---- ---- ---- 1101 ----
          cccc 0110 0ttt nnnn dddd 1111 ooo1 mmmm  <parallel><c> <d>, <n>, <m>
          cccc 0110 1000 nnnn dddd 0000 0001 mmmm  pkhbt<c> <d>, <n>, <m>
          cccc 0110 1000 nnnn dddd iiii i001 mmmm  pkhbt<c> <d>, <n>, <m>, lsl <#i>
          cccc 0110 1000 nnnn dddd iiii i101 mmmm  pkhtb<c> <d>, <n>, <m>, asr <#i|32>
          cccc 0110 1010 iiii dddd 1111 0011 mmmm  ssat16<c> <d>, <#i+1>, <m>
          cccc 0110 1110 iiii dddd 1111 0011 mmmm  usat16<c> <d>, <#i>, <m>
          cccc 0110 101s ssss dddd iiii it01 mmmm  ssat<c> <d>, <#s+1>, <m><saturated>
          cccc 0110 111s ssss dddd iiii it01 mmmm  usat<c> <d>, <#s>, <m><saturated>
          cccc 0110 1000 nnnn dddd 1111 1011 mmmm  sel<c> <d>, <n>, <m>
          cccc 0110 1011 1111 dddd 1111 0011 mmmm  rev<c> <d>, <m>
          cccc 0110 1011 1111 dddd 1111 1011 mmmm  rev16<c> <d>, <m>
          cccc 0110 1111 1111 dddd 1111 0011 mmmm  rbit<c> <d>, <m>
          cccc 0110 1111 1111 dddd 1111 1011 mmmm  revsh<c> <d>, <m>
          cccc 0110 1U00 1111 dddd rr00 0111 mmmm  <U:su>xtb16<c> <d>, <m><rotated>
          cccc 0110 1U10 1111 dddd rr00 0111 mmmm  <U:su>xtb<c> <d>, <m><rotated>
          cccc 0110 1U11 1111 dddd rr00 0111 mmmm  <U:su>xth<c> <d>, <m><rotated>
          cccc 0110 1100 nnnn dddd 1100 0111 mmmm  uxtab16<c> <d>, <n>, <m>, ROR #24
          cccc 0110 1U00 nnnn dddd rr00 0111 mmmm  <U:su>xtab16<c> <d>, <n>, <m><rotated>
          cccc 0110 1U10 nnnn dddd rr00 0111 mmmm  <U:su>xtab<c> <d>, <n>, <m><rotated>
          cccc 0110 1U11 nnnn dddd rr00 0111 mmmm  <U:su>xtah<c> <d>, <n>, <m><rotated>
          cccc 0111 0000 dddd 1111 ssss 00x1 mmmm  smuad<x:x><c> <d>, <m>, <s>
          cccc 0111 0000 dddd 1111 ssss 01x1 mmmm  smusd<x:x><c> <d>, <m>, <s>
          cccc 0111 0000 dddd nnnn ssss 00x1 mmmm  smlad<x:x><c> <d>, <m>, <s>, <n>
          cccc 0111 0000 dddd nnnn ssss 01x1 mmmm  smlsd<x:x><c> <d>, <m>, <s>, <n>
          cccc 0111 0001 dddd 1111 ssss 0001 mmmm  sdiv<c> <d>, <m>, <s>
          cccc 0111 0011 dddd 1111 ssss 0001 mmmm  udiv<c> <d>, <m>, <s>
          cccc 0111 0100 dddd nnnn ssss 00x1 mmmm  smlald<x:x><c> <n>, <d>, <m>, <s>
          cccc 0111 0100 dddd nnnn ssss 01x1 mmmm  smlsld<x:x><c> <n>, <d>, <m>, <s>
          cccc 0111 0101 dddd 1111 ssss 00r1 mmmm  smmul<r:r><c> <d>, <m>, <s>
          cccc 0111 0101 dddd nnnn ssss 00r1 mmmm  smmla<r:r><c> <d>, <m>, <s>, <n>
          cccc 0111 0101 dddd nnnn ssss 11r1 mmmm  smmls<r:r><c> <d>, <m>, <s>, <n>
          cccc 0111 1000 dddd 1111 ssss 0001 mmmm  usad8<c> <d>, <m>, <s>
          cccc 0111 1000 dddd nnnn ssss 0001 mmmm  usada8<c> <d>, <m>, <s>, <n>
          cccc 0111 101w wwww dddd llll l101 mmmm  sbfx<c> <d>, <m>, <#l>, <#w+1>
          cccc 0111 111w wwww dddd llll l101 mmmm  ubfx<c> <d>, <m>, <#l>, <#w+1>
          cccc 0111 110w wwww dddd llll l001 1111  bfc<c> <d>, <bits>
          cccc 0111 110w wwww dddd llll l001 mmmm  bfi<c> <d>, <m>, <bits>
          # Several words, branches, supervisor calls
          cccc 1001 0010 1101 llll llll llll llll  <push><list>
          cccc 1000 1011 1101 llll llll llll llll  <pop><list>
          cccc 1000 1100 nnnn llll llll llll llll  stmia<c> <n>, <list>^
          cccc 1000 1A10 nnnn llll llll llll llll  stmia<c> <n>!, <list><A:^>
          cccc 100P UAWL nnnn llll llll llll llll  <L:stmldm><mode><c> <n><W>, <list><A:^>
          cccc 1010 iiii iiii iiii iiii iiii iiii  b<c> <target>
          cccc 1011 iiii iiii iiii iiii iiii iiii  bl<c> <target>
          cccc 1111 iiii iiii iiii iiii iiii iiii  svc<c> <i%#010x>
          """);

  /** Instructions whose highest four bits are ones. */
  static final InstructionTable UNCONDITIONAL =
      InstructionTable.of(
          """
          1111 0001 0000 0000 0000 000e 0000 0000  setend <e:lebe>
          1111 0001 0001 0000 0000 0000 0000 0000  setpan <#e>
          1111 0001 0001 0000 0000 0010 0000 0000  setpan #1
          1111 0001 0000 0010 0000 000a aa0i iiii  cps <#i>
          1111 0001 0000 1000 0000 000a aa00 0000  cpsie <interrupts>
          1111 0001 0000 1010 0000 000a aa0i iiii  cpsie <interrupts>, <#i>
          1111 0001 0000 1100 0000 000a aa00 0000  cpsid <interrupts>
          1111 0001 0000 1110 0000 000a aa0i iiii  cpsid <interrupts>, <#i>
          1111 0101 0111 1111 1111 0000 0001 1111  clrex
          1111 0101 0111 1111 1111 0000 0100 oooo  dsb <barrier>
          1111 0101 0111 1111 1111 0000 0101 oooo  dmb <barrier>
          1111 0101 0111 1111 1111 0000 0110 oooo  isb <barrier>
          1111 0100 U101 nnnn 1111 iiii iiii iiii  pli <preload>
          1111 0110 U101 nnnn 1111 iiii itt0 mmmm  pli <preloadr>
          1111 0101 U101 nnnn 1111 iiii iiii iiii  pld <preload>
          1111 0111 U101 nnnn 1111 iiii itt0 mmmm  pld <preloadr>
          1111 0101 U001 nnnn 1111 iiii iiii iiii  pldw <preload>
          1111 0111 U001 nnnn 1111 iiii itt0 mmmm  pldw <preloadr>
          1111 100P U1W0 1101 0000 0101 000m mmmm  srs<mode> sp<W>, <#m>
          1111 100P U0W1 nnnn 0000 1010 0000 0000  rfe<mode> <n><W>
          1111 101h iiii iiii iiii iiii iiii iiii  blx <target>
          """);
}
