package org.mpyforge.asm.x86;

import java.util.List;

/**
 * The one-byte opcodes, FPU aside. Source: Intel SDM volume 2, tables. The notation is
 * explained at {@link InstructionTable}.
 */
final class GeneralInstructions {
  private static final String MOVES =
      """
      06 i32       push~   ES
      07 i32       pop~    ES
      0e i32       push~   CS
      16 i32       push~   SS
      17 i32       pop~    SS
      1e i32       push~   DS
      1f i32       pop~    DS
      50..57       push    OPCODE_STACK
      58..5f       pop     OPCODE_STACK
      60 i32       pusha~
      61 i32       popa~
      62 i32 mem   bound   GV,MA
      63 i32       arpl    EW,GW
      63 i64       movsxd  GV,ED_WIDENED
      68           push~   IZ_PUSH
      6a           push~   IB_PUSH
      84           test    EB,GB
      85           test    EV,GV
      86           xchg    EB,GB !elision
      87           xchg    EV,GV !elision
      88           mov     EB,GB !release
      89           mov     EV,GV !release
      8a           mov     GB,EB
      8b           mov     GV,EV
      8c           mov     EV_OR_MW,SW
      8d mem       lea     GV,M
      8e           mov     SW,EV_OR_MW
      8f /0        pop     E_STACK
      91..97       xchg    OPCODE_V,ACCUMULATOR
      a0 i64 full  movabs  AL,O
      a1 i64 full  movabs  ACCUMULATOR,O
      a2 i64 full  movabs  O,AL
      a3 i64 full  movabs  O,ACCUMULATOR
      a0           mov     AL,O
      a1           mov     ACCUMULATOR,O
      a2           mov     O,AL
      a3           mov     O,ACCUMULATOR
      a8           test    AL,IB
      a9           test    ACCUMULATOR,IZ
      b0..b7       mov     OPCODE_B,IB
      b8..bf       mov|movabs OPCODE_V,IV
      c4 i32 mem   les     GV,M_FAR
      c5 i32 mem   lds     GV,M_FAR
      c6 /0        mov     EB,IB !release
      c7 /0        mov     EV,IZ !release
      d7           xlat    TABLE
      """;

  private static final String COMPUTATION =
      """
      27 i32       daa
      2f i32       das
      37 i32       aaa
      3f i32       aas
      40..47 i32   inc     OPCODE_V
      48..4f i32   dec     OPCODE_V
      69           imul    GV,EV,IZ
      6b           imul    GV,EV,IB_SIGNED
      98           cbw/cwde/cdqe
      99           cwd/cdq/cqo
      9e           sahf
      9f           lahf
      d4 i32       aam     IB
      d5 i32       aad     IB
      f5           cmc
      f6 /0        test    EB,IB
      f6 /1        test    EB,IB
      f6 /2        not     EB !elision_with_lock
      f6 /3        neg     EB !elision_with_lock
      f6 /4        mul     EB
      f6 /5        imul    EB
      f6 /6        div     EB
      f6 /7        idiv    EB
      f7 /0        test    EV,IZ
      f7 /1        test    EV,IZ
      f7 /2        not     EV !elision_with_lock
      f7 /3        neg     EV !elision_with_lock
      f7 /4        mul     EV
      f7 /5        imul    EV
      f7 /6        div     EV
      f7 /7        idiv    EV
      f8           clc
      f9           stc
      fa           cli
      fb           sti
      fc           cld
      fd           std
      fe /0        inc     EB !elision_with_lock
      fe /1        dec     EB !elision_with_lock
      ff /0        inc     EV !elision_with_lock
      ff /1        dec     EV !elision_with_lock
      """;

  private static final String STRINGS =
      """
      6c           ins     YB,DX !repeat
      6d           ins     YZ,DX !repeat
      6e           outs    DX,XB !repeat
      6f           outs    DX,XZ !repeat
      a4           movs    YB,XB !repeat
      a5           movs    YV,XV !repeat
      a6           cmps    XB,YB
      a7           cmps    XV,YV
      aa           stos    YB,AL !repeat
      ab           stos    YV,ACCUMULATOR !repeat
      ac           lods    AL,XB !repeat
      ad           lods    ACCUMULATOR,XV !repeat
      ae           scas    AL,YB
      af           scas    ACCUMULATOR,YV
      """;

  private static final String CONTROL =
      """
      90 f3        pause
      90 bare      nop
      90           xchg    OPCODE_V,ACCUMULATOR_90
      9a i32       call    AP
      9c           pushf~
      9d           popf~
      c2           ret~    IW !bound
      c3           ret~    !bound
      c8           enter~  IW,IB
      c9           leave~
      ca           retfw/retf/retfq IW
      cb           retfw/retf/retfq
      cc           int3
      cd           int     IB
      ce i32       into
      cf           iretw/iret/iretq
      e0           loopne  JB
      e1           loope   JB
      e2           loop    JB
      e3           jcxz@jecxz@jrcxz JB
      e4           in      AL,IB
      e5           in      ACCUMULATOR_IO,IB
      e6           out     IB,AL
      e7           out     IB,ACCUMULATOR_IO
      e8           call~   JZ !bound
      e9           jmp~    JZ !bound
      ea i32       jmp     AP
      eb           jmp     JB !bound
      ec           in      AL,DX
      ed           in      ACCUMULATOR_IO,DX
      ee           out     DX,AL
      ef           out     DX,ACCUMULATOR_IO
      f1           int1
      f4           hlt
      ff /2        call    E_STACK !indirect_branch
      ff /3 mem    call    M_FAR
      ff /4        jmp     E_STACK !indirect_branch
      ff /5 mem    jmp     M_FAR
      ff /6        push    E_STACK
      """;

  /** The eight operations that fill opcodes 00–3d, eight opcodes each. */
  private static final List<String> ARITHMETIC =
      List.of("add", "or", "adc", "sbb", "and", "sub", "xor", "cmp");

  /** Their forms: %1$s the first opcode, %2$d the number, %3$s the name, %4$s the meaning. */
  private static final String ARITHMETIC_FORMS =
      """
      %1$s+0       %3$s EB,GB %4$s
      %1$s+1       %3$s EV,GV %4$s
      %1$s+2       %3$s GB,EB
      %1$s+3       %3$s GV,EV
      %1$s+4       %3$s AL,IB
      %1$s+5       %3$s ACCUMULATOR,IZ
      80 /%2$d     %3$s EB,IB %4$s
      81 /%2$d     %3$s EV,IZ %4$s
      82 /%2$d i32 %3$s EB,IB %4$s
      83 /%2$d     %3$s EV,IB_SIGNED %4$s
      """;

  /** The shifts and rotations, by number; the seventh is the fifth again. */
  private static final List<String> SHIFTS =
      List.of("rol", "ror", "rcl", "rcr", "shl", "shr", "shl", "sar");

  /** Their forms: %1$d the number, %2$s the name. */
  private static final String SHIFT_FORMS =
      """
      c0 /%1$d     %2$s EB,IB
      c1 /%1$d     %2$s EV,IB
      d0 /%1$d     %2$s EB,ONE
      d1 /%1$d     %2$s EV,ONE
      d2 /%1$d     %2$s EB,CL
      d3 /%1$d     %2$s EV,CL
      """;

  /** The conditions, by number, as GNU spells them. */
  private static final List<String> CONDITIONS =
      List.of(
          "o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g");

  /** What depends on a condition: %1$x its number, %2$s its name. */
  private static final String CONDITION_FORMS =
      """
      7%1$x        j%2$s    JB !bound
      0f8%1$x      j%2$s    JZ !bound
      0f9%1$x      set%2$s  EB
      0f4%1$x      cmov%2$s GV,EV
      """;

  private GeneralInstructions() {}

  /** The table, in the notation of {@link InstructionTable}. */
  static String table() {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < ARITHMETIC.size(); i++) {
      String name = ARITHMETIC.get(i);
      // A comparison writes nothing, so there is no lock to elide.
      String meaning = name.equals("cmp") ? "" : "!elision_with_lock";
      table.append(ARITHMETIC_FORMS.formatted(Integer.toHexString(8 * i), i, name, meaning));
    }
    for (int i = 0; i < SHIFTS.size(); i++) {
      table.append(SHIFT_FORMS.formatted(i, SHIFTS.get(i)));
    }
    for (int i = 0; i < CONDITIONS.size(); i++) {
      table.append(CONDITION_FORMS.formatted(i, CONDITIONS.get(i)));
    }
    return table.append(MOVES).append(COMPUTATION).append(STRINGS).append(CONTROL).toString();
  }
}
