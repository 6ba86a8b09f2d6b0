package org.mpyforge.asm.thumb;

import org.mpyforge.asm.arm.InstructionTable;

/**
 * The Thumb instruction set (ARM Architecture Reference Manual, ARMv7-A and ARMv7-R edition,
 * chapter A6, and ARMv7-M edition, chapter A5), without coprocessors. Spelling and order of
 * operands are GNU objdump's, as is the choice of what is an instruction where the manuals leave it
 * open. What the names in the text mean is said in {@link ThumbOperands} and {@link
 * org.mpyforge.asm.arm.OperandPrinter}.
 */
final class ThumbTable {
  private ThumbTable() {}

  /** Instructions of 16 bits. */
  static final InstructionTable NARROW =
      InstructionTable.of(
          """
          # Shifts and arithmetic
          0000 0000 00mm mddd  mov<sc> <d>, <m>
          0000 0iii iimm mddd  lsl<sc> <d>, <m>, <#i>
          0000 1iii iimm mddd  lsr<sc> <d>, <m>, <#i|32>
          0001 0iii iimm mddd  asr<sc> <d>, <m>, <#i|32>
          0001 100m mmnn nddd  add<sc> <d>, <n>, <m>
          0001 101m mmnn nddd  sub<sc> <d>, <n>, <m>
          0001 110i iinn nddd  add<sc> <d>, <n>, <#i>
          0001 111i iinn nddd  sub<sc> <d>, <n>, <#i>
          0010 0ddd iiii iiii  mov<sc> <d>, <#i>
          0010 1ddd iiii iiii  cmp<c> <d>, <#i>
          0011 0ddd iiii iiii  add<sc> <d>, <#i>
          0011 1ddd iiii iiii  sub<sc> <d>, <#i>
          0100 0000 00mm mddd  and<sc> <d>, <m>
          0100 0000 01mm mddd  eor<sc> <d>, <m>
          0100 0000 10mm mddd  lsl<sc> <d>, <m>
          0100 0000 11mm mddd  lsr<sc> <d>, <m>
          0100 0001 00mm mddd  asr<sc> <d>, <m>
          0100 0001 01mm mddd  adc<sc> <d>, <m>
          0100 0001 10mm mddd  sbc<sc> <d>, <m>
          0100 0001 11mm mddd  ror<sc> <d>, <m>
          0100 0010 00mm mddd  tst<c> <d>, <m>
          0100 0010 01mm mddd  neg<sc> <d>, <m>
          0100 0010 10mm mddd  cmp<c> <d>, <m>
          0100 0010 11mm mddd  cmn<c> <d>, <m>
          0100 0011 00mm mddd  orr<sc> <d>, <m>
          0100 0011 01mm mddd  mul<sc> <d>, <m>
          0100 0011 10mm mddd  bic<sc> <d>, <m>
          0100 0011 11mm mddd  mvn<sc> <d>, <m>
          # Any register
          0100 0110 1100 0000  nop<c>
          0100 0100 dmmm mddd  add<c> <d>, <m>
          0100 0101 dmmm mddd  cmp<c> <d>, <m>
          0100 0110 dmmm mddd  mov<c> <d>, <m>
          0100 0111 0mmm m100  bxns <m>
          0100 0111 1mmm m100  blxns <m>
          0100 0111 0mmm m---  bx<c> <m>
          0100 0111 1mmm m000  blx<c> <m>
          # Memory
          0100 1ttt iiii iiii  ldr<c> <t>, [pc, <#i*4>]
          0101 000m mmnn nttt  str<c> <t>, [<n>, <m>]
          0101 001m mmnn nttt  strh<c> <t>, [<n>, <m>]
          0101 010m mmnn nttt  strb<c> <t>, [<n>, <m>]
          0101 011m mmnn nttt  ldrsb<c> <t>, [<n>, <m>]
          0101 100m mmnn nttt  ldr<c> <t>, [<n>, <m>]
          0101 101m mmnn nttt  ldrh<c> <t>, [<n>, <m>]
          0101 110m mmnn nttt  ldrb<c> <t>, [<n>, <m>]
          0101 111m mmnn nttt  ldrsh<c> <t>, [<n>, <m>]
          0110 0iii iinn nttt  str<c> <t>, [<n>, <#i*4>]
          0110 1iii iinn nttt  ldr<c> <t>, [<n>, <#i*4>]
          0111 0iii iinn nttt  strb<c> <t>, [<n>, <#i>]
          0111 1iii iinn nttt  ldrb<c> <t>, [<n>, <#i>]
          1000 0iii iinn nttt  strh<c> <t>, [<n>, <#i*2>]
          1000 1iii iinn nttt  ldrh<c> <t>, [<n>, <#i*2>]
          1001 0ttt iiii iiii  str<c> <t>, [sp, <#i*4>]
          1001 1ttt iiii iiii  ldr<c> <t>, [sp, <#i*4>]
          1100 0nnn llll llll  stmia<c> <n>!, <list>
          1100 1nnn llll llll  ldmia<c> <n><back>, <list>
          # The stack
          1010 0ddd iiii iiii  add<c> <d>, pc, <#i*4>
          1010 1ddd iiii iiii  add<c> <d>, sp, <#i*4>
          1011 0000 0iii iiii  add<c> sp, <#i*4>
          1011 0000 1iii iiii  sub<c> sp, <#i*4>
          1011 010l llll llll  push<c> <pushed>
          1011 110l llll llll  pop<c> <popped>
          # Miscellaneous
          1011 0010 00mm mddd  sxth<c> <d>, <m>
          1011 0010 01mm mddd  sxtb<c> <d>, <m>
          1011 0010 10mm mddd  uxth<c> <d>, <m>
          1011 0010 11mm mddd  uxtb<c> <d>, <m>
          1011 1010 00mm mddd  rev<c> <d>, <m>
          1011 1010 01mm mddd  rev16<c> <d>, <m>
          1011 1010 10ii iiii  hlt <i%#06x>
          1011 1010 11mm mddd  revsh<c> <d>, <m>
          1011 00i1 iiii innn  cbz <n>, <skip>
          1011 10i1 iiii innn  cbnz <n>, <skip>
          1011 0110 0001 i000  setpan <#i>
          1011 0110 0101 e000  setend <e:lebe>
          1011 0110 0110 0000  cpsie
          1011 0110 0111 0000  cpsid
          1011 0110 0110 0aaa  cpsie <interrupts>
          1011 0110 0111 0aaa  cpsid <interrupts>
          1011 1110 iiii iiii  bkpt <i%#06x>
          1011 1111 0000 0000  nop<c>
          1011 1111 0001 0000  yield<c>
          1011 1111 0010 0000  wfe<c>
          1011 1111 0011 0000  wfi<c>
          1011 1111 0100 0000  sev<c>
          1011 1111 0101 0000  sevl<c>
          1011 1111 iiii 0000  nop<c> {<i%d>}
          1011 1111 xxxx kkkk  it<then> <condition>
          # Branches
          1101 1110 iiii iiii  udf<c> <#i>
          1101 1111 iiii iiii  svc<c> <i%d>
          1101 xxxx iiii iiii  b<condition>.n <near8>
          1110 0iii iiii iiii  b<c>.n <near11>
          """);

  /** Instructions of 32 bits, their first halfword highest. */
  static final InstructionTable WIDE =
      InstructionTable.of(
          """
          # Synchronization and table branches
          1110 1000 0101 nnnn tttt 1111 iiii iiii  ldrex<c> <t>, [<n><exclusive>]
          1110 1000 0100 ---- 1111 ---- ---- ----
          1110 1000 0100 nnnn tttt dddd iiii iiii  strex<c> <d>, <t>, [<n><exclusive>]
          1110 1000 1101 nnnn 1111 0000 0000 mmmm  tbb<c> [<n>, <m>]
          1110 1000 1101 nnnn 1111 0000 0001 mmmm  tbh<c> [<n>, <m>, lsl #1]
          1110 1000 1101 nnnn tttt 1111 0100 1111  ldrexb<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt 1111 0101 1111  ldrexh<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt uuuu 0111 1111  ldrexd<c> <t>, <u>, [<n>]
          1110 1000 1100 nnnn tttt 1111 0100 dddd  strexb<c> <d>, <t>, [<n>]
          1110 1000 1100 nnnn tttt 1111 0101 dddd  strexh<c> <d>, <t>, [<n>]
          1110 1000 1100 nnnn tttt uuuu 0111 dddd  strexd<c> <d>, <t>, <u>, [<n>]
          1110 1000 1101 nnnn tttt 1111 1000 1111  ldab<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt 1111 1001 1111  ldah<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt 1111 1010 1111  lda<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt 1111 1100 1111  ldaexb<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt 1111 1101 1111  ldaexh<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt 1111 1110 1111  ldaex<c> <t>, [<n>]
          1110 1000 1101 nnnn tttt uuuu 1111 1111  ldaexd<c> <t>, <u>, [<n>]
          1110 1000 1100 nnnn tttt 1111 1000 1111  stlb<c> <t>, [<n>]
          1110 1000 1100 nnnn tttt 1111 1001 1111  stlh<c> <t>, [<n>]
          1110 1000 1100 nnnn tttt 1111 1010 1111  stl<c> <t>, [<n>]
          1110 1000 1100 nnnn tttt 1111 1100 dddd  stlexb<c> <d>, <t>, [<n>]
          1110 1000 1100 nnnn tttt 1111 1101 dddd  stlexh<c> <d>, <t>, [<n>]
          1110 1000 1100 nnnn tttt 1111 1110 dddd  stlex<c> <d>, <t>, [<n>]
          1110 1000 1100 nnnn tttt uuuu 1111 dddd  stlexd<c> <d>, <t>, <u>, [<n>]
          # Several words
          1110 1000 00W0 1101 1100 0000 000i iiii  srsdb<c> sp<W>, <#i>
          1110 1001 10W0 1101 1100 0000 000i iiii  srsia<c> sp<W>, <#i>
          1110 1000 00W1 nnnn 1100 0000 0000 0000  rfedb<c> <n><W>
          1110 1001 10W1 nnnn 1100 0000 0000 0000  rfeia<c> <n><W>
          1110 1000 10W0 nnnn llll llll llll llll  stmia<c>.w <n><W>, <list>
          1110 1000 1001 1111 ---- ---- ---- ----
          1110 1000 10W1 nnnn llll llll llll llll  ldmia<c>.w <n><W>, <list>
          1110 1001 00W0 nnnn llll llll llll llll  stmdb<c> <n><W>, <list>
          1110 1001 00W1 nnnn llll llll llll llll  ldmdb<c> <n><W>, <list>
          1110 1000 U11L nnnn tttt uuuu iiii iiii  <L:strldr>d<c> <t>, <u>, [<n>], <offset4>
          1110 1001 U1WL nnnn tttt uuuu iiii iiii  <L:strldr>d<c> <t>, <u>, <double>
          # Data processing, with a shifted register
          1110 1010 0001 nnnn 0iii 1111 iitt mmmm  tst<c>.w <n>, <m><shifted>
          1110 1010 000S nnnn 0iii dddd iitt mmmm  and<S><c>.w <d>, <n>, <m><shifted>
          1110 1010 001S nnnn 0iii dddd iitt mmmm  bic<S><c>.w <d>, <n>, <m><shifted>
          1110 1010 010S 1111 0iii dddd iitt mmmm  mov<S><c>.w <d>, <m><shifted>
          1110 1010 010S nnnn 0iii dddd iitt mmmm  orr<S><c>.w <d>, <n>, <m><shifted>
          1110 1010 011S 1111 0iii dddd iitt mmmm  mvn<S><c>.w <d>, <m><shifted>
          1110 1010 011S nnnn 0iii dddd iitt mmmm  orn<S><c> <d>, <n>, <m><shifted>
          1110 1010 1001 nnnn 0iii 1111 iitt mmmm  teq<c> <n>, <m><shifted>
          1110 1010 100S nnnn 0iii dddd iitt mmmm  eor<S><c>.w <d>, <n>, <m><shifted>
          1110 1010 1100 nnnn 0iii dddd ii00 mmmm  pkhbt<c> <d>, <n>, <m><pkhbt>
          1110 1010 1100 nnnn 0iii dddd ii10 mmmm  pkhtb<c> <d>, <n>, <m><pkhtb>
          1110 1011 0001 nnnn 0iii 1111 iitt mmmm  cmn<c>.w <n>, <m><shifted>
          1110 1011 000S nnnn 0iii dddd iitt mmmm  add<S><c>.w <d>, <n>, <m><shifted>
          1110 1011 010S nnnn 0iii dddd iitt mmmm  adc<S><c>.w <d>, <n>, <m><shifted>
          1110 1011 011S nnnn 0iii dddd iitt mmmm  sbc<S><c>.w <d>, <n>, <m><shifted>
          1110 1011 1011 nnnn 0iii 1111 iitt mmmm  cmp<c>.w <n>, <m><shifted>
          1110 1011 101S nnnn 0iii dddd iitt mmmm  sub<S><c>.w <d>, <n>, <m><shifted>
          1110 1011 110S nnnn 0iii dddd iitt mmmm  rsb<S><c> <d>, <n>, <m><shifted>
          # Data processing, with a modified immediate
          1111 0i00 0001 nnnn 0iii 1111 iiii iiii  tst<c>.w <n>, <modified>
          1111 0i00 000S nnnn 0iii dddd iiii iiii  and<S><c>.w <d>, <n>, <modified>
          1111 0i00 001S nnnn 0iii dddd iiii iiii  bic<S><c>.w <d>, <n>, <modified>
          1111 0i00 010S 1111 0iii dddd iiii iiii  mov<S><c>.w <d>, <modified>
          1111 0i00 010S nnnn 0iii dddd iiii iiii  orr<S><c>.w <d>, <n>, <modified>
          1111 0i00 011S 1111 0iii dddd iiii iiii  mvn<S><c>.w <d>, <modified>
          1111 0i00 011S nnnn 0iii dddd iiii iiii  orn<S><c> <d>, <n>, <modified>
          1111 0i00 1001 nnnn 0iii 1111 iiii iiii  teq<c> <n>, <modified>
          1111 0i00 100S nnnn 0iii dddd iiii iiii  eor<S><c>.w <d>, <n>, <modified>
          1111 0i01 0001 nnnn 0iii 1111 iiii iiii  cmn<c>.w <n>, <modified>
          1111 0i01 000S nnnn 0iii dddd iiii iiii  add<S><c>.w <d>, <n>, <modified>
          1111 0i01 010S nnnn 0iii dddd iiii iiii  adc<S><c>.w <d>, <n>, <modified>
          1111 0i01 011S nnnn 0iii dddd iiii iiii  sbc<S><c>.w <d>, <n>, <modified>
          1111 0i01 1011 nnnn 0iii 1111 iiii iiii  cmp<c>.w <n>, <modified>
          1111 0i01 101S nnnn 0iii dddd iiii iiii  sub<S><c>.w <d>, <n>, <modified>
          1111 0i01 110S nnnn 0iii dddd iiii iiii  rsb<S><c> <d>, <n>, <modified>
          # Data processing, with a plain immediate
          1111 0i10 0000 nnnn 0iii dddd iiii iiii  addw<c> <d>, <n>, <#i>
          1111 0i10 1010 nnnn 0iii dddd iiii iiii  subw<c> <d>, <n>, <#i>
          1111 0i10 0100 hhhh 0iii dddd iiii iiii  movw<c> <d>, <half>
          1111 0i10 1100 hhhh 0iii dddd iiii iiii  movt<c> <d>, <half>
          1111 0011 0010 nnnn 0000 dddd 000w wwww  ssat16<c> <d>, <#w+1>, <n>
          1111 0011 1010 nnnn 0000 dddd 000w wwww  usat16<c> <d>, <#w>, <n>
          1111 0011 00t0 nnnn 0iii dddd ii0w wwww  ssat<c> <d>, <#w+1>, <n><saturated>
          1111 0011 10t0 nnnn 0iii dddd ii0w wwww  usat<c> <d>, <#w>, <n><saturated>
          1111 0011 0100 nnnn 0lll dddd ll0w wwww  sbfx<c> <d>, <n>, <#l>, <#w+1>
          1111 0011 1100 nnnn 0lll dddd ll0w wwww  ubfx<c> <d>, <n>, <#l>, <#w+1>
          1111 0011 0110 1111 0lll dddd ll0w wwww  bfc<c> <d>, <bits>
          1111 0011 0110 nnnn 0lll dddd ll0w wwww  bfi<c> <d>, <n>, <bits>
          # System
          1111 0011 1010 1111 1000 0000 0000 0000  nop<c>.w
          1111 0011 1010 1111 1000 0000 0000 0001  yield<c>.w
          1111 0011 1010 1111 1000 0000 0000 0010  wfe<c>.w
          1111 0011 1010 1111 1000 0000 0000 0011  wfi<c>.w
          1111 0011 1010 1111 1000 0000 0000 0100  sev<c>.w
          1111 0011 1010 1111 1000 0000 0000 0101  sevl<c>.w
          1111 0011 1010 1111 1000 0000 0001 0100  csdb
          1111 0011 1010 1111 1000 0000 1111 iiii  dbg<c> <#i>
          1111 0011 1010 1111 1000 0000 iiii iiii  nop<c>.w {<i%d>}
          1111 0011 1010 1111 1000 0100 aaa0 0000  cpsie.w <interrupts>
          1111 0011 1010 1111 1000 0110 aaa0 0000  cpsid.w <interrupts>
          1111 0011 1010 1111 1000 0101 aaai iiii  cpsie <interrupts>, <#i>
          1111 0011 1010 1111 1000 0111 aaai iiii  cpsid <interrupts>, <#i>
          1111 0011 1010 1111 1000 0001 000i iiii  cps <#i>
          1111 0011 1011 1111 1000 1111 0010 1111  clrex<c>
          1111 0011 1011 1111 1000 1111 0100 oooo  dsb<c> <barrier>
          1111 0011 1011 1111 1000 1111 0101 oooo  dmb<c> <barrier>
          1111 0011 1011 1111 1000 1111 0110 oooo  isb<c> <barrier>
          1111 0011 1100 mmmm 1000 1111 0000 0000  bxj<c> <m>
          1111 0011 1101 1110 1000 1111 0000 0000  eret<c>
          1111 0011 1101 1110 1000 1111 iiii iiii  subs<c> pc, lr, <#i>
          1111 0011 111- ---- 1000 ---- --1- ----
          1111 0011 100- ---- 1000 ---- --1- ----
          1111 0011 1110 1111 1000 dddd iiii iiii  mrs<c> <d>, <special>
          1111 0011 100R nnnn 1000 ffff iiii iiii  msr<c> <special>, <n>
          1111 0111 1110 iiii 1000 iiii iiii iiii  hvc<c> <#i>
          1111 0111 1111 iiii 1000 0000 0000 0000  smc<c> <#i>
          1111 0111 1111 iiii 1010 iiii iiii iiii  udf<c>.w <#i>
          # Branches
          1111 0-11 1--- ---- 10-0 ---- ---- ----
          1111 0sxx xxii iiii 10j0 kiii iiii iiii  b<condition>.w <far>
          1111 0sii iiii iiii 10j1 kiii iiii iiii  b<c>.w <farther>
          1111 0sii iiii iiii 11j1 kiii iiii iiii  bl<c> <farther>
          1111 0--- ---- ---- 11-0 ---- ---- ---1
          1111 0sii iiii iiii 11j0 kiii iiii iiii  blx<c> <aligned>
          # Memory
          1111 1000 1001 nnnn 1111 iiii iiii iiii  pld<c> <base12>
          1111 1000 1011 nnnn 1111 iiii iiii iiii  pldw<c> <base12>
          1111 1000 0001 nnnn 1111 1100 iiii iiii  pld<c> <minus8>
          1111 1000 0011 nnnn 1111 1100 iiii iiii  pldw<c> <minus8>
          1111 1000 0001 nnnn 1111 0000 00ii mmmm  pld<c> <indexed>
          1111 1000 0011 nnnn 1111 0000 00ii mmmm  pldw<c> <indexed>
          1111 1000 U001 1111 1111 iiii iiii iiii  pld<c> <literal>
          1111 1001 1001 nnnn 1111 iiii iiii iiii  pli<c> <base12>
          1111 1001 0001 nnnn 1111 1100 iiii iiii  pli<c> <minus8>
          1111 1001 0001 nnnn 1111 0000 00ii mmmm  pli<c> <indexed>
          1111 1001 U001 1111 1111 iiii iiii iiii  pli<c> <literal>
          1111 1000 0--0 1111 ---- ---- ---- ----
          1111 100- -0-1 1111 1111 ---- ---- ----
          1111 100- 0--1 1111 ---- 1110 ---- ----
          1111 1000 U001 1111 tttt iiii iiii iiii  ldrb<c>.w <t>, <literal>
          1111 1000 U011 1111 tttt iiii iiii iiii  ldrh<c>.w <t>, <literal>
          1111 1000 U101 1111 tttt iiii iiii iiii  ldr<c>.w <t>, <literal>
          1111 1001 U001 1111 tttt iiii iiii iiii  ldrsb<c>.w <t>, <literal>
          1111 1001 U011 1111 tttt iiii iiii iiii  ldrsh<c>.w <t>, <literal>
          1111 1000 1000 nnnn tttt iiii iiii iiii  strb<c>.w <t>, <base12>
          1111 1000 1010 nnnn tttt iiii iiii iiii  strh<c>.w <t>, <base12>
          1111 1000 1100 nnnn tttt iiii iiii iiii  str<c>.w <t>, <base12>
          1111 1000 1001 nnnn tttt iiii iiii iiii  ldrb<c>.w <t>, <base12>
          1111 1000 1011 nnnn tttt iiii iiii iiii  ldrh<c>.w <t>, <base12>
          1111 1000 1101 nnnn tttt iiii iiii iiii  ldr<c>.w <t>, <base12>
          1111 1001 1001 nnnn tttt iiii iiii iiii  ldrsb<c>.w <t>, <base12>
          1111 1001 1011 nnnn tttt iiii iiii iiii  ldrsh<c>.w <t>, <base12>
          1111 1000 0000 nnnn tttt 0000 00ii mmmm  strb<c>.w <t>, <indexed>
          1111 1000 0010 nnnn tttt 0000 00ii mmmm  strh<c>.w <t>, <indexed>
          1111 1000 0100 nnnn tttt 0000 00ii mmmm  str<c>.w <t>, <indexed>
          1111 1000 0001 nnnn tttt 0000 00ii mmmm  ldrb<c>.w <t>, <indexed>
          1111 1000 0011 nnnn tttt 0000 00ii mmmm  ldrh<c>.w <t>, <indexed>
          1111 1000 0101 nnnn tttt 0000 00ii mmmm  ldr<c>.w <t>, <indexed>
          1111 1001 0001 nnnn tttt 0000 00ii mmmm  ldrsb<c>.w <t>, <indexed>
          1111 1001 0011 nnnn tttt 0000 00ii mmmm  ldrsh<c>.w <t>, <indexed>
          1111 100- 0--- ---- ---- 10-0 ---- ----
          1111 1000 00-1 ---- 1111 ---- ---- ----
          1111 1001 0001 ---- 1111 ---- ---- ----
          1111 1000 0000 nnnn tttt 1110 iiii iiii  strbt<c> <t>, <plus8>
          1111 1000 0010 nnnn tttt 1110 iiii iiii  strht<c> <t>, <plus8>
          1111 1000 0100 nnnn tttt 1110 iiii iiii  strt<c> <t>, <plus8>
          1111 1000 0001 nnnn tttt 1110 iiii iiii  ldrbt<c> <t>, <plus8>
          1111 1000 0011 nnnn tttt 1110 iiii iiii  ldrht<c> <t>, <plus8>
          1111 1000 0101 nnnn tttt 1110 iiii iiii  ldrt<c> <t>, <plus8>
          1111 1001 0001 nnnn tttt 1110 iiii iiii  ldrsbt<c> <t>, <plus8>
          1111 1001 0011 nnnn tttt 1110 iiii iiii  ldrsht<c> <t>, <plus8>
          1111 1000 0000 nnnn tttt 1PUW iiii iiii  strb<c>.w <t>, <base8>
          1111 1000 0010 nnnn tttt 1PUW iiii iiii  strh<c>.w <t>, <base8>
          1111 1000 0100 nnnn tttt 1PUW iiii iiii  str<c>.w <t>, <base8>
          1111 1000 0001 nnnn tttt 1PUW iiii iiii  ldrb<c>.w <t>, <base8>
          1111 1000 0011 nnnn tttt 1PUW iiii iiii  ldrh<c>.w <t>, <base8>
          1111 1000 0101 nnnn tttt 1PUW iiii iiii  ldr<c>.w <t>, <base8>
          1111 1001 0001 nnnn tttt 1PUW iiii iiii  ldrsb<c>.w <t>, <base8>
          1111 1001 0011 nnnn tttt 1PUW iiii iiii  ldrsh<c>.w <t>, <base8>
          # Data processing, with registers
          1111 1010 000S nnnn 1111 dddd 0000 mmmm  lsl<S><c>.w <d>, <n>, <m>
          1111 1010 001S nnnn 1111 dddd 0000 mmmm  lsr<S><c>.w <d>, <n>, <m>
          1111 1010 010S nnnn 1111 dddd 0000 mmmm  asr<S><c>.w <d>, <n>, <m>
          1111 1010 011S nnnn 1111 dddd 0000 mmmm  ror<S><c>.w <d>, <n>, <m>
          1111 1010 0000 1111 1111 dddd 10rr mmmm  sxth<c>.w <d>, <m><rotated>
          1111 1010 0001 1111 1111 dddd 10rr mmmm  uxth<c>.w <d>, <m><rotated>
          1111 1010 0010 1111 1111 dddd 10rr mmmm  sxtb16<c> <d>, <m><rotated>
          1111 1010 0011 1111 1111 dddd 10rr mmmm  uxtb16<c> <d>, <m><rotated>
          1111 1010 0100 1111 1111 dddd 10rr mmmm  sxtb<c>.w <d>, <m><rotated>
          1111 1010 0101 1111 1111 dddd 10rr mmmm  uxtb<c>.w <d>, <m><rotated>
          1111 1010 0000 nnnn 1111 dddd 10rr mmmm  sxtah<c> <d>, <n>, <m><rotated>
          1111 1010 0001 nnnn 1111 dddd 10rr mmmm  uxtah<c> <d>, <n>, <m><rotated>
          1111 1010 0010 nnnn 1111 dddd 10rr mmmm  sxtab16<c> <d>, <n>, <m><rotated>
          1111 1010 0011 nnnn 1111 dddd 10rr mmmm  uxtab16<c> <d>, <n>, <m><rotated>
          1111 1010 0100 nnnn 1111 dddd 10rr mmmm  sxtab<c> <d>, <n>, <m><rotated>
          1111 1010 0101 nnnn 1111 dddd 10rr mmmm  uxtab<c> <d>, <n>, <m><rotated>
          1111 1010 1-11 ---- 1111 ---- 0--- ----
          1111 1010 1--- ---- 1111 ---- 0-11 ----
          1111 1010 1ooo nnnn 1111 dddd 0ttt mmmm  <parallel><c> <d>, <n>, <m>
          1111 1010 1000 nnnn 1111 dddd 1000 mmmm  qadd<c> <d>, <m>, <n>
          1111 1010 1000 nnnn 1111 dddd 1001 mmmm  qdadd<c> <d>, <m>, <n>
          1111 1010 1000 nnnn 1111 dddd 1010 mmmm  qsub<c> <d>, <m>, <n>
          1111 1010 1000 nnnn 1111 dddd 1011 mmmm  qdsub<c> <d>, <m>, <n>
          1111 1010 1001 mmmm 1111 dddd 1000 ----  rev<c>.w <d>, <m>
          1111 1010 1001 mmmm 1111 dddd 1001 ----  rev16<c>.w <d>, <m>
          1111 1010 1001 mmmm 1111 dddd 1010 ----  rbit<c> <d>, <m>
          1111 1010 1001 mmmm 1111 dddd 1011 ----  revsh<c>.w <d>, <m>
          1111 1010 1010 nnnn 1111 dddd 1000 mmmm  sel<c> <d>, <n>, <m>
          1111 1010 1011 mmmm 1111 dddd 1000 ----  clz<c> <d>, <m>
          # Multiplication and division
          1111 1011 0000 nnnn 1111 dddd 0000 mmmm  mul<c>.w <d>, <n>, <m>
          1111 1011 0000 nnnn aaaa dddd 0000 mmmm  mla<c> <d>, <n>, <m>, <a>
          1111 1011 0000 nnnn aaaa dddd 0001 mmmm  mls<c> <d>, <n>, <m>, <a>
          1111 1011 0001 nnnn 1111 dddd 00xy mmmm  smul<x:bt><y:bt><c> <d>, <n>, <m>
          1111 1011 0001 nnnn aaaa dddd 00xy mmmm  smla<x:bt><y:bt><c> <d>, <n>, <m>, <a>
          1111 1011 0010 nnnn 1111 dddd 000x mmmm  smuad<x:x><c> <d>, <n>, <m>
          1111 1011 0010 nnnn aaaa dddd 000x mmmm  smlad<x:x><c> <d>, <n>, <m>, <a>
          1111 1011 0011 nnnn 1111 dddd 000y mmmm  smulw<y:bt><c> <d>, <n>, <m>
          1111 1011 0011 nnnn aaaa dddd 000y mmmm  smlaw<y:bt><c> <d>, <n>, <m>, <a>
          1111 1011 0100 nnnn 1111 dddd 000x mmmm  smusd<x:x><c> <d>, <n>, <m>
          1111 1011 0100 nnnn aaaa dddd 000x mmmm  smlsd<x:x><c> <d>, <n>, <m>, <a>
          1111 1011 0101 ---- ---- 1111 000- ----
          1111 1011 0101 nnnn 1111 dddd 000r mmmm  smmul<r:r><c> <d>, <n>, <m>
          1111 1011 0101 nnnn aaaa dddd 000r mmmm  smmla<r:r><c> <d>, <n>, <m>, <a>
          1111 1011 0110 ---- 1111 ---- 0000 ----
          1111 1011 0110 nnnn aaaa dddd 000r mmmm  smmls<r:r><c> <d>, <n>, <m>, <a>
          1111 1011 0111 nnnn 1111 dddd 0000 mmmm  usad8<c> <d>, <n>, <m>
          1111 1011 0111 nnnn aaaa dddd 0000 mmmm  usada8<c> <d>, <n>, <m>, <a>
          1111 1011 1000 nnnn llll hhhh 0000 mmmm  smull<c> <l>, <h>, <n>, <m>
          1111 1011 1001 nnnn 1111 dddd 1111 mmmm  sdiv<c> <d>, <n>, <m>
          1111 1011 1010 nnnn llll hhhh 0000 mmmm  umull<c> <l>, <h>, <n>, <m>
          1111 1011 1011 nnnn 1111 dddd 1111 mmmm  udiv<c> <d>, <n>, <m>
          1111 1011 1100 nnnn llll hhhh 0000 mmmm  smlal<c> <l>, <h>, <n>, <m>
          1111 1011 1100 nnnn llll hhhh 10xy mmmm  smlal<x:bt><y:bt><c> <l>, <h>, <n>, <m>
          1111 1011 1100 nnnn llll hhhh 110x mmmm  smlald<x:x><c> <l>, <h>, <n>, <m>
          1111 1011 1101 nnnn llll hhhh 110x mmmm  smlsld<x:x><c> <l>, <h>, <n>, <m>
          1111 1011 1110 nnnn llll hhhh 0000 mmmm  umlal<c> <l>, <h>, <n>, <m>
          1111 1011 1110 nnnn llll hhhh 0110 mmmm  umaal<c> <l>, <h>, <n>, <m>
          """);
}
