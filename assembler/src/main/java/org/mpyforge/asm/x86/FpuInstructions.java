package org.mpyforge.asm.x86;

/**
 * The instructions of the FPU. Source: Intel SDM volume 2, tables, save for the
 * reversed subtractions and divisions of dc and de, which GNU's Intel syntax names in its own way.
 * The notation is explained at {@link InstructionTable}.
 */
final class FpuInstructions {
  private static final String MEMORY =
      """
      d8 /0 mem    fadd    MD
      d8 /1 mem    fmul    MD
      d8 /2 mem    fcom    MD
      d8 /3 mem    fcomp   MD
      d8 /4 mem    fsub    MD
      d8 /5 mem    fsubr   MD
      d8 /6 mem    fdiv    MD
      d8 /7 mem    fdivr   MD
      d9 /0 mem    fld     MD
      d9 /2 mem    fst     MD
      d9 /3 mem    fstp    MD
      d9 /4 mem    fldenv^ M
      d9 /5 mem    fldcw   MW
      d9 /6 mem    f(n)stenv^ M
      d9 /7 mem    f(n)stcw MW
      da /0 mem    fiadd   MD
      da /1 mem    fimul   MD
      da /2 mem    ficom   MD
      da /3 mem    ficomp  MD
      da /4 mem    fisub   MD
      da /5 mem    fisubr  MD
      da /6 mem    fidiv   MD
      da /7 mem    fidivr  MD
      db /0 mem    fild    MD
      db /1 mem    fisttp  MD
      db /2 mem    fist    MD
      db /3 mem    fistp   MD
      db /5 mem    fld     MT
      db /7 mem    fstp    MT
      dc /0 mem    fadd    MQ
      dc /1 mem    fmul    MQ
      dc /2 mem    fcom    MQ
      dc /3 mem    fcomp   MQ
      dc /4 mem    fsub    MQ
      dc /5 mem    fsubr   MQ
      dc /6 mem    fdiv    MQ
      dc /7 mem    fdivr   MQ
      dd /0 mem    fld     MQ
      dd /1 mem    fisttp  MQ
      dd /2 mem    fst     MQ
      dd /3 mem    fstp    MQ
      dd /4 mem    frstor^ M
      dd /6 mem    f(n)save^ M
      dd /7 mem    f(n)stsw MW
      de /0 mem    fiadd   MW
      de /1 mem    fimul   MW
      de /2 mem    ficom   MW
      de /3 mem    ficomp  MW
      de /4 mem    fisub   MW
      de /5 mem    fisubr  MW
      de /6 mem    fidiv   MW
      de /7 mem    fidivr  MW
      df /0 mem    fild    MW
      df /1 mem    fisttp  MW
      df /2 mem    fist    MW
      df /3 mem    fistp   MW
      df /4 mem    fbld    MT
      df /5 mem    fild    MQ
      df /6 mem    fbstp   MT
      df /7 mem    fistp   MQ
      """;

  private static final String STACK =
      """
      d8 /0 reg    fadd    ST,STI
      d8 /1 reg    fmul    ST,STI
      d8 /2 reg    fcom    STI
      d8 /3 reg    fcomp   STI
      d8 /4 reg    fsub    ST,STI
      d8 /5 reg    fsubr   ST,STI
      d8 /6 reg    fdiv    ST,STI
      d8 /7 reg    fdivr   ST,STI
      d9 /0 reg    fld     STI
      d9 /1 reg    fxch    STI
      da /0 reg    fcmovb  ST,STI
      da /1 reg    fcmove  ST,STI
      da /2 reg    fcmovbe ST,STI
      da /3 reg    fcmovu  ST,STI
      da /5 rm1    fucompp
      db /0 reg    fcmovnb ST,STI
      db /1 reg    fcmovne ST,STI
      db /2 reg    fcmovnbe ST,STI
      db /3 reg    fcmovnu ST,STI
      db /5 reg    fucomi  ST,STI
      db /6 reg    fcomi   ST,STI
      dc /0 reg    fadd    STI,ST
      dc /1 reg    fmul    STI,ST
      dc /4 reg    fsubr   STI,ST
      dc /5 reg    fsub    STI,ST
      dc /6 reg    fdivr   STI,ST
      dc /7 reg    fdiv    STI,ST
      dd /0 reg    ffree   STI
      dd /2 reg    fst     STI
      dd /3 reg    fstp    STI
      dd /4 reg    fucom   STI
      dd /5 reg    fucomp  STI
      de /0 reg    faddp   STI,ST
      de /1 reg    fmulp   STI,ST
      de /3 rm1    fcompp
      de /4 reg    fsubrp  STI,ST
      de /5 reg    fsubp   STI,ST
      de /6 reg    fdivrp  STI,ST
      de /7 reg    fdivp   STI,ST
      df /0 reg    ffreep  STI
      df /4 rm0    f(n)stsw AX
      df /5 reg    fucomip ST,STI
      df /6 reg    fcomip  ST,STI
      """;

  private static final String FUNCTIONS =
      """
      d9 /2 rm0    fnop
      d9 /4 rm0    fchs
      d9 /4 rm1    fabs
      d9 /4 rm4    ftst
      d9 /4 rm5    fxam
      d9 /5 rm0    fld1
      d9 /5 rm1    fldl2t
      d9 /5 rm2    fldl2e
      d9 /5 rm3    fldpi
      d9 /5 rm4    fldlg2
      d9 /5 rm5    fldln2
      d9 /5 rm6    fldz
      d9 /6 rm0    f2xm1
      d9 /6 rm1    fyl2x
      d9 /6 rm2    fptan
      d9 /6 rm3    fpatan
      d9 /6 rm4    fxtract
      d9 /6 rm5    fprem1
      d9 /6 rm6    fdecstp
      d9 /6 rm7    fincstp
      d9 /7 rm0    fprem
      d9 /7 rm1    fyl2xp1
      d9 /7 rm2    fsqrt
      d9 /7 rm3    fsincos
      d9 /7 rm4    frndint
      d9 /7 rm5    fscale
      d9 /7 rm6    fsin
      d9 /7 rm7    fcos
      db /4 rm2    f(n)clex
      db /4 rm3    f(n)init
      """;

  private FpuInstructions() {}

  /** The table, in the notation of {@link InstructionTable}. */
  static String table() {
    return MEMORY + STACK + FUNCTIONS;
  }
}
