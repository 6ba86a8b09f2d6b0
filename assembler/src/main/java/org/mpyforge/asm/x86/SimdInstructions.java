package org.mpyforge.asm.x86;

import java.util.List;

/**
 * MMX, SSE, SSE2 and SSE3: what C compilers use for floating point on any x64. Source: Intel SDM
 * volume 2, table A-3. The notation is explained at {@link InstructionTable}.
 */
final class SimdInstructions {
  /** Operations on four kinds of floats: packed single and double, scalar single and double. */
  private static final List<String> FLOAT_OPERATIONS =
      List.of("51 sqrt", "58 add", "59 mul", "5c sub", "5d min", "5e div", "5f max");

  private static final String FLOAT_FORMS =
      """
      0f%1$s np  %2$sps VX,WX
      0f%1$s 66  %2$spd VX,WX
      0f%1$s f3  %2$sss VX,WX_D
      0f%1$s f2  %2$ssd VX,WX_Q
      """;

  /** Operations on packed floats of either size. */
  private static final List<String> PACKED_FLOAT_OPERATIONS =
      List.of("14 unpcklp", "15 unpckhp", "54 andp", "55 andnp", "56 orp", "57 xorp");

  private static final String PACKED_FLOAT_FORMS =
      """
      0f%1$s np  %2$ss VX,WX
      0f%1$s 66  %2$sd VX,WX
      """;

  /** Operations on integers, which MMX and SSE2 have alike. */
  private static final List<String> INTEGER_OPERATIONS =
      List.of(
          "63 packsswb",
          "64 pcmpgtb",
          "65 pcmpgtw",
          "66 pcmpgtd",
          "67 packuswb",
          "68 punpckhbw",
          "69 punpckhwd",
          "6a punpckhdq",
          "6b packssdw",
          "74 pcmpeqb",
          "75 pcmpeqw",
          "76 pcmpeqd",
          "d1 psrlw",
          "d2 psrld",
          "d3 psrlq",
          "d4 paddq",
          "d5 pmullw",
          "d8 psubusb",
          "d9 psubusw",
          "da pminub",
          "db pand",
          "dc paddusb",
          "dd paddusw",
          "de pmaxub",
          "df pandn",
          "e0 pavgb",
          "e1 psraw",
          "e2 psrad",
          "e3 pavgw",
          "e4 pmulhuw",
          "e5 pmulhw",
          "e8 psubsb",
          "e9 psubsw",
          "ea pminsw",
          "eb por",
          "ec paddsb",
          "ed paddsw",
          "ee pmaxsw",
          "ef pxor",
          "f1 psllw",
          "f2 pslld",
          "f3 psllq",
          "f4 pmuludq",
          "f5 pmaddwd",
          "f6 psadbw",
          "f8 psubb",
          "f9 psubw",
          "fa psubd",
          "fb psubq",
          "fc paddb",
          "fd paddw",
          "fe paddd");

  private static final String INTEGER_FORMS =
      """
      0f%1$s np  %2$s PQ,QQ
      0f%1$s 66  %2$s VX,WX
      """;

  /** Shifts by a constant: opcode, reg field, name. */
  private static final List<String> SHIFTS =
      List.of(
          "71 2 psrlw",
          "71 4 psraw",
          "71 6 psllw",
          "72 2 psrld",
          "72 4 psrad",
          "72 6 pslld",
          "73 2 psrlq",
          "73 6 psllq");

  private static final String SHIFT_FORMS =
      """
      0f%1$s /%2$s reg np %3$s QQ,IB
      0f%1$s /%2$s reg 66 %3$s WX,IB
      """;

  private static final String MOVES =
      """
      0f10 np      movups   VX,WX
      0f10 66      movupd   VX,WX
      0f10 f3      movss    VX,WX_D
      0f10 f2      movsd    VX,WX_Q
      0f11 np      movups   WX,VX
      0f11 66      movupd   WX,VX
      0f11 f3      movss    WX_D,VX
      0f11 f2      movsd    WX_Q,VX
      0f12 np mem  movlps   VX,WX_Q
      0f12 np reg  movhlps  VX,WX
      0f12 66 mem  movlpd   VX,WX_Q
      0f12 f3      movsldup VX,WX
      0f12 f2      movddup  VX,WX_Q
      0f13 np mem  movlps   WX_Q,VX
      0f13 66 mem  movlpd   WX_Q,VX
      0f16 np mem  movhps   VX,WX_Q
      0f16 np reg  movlhps  VX,WX
      0f16 66 mem  movhpd   VX,WX_Q
      0f16 f3      movshdup VX,WX
      0f17 np mem  movhps   WX_Q,VX
      0f17 66 mem  movhpd   WX_Q,VX
      0f28 np      movaps   VX,WX
      0f28 66      movapd   VX,WX
      0f29 np      movaps   WX,VX
      0f29 66      movapd   WX,VX
      0f2b np mem  movntps  WX,VX
      0f2b 66 mem  movntpd  WX,VX
      0f50 np reg  movmskps GY,WX
      0f50 66 reg  movmskpd GY,WX
      0f6e np      movd|movq PQ,EY
      0f6e 66      movd|movq VX,EY
      0f6f np      movq     PQ,QQ
      0f6f 66      movdqa   VX,WX
      0f6f f3      movdqu   VX,WX
      0f7e np      movd|movq EY,PQ
      0f7e 66      movd|movq EY,VX
      0f7e f3      movq     VX,WX_Q
      0f7f np      movq     QQ,PQ
      0f7f 66      movdqa   WX,VX
      0f7f f3      movdqu   WX,VX
      0fd6 66      movq     WX_Q,VX
      0fd6 f3 reg  movq2dq  VX,QQ
      0fd6 f2 reg  movdq2q  PQ,WX
      0fd7 np reg  pmovmskb GY,QQ
      0fd7 66 reg  pmovmskb GY,WX
      0fe7 np mem  movntq   QQ,PQ
      0fe7 66 mem  movntdq  WX,VX
      0ff0 f2 mem  lddqu    VX,M
      0ff7 np reg  maskmovq PQ,QQ
      0ff7 66 reg  maskmovdqu VX,WX
      """;

  private static final String CONVERSIONS =
      """
      0f2a np      cvtpi2ps VX,QQ
      0f2a 66      cvtpi2pd VX,QQ
      0f2a f3      cvtsi2ss VX,EY
      0f2a f2      cvtsi2sd VX,EY
      0f2c np      cvttps2pi PQ,WX_Q
      0f2c 66      cvttpd2pi PQ,WX
      0f2c f3      cvttss2si GY,WX_D
      0f2c f2      cvttsd2si GY,WX_Q
      0f2d np      cvtps2pi PQ,WX_Q
      0f2d 66      cvtpd2pi PQ,WX
      0f2d f3      cvtss2si GY,WX_D
      0f2d f2      cvtsd2si GY,WX_Q
      0f2e np      ucomiss  VX,WX_D
      0f2e 66      ucomisd  VX,WX_Q
      0f2f np      comiss   VX,WX_D
      0f2f 66      comisd   VX,WX_Q
      0f5a np      cvtps2pd VX,WX_Q
      0f5a 66      cvtpd2ps VX,WX
      0f5a f3      cvtss2sd VX,WX_D
      0f5a f2      cvtsd2ss VX,WX_Q
      0f5b np      cvtdq2ps VX,WX
      0f5b 66      cvtps2dq VX,WX
      0f5b f3      cvttps2dq VX,WX
      0fe6 66      cvttpd2dq VX,WX
      0fe6 f3      cvtdq2pd VX,WX_Q
      0fe6 f2      cvtpd2dq VX,WX
      """;

  private static final String OTHERS =
      """
      0f52 np      rsqrtps  VX,WX
      0f52 f3      rsqrtss  VX,WX_D
      0f53 np      rcpps    VX,WX
      0f53 f3      rcpss    VX,WX_D
      0f60 np      punpcklbw PQ,QD
      0f60 66      punpcklbw VX,WX
      0f61 np      punpcklwd PQ,QD
      0f61 66      punpcklwd VX,WX
      0f62 np      punpckldq PQ,QD
      0f62 66      punpckldq VX,WX
      0f6c 66      punpcklqdq VX,WX
      0f6d 66      punpckhqdq VX,WX
      0f70 np      pshufw   PQ,QQ,IB
      0f70 66      pshufd   VX,WX,IB
      0f70 f3      pshufhw  VX,WX,IB
      0f70 f2      pshuflw  VX,WX,IB
      0f73 /3 reg 66 psrldq WX,IB
      0f73 /7 reg 66 pslldq WX,IB
      0f77 np      emms
      0f7c 66      haddpd   VX,WX
      0f7c f2      haddps   VX,WX
      0f7d 66      hsubpd   VX,WX
      0f7d f2      hsubps   VX,WX
      0fc2 np      cmp*ps   VX,WX,PREDICATE
      0fc2 66      cmp*pd   VX,WX,PREDICATE
      0fc2 f3      cmp*ss   VX,WX_D,PREDICATE
      0fc2 f2      cmp*sd   VX,WX_Q,PREDICATE
      0fc4 np      pinsrw   PQ,ED_OR_MW,IB
      0fc4 66      pinsrw   VX,ED_OR_MW,IB
      0fc5 np reg  pextrw   GD,QQ,IB
      0fc5 66 reg  pextrw   GD,WX,IB
      0fc6 np      shufps   VX,WX,IB
      0fc6 66      shufpd   VX,WX,IB
      0fd0 66      addsubpd VX,WX
      0fd0 f2      addsubps VX,WX
      """;

  private SimdInstructions() {}

  /** The table, in the notation of {@link InstructionTable}. */
  static String table() {
    StringBuilder table = new StringBuilder();
    append(table, FLOAT_FORMS, FLOAT_OPERATIONS);
    append(table, PACKED_FLOAT_FORMS, PACKED_FLOAT_OPERATIONS);
    append(table, INTEGER_FORMS, INTEGER_OPERATIONS);
    append(table, SHIFT_FORMS, SHIFTS);
    return table.append(MOVES).append(CONVERSIONS).append(OTHERS).toString();
  }

  private static void append(StringBuilder table, String forms, List<String> rows) {
    for (String row : rows) {
      table.append(forms.formatted((Object[]) row.split(" ", -1)));
    }
  }
}
