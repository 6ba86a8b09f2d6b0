package org.mpyforge.asm.xtensa;

import java.util.Set;
import org.mpyforge.asm.MachineTraits;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.RegisterRoles;

/**
 * A calling convention of Xtensa.
 *
 * @param windowed whether calls rename registers
 * @param traits the machine, seen by an emitter
 * @param saved words at the bottom of the frame that hold saved registers
 * @param callScratch the register that takes the address of a function to be called
 * @param call the instruction that calls it
 */
record XtensaConvention(
    boolean windowed, MachineTraits traits, int saved, int callScratch, XtensaInstruction call) {

  /** Calls leave the registers alone; the return address is in the first one. */
  static final XtensaConvention CALL0 =
      new XtensaConvention(
          false,
          new MachineTraits(
              4,
              RegisterRoles.builder()
                  .result(2)
                  .arguments(2, 3, 4, 5)
                  .temporaries(2, 3, 4)
                  .locals(12, 13, 14)
                  .functionTable(15)
                  .build(),
              10,
              8,
              Set.of(Quirk.NO_COMPLEMENT)),
          5,
          0,
          XtensaInstruction.CALLX0);

  /** Calls rename registers by eight. */
  static final XtensaConvention WINDOWED =
      new XtensaConvention(
          true,
          new MachineTraits(
              4,
              RegisterRoles.builder()
                  .result(10)
                  .arguments(10, 11, 12, 13)
                  .callerResult(2)
                  .callerArguments(2, 3, 4, 5)
                  .temporaries(10, 11, 12)
                  .locals(4, 5, 6)
                  .functionTable(7)
                  .build(),
              17,
              6,
              Set.of(Quirk.NO_COMPLEMENT, Quirk.SEPARATE_SETJMP, Quirk.CODE_IS_READ_BY_WORDS)),
          1,
          8,
          XtensaInstruction.CALLX8);
}
