package org.mpyforge.asm.arm;

import java.util.List;

/** Registers of other processor modes (ARM ARM, section B9.2.3), by their number in mrs and msr. */
final class BankedRegister {
  private static final List<String> NAMES =
      List.of(
          "R8_usr", "R9_usr", "R10_usr", "R11_usr", "R12_usr", "SP_usr", "LR_usr", "", "R8_fiq",
          "R9_fiq", "R10_fiq", "R11_fiq", "R12_fiq", "SP_fiq", "LR_fiq", "", "LR_irq", "SP_irq",
          "LR_svc", "SP_svc", "LR_abt", "SP_abt", "LR_und", "SP_und", "", "", "", "", "LR_mon",
          "SP_mon", "ELR_hyp", "SP_hyp");

  private BankedRegister() {}

  /**
   * The name of a register.
   *
   * @param number 0 to 127; bit 6 is set for a saved program status
   */
  static String name(int number) {
    String name = (number & 0x20) == 0 ? "" : NAMES.get(number & 0x1f);
    boolean isStatus = (number & 0x40) != 0;
    if (isStatus && (number & 1) == 0 && (number & 0x1f) > 12 && !name.isEmpty()) {
      return "SPSR_" + name.substring(name.indexOf('_') + 1);
    }
    return isStatus || name.isEmpty() ? "(UNDEF: " + number + ")" : name;
  }
}
