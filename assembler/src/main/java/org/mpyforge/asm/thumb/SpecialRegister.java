package org.mpyforge.asm.thumb;

import java.util.Map;

/** The special registers of M-profile cores, by their number (ARMv7-M manual, section B5.1.1). */
public final class SpecialRegister {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0, "CPSR"),
          Map.entry(1, "IAPSR"),
          Map.entry(2, "EAPSR"),
          Map.entry(3, "PSR"),
          Map.entry(5, "IPSR"),
          Map.entry(6, "EPSR"),
          Map.entry(7, "IEPSR"),
          Map.entry(8, "MSP"),
          Map.entry(9, "PSP"),
          Map.entry(10, "MSPLIM"),
          Map.entry(11, "PSPLIM"),
          Map.entry(16, "PRIMASK"),
          Map.entry(17, "BASEPRI"),
          Map.entry(18, "BASEPRI_MAX"),
          Map.entry(19, "FAULTMASK"),
          Map.entry(20, "CONTROL"),
          Map.entry(0x88, "MSP_NS"),
          Map.entry(0x89, "PSP_NS"));

  private SpecialRegister() {}

  /** The name of a register; {@code <unknown>} if it has none. */
  static String name(int number) {
    return NAMES.getOrDefault(number, "<unknown>");
  }
}
