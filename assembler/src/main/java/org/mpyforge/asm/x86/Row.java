package org.mpyforge.asm.x86;

import java.util.List;

/**
 * One row of an instruction table: when it applies, and what the instruction is then called.
 *
 * @param modes the modes that have it
 * @param reg the {@code reg} field of ModRM that selects it, or {@link #ANY}
 * @param rm the {@code rm} field that selects it, or {@link #ANY}
 * @param form the operands it exists with
 * @param prefix the prefix byte that is part of its opcode, 0 if it must have none, or {@link #ANY}
 * @param hasModrm whether a ModRM byte follows the opcode
 * @param mnemonic its name
 * @param operands its operands, destination first
 * @param meaning what some prefixes mean to it
 */
record Row(
    List<IntelMode> modes,
    int reg,
    int rm,
    Form form,
    int prefix,
    boolean hasModrm,
    Mnemonic mnemonic,
    List<Operand> operands,
    PrefixMeaning meaning) {

  /** In place of a number: all will do. */
  static final int ANY = -1;

  /** A condition on the operands. */
  enum Form {
    ANY {
      @Override
      boolean fits(Decoding in) {
        return true;
      }
    },
    /** ModRM names memory. */
    MEMORY {
      @Override
      boolean fits(Decoding in) {
        return in.isMemory();
      }
    },
    /** ModRM names a register. */
    REGISTER {
      @Override
      boolean fits(Decoding in) {
        return !in.isMemory();
      }
    },
    /** The address is not shortened by a prefix. */
    FULL {
      @Override
      boolean fits(Decoding in) {
        return !in.prefixes().hasAddress();
      }
    },
    /** The operands are eax and eax: {@code xchg} has then another meaning. */
    BARE {
      @Override
      boolean fits(Decoding in) {
        return !in.prefixes().hasData() && !in.prefixes().hasRexB();
      }
    };

    abstract boolean fits(Decoding in);
  }

  /** Whether the row fits what has been read, the prefixes aside. */
  boolean fits(Decoding in) {
    return modes.contains(in.mode())
        && (reg == ANY || reg == in.reg())
        && (rm == ANY || rm == in.rm())
        && form.fits(in);
  }
}
