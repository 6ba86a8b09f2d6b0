package org.mpyforge.asm.x86;

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

  private final Mode mode;
  private final String[] names = new String[MAX_INSTRUCTION_LENGTH];
  private int count;
  private int lock = ABSENT;
  private int repz = ABSENT;
  private int repnz = ABSENT;
  private int data = ABSENT;
  private int address = ABSENT;
  private int segment = ABSENT;
  private int dataSegment = ABSENT;
  private int rexIndex = ABSENT;
  private String activeSegment = "";
  private int rex;
  private int rexUsed;
  private boolean dataUsed;
  private boolean addressUsed;
  private boolean segmentUsed;
  private boolean repeatUsed;
  private boolean wait;
  private boolean complete;

  Prefixes(Mode mode) {
    this.mode = mode;
  }

  /**
   * Reads prefixes from the decoder's position up to the opcode.
   *
   * @return whether an opcode may follow; false if there are too many prefixes, or a REX prefix is
   *     not the last one and so stands for nothing
   */
  boolean read(Decoding in) {
    while (count + (wait ? 1 : 0) < MAX_INSTRUCTION_LENGTH - 1) {
      int b = in.peek();
      boolean isRex = mode.isLong() && (b & 0xf0) == REX;
      if (b == FWAIT) {
        if (count > 0 || wait) {
          // A wait between prefixes is an instruction that ends here, and owns those before it.
          complete = true;
          return rex == 0;
        }
        wait = true;
        in.skip();
        continue;
      }
      if (!isRex && !isLegacy(b)) {
        return true;
      }
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
      in.skip();
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
        if (b == 0x3e) {
          dataSegment = count;
        }
        // Long mode ignores all segment bases but those of fs and gs.
        if (!mode.isLong() || b == 0x64 || b == 0x65) {
          activeSegment = name(b, mode);
        }
      }
    }
  }

  private static String name(int b, Mode mode) {
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

  /** Number of prefix bytes, without a leading {@code fwait}. */
  int count() {
    return count;
  }

  /** Whether a {@code fwait} (0x9b) stood first. */
  boolean hasWait() {
    return wait;
  }

  /** Whether the instruction ends with its prefixes, because a {@code fwait} follows them. */
  boolean isComplete() {
    return complete;
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

  /** The bits of REX, marking as spent the ones asked for. */
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

  boolean dataUsed() {
    return dataUsed;
  }

  boolean repeatUsed() {
    return repeatUsed;
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
   * last of 0xf2 and 0xf3, else 0x66; marked as spent.
   *
   * @return 0 for none, or the prefix byte
   */
  int takeMandatory() {
    int selected = 0;
    int index = ABSENT;
    if (hasRepeat()) {
      selected = repz > repnz ? 0xf3 : 0xf2;
      index = Math.max(repz, repnz);
      repeatUsed = true;
    } else if (data != ABSENT) {
      selected = 0x66;
      index = data;
      dataUsed = true;
    }
    if (selected != 0) {
      names[index] = null;
    }
    return selected;
  }

  /** Says what the repeat prefixes, the lock and the data segment prefix mean to this opcode. */
  void interpret(PrefixMeaning meaning, boolean memory) {
    switch (meaning) {
      case NONE -> {}
      case REPEAT -> rename(repz, "rep");
      case BOUND -> rename(repnz, "bnd");
      case INDIRECT_BRANCH -> {
        rename(repnz, "bnd");
        if (dataSegment != ABSENT && !(mode.isLong() && hasData())) {
          activeSegment = "";
          rename(dataSegment, "notrack");
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
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (names[i] != null) {
        text.append(names[i]).append(' ');
      }
    }
    return text.toString();
  }

  /** The name of the first prefix. */
  String first() {
    return wait ? "fwait" : names[0];
  }
}
