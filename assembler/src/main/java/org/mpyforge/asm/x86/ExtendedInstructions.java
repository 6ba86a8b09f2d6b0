package org.mpyforge.asm.x86;

/**
 * The two-byte opcodes of the general and system instructions. Source: Intel SDM volume 2, tables
 * The notation is explained at {@link InstructionTable}.
 */
final class ExtendedInstructions {
  private static final String GENERAL =
      """
      0f05         syscall
      0f06         clts
      0f07 i32     sysret
      0f07 i64     sysretd|sysretq
      0f0b         ud2
      0f31         rdtsc
      0f33         rdpmc
      0f34         sysenter
      0f35 i32     sysexit
      0f35 i64     sysexitd|sysexitq
      0fa0         push~   FS
      0fa1         pop~    FS
      0fa2         cpuid
      0fa3         bt      EV,GV
      0fa4         shld    EV,GV,IB
      0fa5         shld    EV,GV,CL
      0fa8         push~   GS
      0fa9         pop~    GS
      0fab         bts     EV,GV !elision_with_lock
      0fac         shrd    EV,GV,IB
      0fad         shrd    EV,GV,CL
      0faf         imul    GV,EV
      0fb0         cmpxchg EB,GB !elision_with_lock
      0fb1         cmpxchg EV,GV !elision_with_lock
      0fb2 mem     lss     GV,M_FAR
      0fb3         btr     EV,GV !elision_with_lock
      0fb4 mem     lfs     GV,M_FAR
      0fb5 mem     lgs     GV,M_FAR
      0fb6         movzx   GV,EB
      0fb7         movzx   GV,EW
      0fb8 f3      popcnt  GV,EV
      0fb9         ud1     GV,EV
      0fba /4      bt      EV,IB
      0fba /5      bts     EV,IB !elision_with_lock
      0fba /6      btr     EV,IB !elision_with_lock
      0fba /7      btc     EV,IB !elision_with_lock
      0fbb         btc     EV,GV !elision_with_lock
      0fbc f3      tzcnt   GV,EV
      0fbc np      bsf     GV,EV
      0fbc 66      bsf     GV,EV
      0fbd f3      lzcnt   GV,EV
      0fbd np      bsr     GV,EV
      0fbd 66      bsr     GV,EV
      0fbe         movsx   GV,EB
      0fbf         movsx   GV,EW
      0fc0         xadd    EB,GB !elision_with_lock
      0fc1         xadd    EV,GV !elision_with_lock
      0fc3 np mem  movnti  EY,GY
      0fc7 /1 mem  cmpxchg8b|cmpxchg16b M_PAIR !elision_with_lock
      0fc7 /6 reg np rdrand EV
      0fc7 /6 reg 66 rdrand EV
      0fc7 /7 reg f3 rdpid R_FULL
      0fc7 /7 reg  rdseed  EV
      0fc8..0fcf   bswap   OPCODE_V
      0fff         ud0     GV,EV
      0f38f0 f2    crc32   GY,EB
      0f38f1 f2    crc32   GY,EV
      0f38f0 np mem movbe  GV,EV
      0f38f0 66 mem movbe  GV,EV
      0f38f1 np mem movbe  EV,GV
      0f38f1 66 mem movbe  EV,GV
      0f38f6 66    adcx    GY,EY
      0f38f6 f3    adox    GY,EY
      """;

  private static final String HINTS =
      """
      0f0d /1 mem  prefetchw MB
      0f0d /2 mem  prefetchwt1 MB
      0f0d mem     prefetch MB
      0f18 /0 mem  prefetchnta MB
      0f18 /1 mem  prefetcht0 MB
      0f18 /2 mem  prefetcht1 MB
      0f18 /3 mem  prefetcht2 MB
      0f18 i32     nop     EV
      0f18 i64 reg nop     EV
      0f18 i64 /4  nop     EV
      0f18 i64 /5  nop     EV
      0f19         nop     EV
      0f1c /0 np mem cldemote MB
      0f1c np      nop     EV
      0f1c 66      nop     EV
      0f1d         nop     EV
      0f1e rm2 /7 f3 endbr64
      0f1e rm3 /7 f3 endbr32
      0f1e /1 reg f3 rdsspd|rdsspq EY
      0f1e np      nop     EV
      0f1e 66      nop     EV
      0f1f         nop     EV
      0fae /0 np mem fxsave|fxsave64 M
      0fae /1 np mem fxrstor|fxrstor64 M
      0fae /2 np mem ldmxcsr MD
      0fae /3 np mem stmxcsr MD
      0fae /4 np mem xsave|xsave64 M
      0fae /5 np mem xrstor|xrstor64 M
      0fae /6 np mem xsaveopt|xsaveopt64 M
      0fae /6 66 mem clwb   MB
      0fae /7 66 mem clflushopt MB
      0fae /7 np mem clflush MB
      0fae /5 reg f3 incsspd|incsspq EY
      0fae /5 reg np lfence
      0fae /6 rm0 np mfence
      0fae /7 rm0 np sfence
      0fae /0 f3 reg i64 rdfsbase EY
      0fae /1 f3 reg i64 rdgsbase EY
      0fae /2 f3 reg i64 wrfsbase EY
      0fae /3 f3 reg i64 wrgsbase EY
      """;

  private static final String SYSTEM =
      """
      0f00 /0      sldt    EV_OR_MW
      0f00 /1      str     EV_OR_MW
      0f00 /2      lldt    EW
      0f00 /3      ltr     EW
      0f00 /4      verr    EW
      0f00 /5      verw    EW
      0f01 /0 i32 mem sgdtw/sgdtd/sgdt M
      0f01 /1 i32 mem sidtw/sidtd/sidt M
      0f01 /2 i32 mem lgdtw/lgdtd/lgdt M
      0f01 /3 i32 mem lidtw/lidtd/lidt M
      0f01 /0 i64 mem sgdt M
      0f01 /1 i64 mem sidt M
      0f01 /2 i64 mem lgdt M
      0f01 /3 i64 mem lidt M
      0f01 /4      smsw    EV_OR_MW
      0f01 /6      lmsw    EW
      0f01 /7 mem  invlpg  MB
      0f01 /1 rm0 np monitor
      0f01 /1 rm1 np mwait
      0f01 /1 rm2 np clac
      0f01 /1 rm3 np stac
      0f01 /2 rm0 np xgetbv
      0f01 /2 rm1 np xsetbv
      0f01 /2 rm5 np xend
      0f01 /2 rm6 np xtest
      0f01 /5 rm6 np rdpkru
      0f01 /5 rm7 np wrpkru
      0f01 /7 rm0 i64 swapgs
      0f01 /7 rm1  rdtscp
      0f02         lar     GV,EV_OR_MW
      0f03         lsl     GV,EV_OR_MW
      0f08         invd
      0f09 f3      wbnoinvd
      0f09 np      wbinvd
      0f20         mov     R_FULL,CONTROL
      0f21         mov     R_FULL,DEBUG
      0f22         mov     CONTROL,R_FULL
      0f23         mov     DEBUG,R_FULL
      0f30         wrmsr
      0f32         rdmsr
      0faa         rsm
      """;

  private ExtendedInstructions() {}

  /** The table, in the notation of {@link InstructionTable}. */
  static String table() {
    return GENERAL + HINTS + SYSTEM;
  }
}
