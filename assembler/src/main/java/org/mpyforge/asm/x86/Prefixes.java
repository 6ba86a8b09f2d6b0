package org.mpyforge.asm.x86;

import org.mpyforge.asm.DecodedInstruction;

/**
 * The prefix bytes of one instruction, in order, with a note of which of them the instruction gave
 * a meaning to.
 *
 * <p>A prefix that means nothing to its instruction is legal and is spelled out in front of the
 * mnemonic ({@code data16 jmp 0x1}); one with a meaning shows only in that meaning. So every
 * question asked here ("is the operand 16 bits wide?") also marks the prefix as spent, and {@link
 * #leftOver} prints the rest. The accounting, down to its treatment of repeated segment prefixes,
 * is GNU objdump's.
 *
 * <p>Source of the prefix groups: Intel SDM volume 2, section 2.1.1; of REX, section 2.2.1.
 */
final class Prefixes {
  static final int REX_W = 8;
  static final int REX_R = 4;
  static final int REX_X = 2;
  static final int REX_B = 1;

  /** The processor refuses instructions longer than this many bytes. */
  static final int MAX_INSTRUCTION_LENGTH = 15;

  private static final int ABSENT = -1;
  private static final int REX = 0x40;
  private static final int FWAIT = 0x9b;

  private final IntelMode mode;
  private final String[] names = new String[MAX_INSTRUCTION_LENGTH];
  private String first;
  private int count;
  private int lock = ABSENT;
  private int repz = ABSENT;
  private int repnz = ABSENT;
  private int data = ABSENT;
  private int address = ABSENT;
  private int segment = ABSENT;
  private boolean hasDataSegment;
  private int rexIndex = ABSENT;
  private String activeSegment = "";
  private int rex;
  private int rexUsed;
  private boolean dataUsed;
  private boolean addressUsed;
  private boolean segmentUsed;
  private int wait = ABSENT;

  Prefixes(IntelMode mode) {
    this.mode = mode;
  }

  /**
   * Reads prefixes from the decoder's position up to the opcode.
   *
   * @return whether an opcode may follow; false if there are too many prefixes, or a REX prefix is
   *     not the last one and so stands for nothing
   */
  boolean read(Decoding in) {
    for (int length = 0; length < MAX_INSTRUCTION_LENGTH - 1; length++) {
      int b = in.peek();
      boolean isRex = mode.isLong() && (b & 0xf0) == REX;
      if (b == FWAIT) {
        boolean isLeading = count == 0 && wait == ABSENT;
        wait = count;
        in.skip();
        if (!isLeading) {
          // After other prefixes a wait ends them: it belongs to the opcode that follows at once.
          return rex == 0;
        }
      } else if (isRex || isLegacy(b)) {
        if (rex != 0) {
          return false;
        }
        if (isRex) {
          rexIndex = count;
          rex = b;
        } else {
          note(b);
        }
        names[count++] = name(b, mode);
        first = first == null ? names[0] : first;
        in.skip();
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean isLegacy(int b) {
    return switch (b) {
      case 0xf0, 0xf2, 0xf3, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0x66, 0x67 -> true;
      default -> false;
    };
  }

  private void note(int b) {
    switch (b) {
      case 0xf0 -> lock = count;
      case 0xf2 -> repnz = count;
      case 0xf3 -> repz = count;
      case 0x66 -> data = count;
      case 0x67 -> address = count;
      default -> {
        segment = count;
        hasDataSegment |= b == 0x3e;
        // Long mode ignores all segment bases but those of fs and gs.
        if (!mode.isLong() || b == 0x64 || b == 0x65) {
          activeSegment = name(b, mode);
        }
      }
    }
  }

  private static String name(int b, IntelMode mode) {
    return switch (b) {
      case 0xf0 -> "lock";
      case 0xf2 -> "repnz";
      case 0xf3 -> "repz";
      case 0x2e -> "cs";
      case 0x36 -> "ss";
      case 0x3e -> "ds";
      case 0x26 -> "es";
      case 0x64 -> "fs";
      case 0x65 -> "gs";
      case 0x66 -> "data16";
      case 0x67 -> mode.isLong() ? "addr32" : "addr16";
      default -> rexName(b);
    };
  }

  private static String rexName(int b) {
    StringBuilder bits = new StringBuilder("rex");
    String letters = "WRXB";
    for (int i = 0; i < 4; i++) {
      if ((b & REX_W >> i) != 0) {
        bits.append(bits.length() == 3 ? "." : "").append(letters.charAt(i));
      }
    }
    return bits.toString();
  }

  /** Whether a {@code fwait} (0x9b) is among the prefixes. */
  boolean hasWait() {
    return wait != ABSENT;
  }

  /** How many bytes go up to and with the {@code fwait}, if it is an instruction by itself. */
  int lengthOfWait() {
    return wait + 1;
  }

  /** The prefixes up to and with the {@code fwait}. */
  String textOfWait() {
    return join(wait) + "fwait";
  }

  boolean hasRex() {
    return rex != 0;
  }

  boolean hasLock() {
    return lock != ABSENT;
  }

  boolean hasData() {
    return data != ABSENT;
  }

  boolean hasRepeat() {
    return repz != ABSENT || repnz != ABSENT;
  }

  boolean hasAddress() {
    return address != ABSENT;
  }

  /** REX.B, without marking it as spent. */
  boolean hasRexB() {
    return (rex & REX_B) != 0;
  }

  /** Whether REX has a bit, which is then spent. */
  boolean rex(int bit) {
    if ((rex & bit) != 0) {
      rexUsed |= bit | REX;
      return true;
    }
    return false;
  }

  /** REX.W, without marking it as spent. */
  boolean hasRexW() {
    return (rex & REX_W) != 0;
  }

  /** Marks the bare presence of REX as spent: it turns {@code ah} into {@code spl}. */
  void useRex() {
    rexUsed |= REX;
  }

  /** Marks the operand-size prefix as spent, and says whether there is one. */
  boolean data() {
    dataUsed = true;
    return data != ABSENT;
  }

  /** What a lock prefix adds to the number of a control register: outside long mode, 8. */
  int controlOfLock() {
    if (mode.isLong() || lock == ABSENT) {
      return 0;
    }
    names[lock] = null;
    return 8;
  }

  /** Marks the address-size prefix as spent, and says whether there is one. */
  boolean address() {
    addressUsed = true;
    return address != ABSENT;
  }

  /** The overriding segment register with a colon, or nothing; marked as spent. */
  String segment() {
    if (activeSegment.isEmpty()) {
      return "";
    }
    segmentUsed = true;
    return activeSegment + ":";
  }

  /** As {@link #segment}, where the data segment is spelled out if no other is named. */
  String segmentOrDs() {
    if (activeSegment.isEmpty()) {
      activeSegment = "ds";
    }
    return segment();
  }

  boolean hasSegment() {
    return !activeSegment.isEmpty();
  }

  /**
   * The prefix that selects among the instructions of one opcode (SDM volume 2, section 2.1.2): the
   * last of 0xf2 and 0xf3, else 0x66; or 0.
   */
  int mandatory() {
    if (hasRepeat()) {
      return repz > repnz ? 0xf3 : 0xf2;
    }
    return hasData() ? 0x66 : 0;
  }

  /** Marks the {@link #mandatory} prefix as spent. */
  void takeMandatory() {
    if (hasRepeat()) {
      names[Math.max(repz, repnz)] = null;
    } else {
      data();
    }
  }

  /** Says what the repeat prefixes, the lock and the data segment prefix mean to this opcode. */
  void interpret(PrefixMeaning meaning, boolean memory) {
    switch (meaning) {
      case NONE -> {}
      case REPEAT -> rename(repz, "rep");
      case BOUND -> rename(repnz, "bnd");
      case INDIRECT_BRANCH -> {
        rename(repnz, "bnd");
        if (hasDataSegment && !(mode.isLong() && hasData())) {
          activeSegment = "";
          rename(segment, "notrack");
        }
      }
      case ELISION_WITH_LOCK -> {
        if (memory && hasLock()) {
          rename(repz, "xrelease");
          rename(repnz, "xacquire");
        }
      }
      case ELISION -> {
        if (memory) {
          rename(repz, "xrelease");
          rename(repnz, "xacquire");
        }
      }
      case RELEASE -> {
        if (memory && repz > repnz) {
          rename(repz, "xrelease");
        }
      }
    }
  }

  private void rename(int index, String name) {
    if (index != ABSENT) {
      names[index] = name;
    }
  }

  /** Forgets the spent prefixes; what is left stands in front of the mnemonic. */
  void dropUsed() {
    if (rexIndex != ABSENT && (rex ^ rexUsed) == 0) {
      names[rexIndex] = null;
    }
    if (segment != ABSENT && segmentUsed) {
      names[segment] = null;
    }
    if (address != ABSENT && addressUsed) {
      names[address] = null;
    }
    if (data != ABSENT && dataUsed) {
      names[data] = null;
    }
  }

  /** The prefixes that are left, each followed by a space. */
  String leftOver() {
    return join(count);
  }

  /** The prefixes as an instruction by themselves. */
  DecodedInstruction alone() {
    return wait == 0
        ? new DecodedInstruction(1, "fwait", "")
        : new DecodedInstruction(count, leftOver().strip(), "");
  }

  private String join(int end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < end; i++) {
      if (names[i] != null) {
        text.append(names[i]).append(' ');
      }
    }
    return text.toString();
  }

  /** The name of the first prefix, or null if there is none. */
  String first() {
    return wait == 0 ? "fwait" : first;
  }
}
