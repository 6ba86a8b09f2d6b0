package org.mpyforge.cross.emit.inline;

import static org.mpyforge.cross.emit.inline.ThumbKinds.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpyforge.asm.arm.Condition;
import org.mpyforge.asm.thumb.AluOperation;
import org.mpyforge.asm.thumb.ImmediateOperation;
import org.mpyforge.asm.thumb.ShiftOperation;
import org.mpyforge.asm.thumb.ThumbAssembler;
import org.mpyforge.asm.thumb.ThumbEncoder;
import org.mpyforge.asm.thumb.Transfer;
import org.mpyforge.asm.thumb.VfpOperation;

/**
 * The instructions of {@code @micropython.asm_thumb}.
 *
 * <p>Instructions with two operands come in two kinds: those whose second operand is a name, which
 * must then be a register, and those whose second operand is anything else. Source: {@code
 * emit_inline_thumb_op} in py/emitinlinethumb.c.
 */
final class ThumbTable {

  /** Feature: 32-bit instructions. */
  static final int THUMB2 = 1;

  /** Feature: floating point. */
  static final int VFP = 2;

  private static final int WORD_OFFSETS = 0x7c;
  private static final int HALFWORD_OFFSETS = 0x3e;
  private static final int BYTE_OFFSETS = 0x1f;

  private final List<Row<ThumbAssembler>> rows = new ArrayList<>();

  private ThumbTable() {}

  /**
   * Makes the table.
   *
   * @param pushesLinkNarrow whether {@code push} with {@code lr} and {@code pop} with {@code pc}
   *     may take 16 bits, as they do since 1.19
   */
  static InstructionTable<ThumbAssembler> make(boolean pushesLinkNarrow) {
    ThumbTable table = new ThumbTable();
    table.addSystem();
    table.addBranches();
    table.addConditionalBlocks();
    if (pushesLinkNarrow) {
      table.addStack();
    } else {
      table.addFirstStack();
    }
    table.addRegisterOperations();
    table.addImmediates();
    table.addMemory();
    table.addThreeOperands();
    table.addFloatingPoint();
    table.addFloatingPointMoves();
    return new InstructionTable<>(table.rows);
  }

  private void add(String mnemonic, Encoder<ThumbAssembler> encoder, OperandKind... operands) {
    rows.add(Row.of(mnemonic, encoder, operands));
  }

  private void addThumb2(
      String mnemonic, Encoder<ThumbAssembler> encoder, OperandKind... operands) {
    rows.add(Row.of(mnemonic, encoder, operands).needs(THUMB2));
  }

  private void addFloat(String mnemonic, Encoder<ThumbAssembler> encoder, OperandKind... operands) {
    rows.add(Row.of(mnemonic, encoder, operands).needs(VFP));
  }

  private static boolean endsWithName(List<Operand> operands) {
    return operands.get(operands.size() - 1) instanceof Operand.Name;
  }

  private static boolean endsOtherwise(List<Operand> operands) {
    return !endsWithName(operands);
  }

  private void addSystem() {
    add("nop", (t, r) -> t.encoder().nop());
    add("wfi", (t, r) -> t.encoder().wfi());
    add("cpsid", (t, r) -> t.encoder().cpsidI(), ANYTHING);
    add("cpsie", (t, r) -> t.encoder().cpsieI(), ANYTHING);
  }

  private static void requireReach(boolean reaches, Reading reading) {
    if (!reaches) {
      reading.error("branch not in range");
    }
  }

  private void addBranches() {
    add("b", (t, r) -> requireReach(t.branches().branchNarrow(r.at(0)), r), LABEL);
    add("bl", (t, r) -> requireReach(t.branches().call(r.at(0)), r), LABEL);
    add("bx", (t, r) -> t.encoder().bx(r.at(0)), REGISTER);
    for (Condition condition : Condition.values()) {
      if (condition != Condition.AL) {
        String mnemonic = "b" + condition.spelling();
        Encoder<ThumbAssembler> narrow =
            (t, r) -> requireReach(t.branches().branchNarrow(condition, r.at(0)), r);
        add(mnemonic, narrow, LABEL);
        add(mnemonic + "_n", narrow, LABEL);
        addThumb2(mnemonic + "_w", (t, r) -> t.branches().branchWide(condition, r.at(0)), LABEL);
      }
    }
  }

  /** {@code it}, and with up to three more letters: {@code t} for then, {@code e} for else. */
  private void addConditionalBlocks() {
    for (int count = 0; count <= 3; count++) {
      for (int otherwise = 0; otherwise < 1 << count; otherwise++) {
        addConditionalBlock(count, otherwise);
      }
    }
  }

  /**
   * A block of a first instruction and some more.
   *
   * @param count how many more, 0 to 3
   * @param otherwise which of these are under the inverse condition, the highest bit for the first
   */
  private void addConditionalBlock(int count, int otherwise) {
    StringBuilder mnemonic = new StringBuilder("it");
    for (int i = count - 1; i >= 0; i--) {
      mnemonic.append((otherwise >> i & 1) == 0 ? 't' : 'e');
    }
    int end = 8 >> count;
    int inverse = otherwise << (4 - count);
    int same = 0x10 - 2 * end - inverse;
    addThumb2(
        mnemonic.toString(),
        (t, r) ->
            t.encoder().it(Condition.ofCode(r.at(0)), end | ((r.at(0) & 1) == 0 ? inverse : same)),
        CONDITION);
  }

  private void addStack() {
    add(
        "push",
        (t, r) -> {
          t.encoder().push(r.at(0));
          requireThumb2(t, ThumbEncoder.isNarrowPush(r.at(0)), r);
        },
        REGISTERS);
    add(
        "pop",
        (t, r) -> {
          t.encoder().pop(r.at(0));
          requireThumb2(t, ThumbEncoder.isNarrowPop(r.at(0)), r);
        },
        REGISTERS);
  }

  /** Before 1.19, the 16-bit forms were for low registers only. */
  private void addFirstStack() {
    add(
        "push",
        (t, r) -> {
          if (isLow(r.at(0))) {
            t.encoder().push(r.at(0));
          } else {
            t.encoder().pushWide(r.at(0));
          }
        },
        REGISTERS);
    add(
        "pop",
        (t, r) -> {
          if (isLow(r.at(0))) {
            t.encoder().pop(r.at(0));
          } else {
            t.encoder().popWide(r.at(0));
          }
        },
        REGISTERS);
  }

  private static boolean isLow(int registers) {
    return registers < 1 << 8;
  }

  private static void requireThumb2(ThumbAssembler thumb, boolean narrow, Reading reading) {
    if (!narrow && !thumb.variant().hasThumb2()) {
      unsupported(reading);
    }
  }

  private void addNamed(Row<ThumbAssembler> row) {
    rows.add(row.when(ThumbTable::endsWithName));
  }

  private void addRegisterOperations() {
    addNamed(Row.of("mov", (t, r) -> t.encoder().move(r.at(0), r.at(1)), REGISTER, REGISTER));
    for (AluOperation operation : AluOperation.values()) {
      String name = operation.name().toLowerCase(Locale.ROOT);
      addNamed(
          Row.of(
              operation == AluOperation.AND ? "and_" : name, // Python has the name for itself.
              (t, r) -> t.encoder().alu(operation, r.at(0), r.at(1)),
              LOW,
              LOW));
    }
    Row<ThumbAssembler> clz =
        Row.of("clz", (t, r) -> t.encoder().clz(r.at(0), r.at(1)), REGISTER, REGISTER);
    Row<ThumbAssembler> rbit =
        Row.of("rbit", (t, r) -> t.encoder().rbit(r.at(0), r.at(1)), REGISTER, REGISTER);
    Row<ThumbAssembler> mrs =
        Row.of("mrs", (t, r) -> t.encoder().mrs(r.at(0), r.at(1)), register(12), SPECIAL);
    List.of(clz, rbit, mrs).forEach(row -> addNamed(row.needs(THUMB2)));
  }

  private void addUnnamed(Row<ThumbAssembler> row) {
    rows.add(row.when(ThumbTable::endsOtherwise));
  }

  private void addImmediates() {
    for (ImmediateOperation operation : ImmediateOperation.values()) {
      addUnnamed(
          Row.of(
              operation.name().toLowerCase(Locale.ROOT),
              (t, r) -> t.encoder().immediate(operation, r.at(0), r.at(1)),
              LOW,
              number(0xff)));
    }
    Row<ThumbAssembler> movw =
        Row.of("movw", (t, r) -> t.encoder().movw(r.at(0), r.at(1)), REGISTER, number(0xffff));
    Row<ThumbAssembler> movt =
        Row.of("movt", (t, r) -> t.encoder().movt(r.at(0), r.at(1)), REGISTER, number(0xffff));
    Row<ThumbAssembler> movwt =
        Row.of(
            "movwt",
            (t, r) -> {
              t.encoder().movw(r.at(0), r.at(1));
              t.encoder().movt(r.at(0), r.at(1) >>> 16);
            },
            REGISTER,
            number(-1));
    List.of(movw, movt, movwt).forEach(row -> addUnnamed(row.needs(THUMB2)));
  }

  private void addMemory() {
    for (Transfer transfer : Transfer.values()) {
      int offsets =
          switch (transfer.width()) {
            case BYTE -> BYTE_OFFSETS;
            case HALFWORD -> HALFWORD_OFFSETS;
            case WORD -> WORD_OFFSETS;
          };
      int shift = transfer.width().shift();
      addUnnamed(
          Row.of(
              transfer.name().toLowerCase(Locale.ROOT),
              (t, r) -> t.encoder().transfer(transfer, r.at(0), r.at(1), r.at(2) >> shift),
              LOW,
              requiredAddress(LOW, offsets)));
    }
    Row<ThumbAssembler> ldrex =
        Row.of(
            "ldrex",
            (t, r) -> t.encoder().ldrex(r.at(0), r.at(1), r.at(2) >> 2),
            REGISTER,
            address(REGISTER, 0xff));
    addUnnamed(ldrex.needs(THUMB2));
    addThumb2(
        "strex",
        (t, r) -> t.encoder().strex(r.at(0), r.at(1), r.at(2), r.at(3) >> 2),
        REGISTER,
        REGISTER,
        address(REGISTER, 0xff));
  }

  private void addThreeOperands() {
    for (ShiftOperation operation : ShiftOperation.values()) {
      add(
          operation.name().toLowerCase(Locale.ROOT),
          (t, r) -> t.encoder().shift(operation, r.at(0), r.at(1), r.at(2)),
          LOW,
          LOW,
          number(0x1f));
    }
    addNamed(Row.of("add", (t, r) -> t.encoder().add(r.at(0), r.at(1), r.at(2)), LOW, LOW, LOW));
    addNamed(
        Row.of("sub", (t, r) -> t.encoder().subtract(r.at(0), r.at(1), r.at(2)), LOW, LOW, LOW));
    addUnnamed(
        Row.of(
            "add",
            (t, r) -> t.encoder().addImmediate(r.at(0), r.at(1), r.at(2)),
            LOW,
            LOW,
            number(7)));
    addUnnamed(
        Row.of(
            "sub",
            (t, r) -> t.encoder().subtractImmediate(r.at(0), r.at(1), r.at(2)),
            LOW,
            LOW,
            number(7)));
    addThumb2(
        "sdiv",
        (t, r) -> t.encoder().sdiv(r.at(0), r.at(1), r.at(2)),
        REGISTER,
        REGISTER,
        REGISTER);
    addThumb2(
        "udiv",
        (t, r) -> t.encoder().udiv(r.at(0), r.at(1), r.at(2)),
        REGISTER,
        REGISTER,
        REGISTER);
  }

  private void addFloatingPoint() {
    List<VfpOperation> withThree =
        List.of(VfpOperation.VADD, VfpOperation.VSUB, VfpOperation.VMUL, VfpOperation.VDIV);
    for (VfpOperation operation : VfpOperation.values()) {
      String mnemonic = operation.name().toLowerCase(Locale.ROOT);
      if (withThree.contains(operation)) {
        addFloat(
            mnemonic,
            (t, r) -> t.encoder().vfp(operation, r.at(0), r.at(1), r.at(2)),
            FLOAT,
            FLOAT,
            FLOAT);
      } else {
        addFloat(mnemonic, (t, r) -> t.encoder().vfp(operation, r.at(0), r.at(1)), FLOAT, FLOAT);
      }
    }
  }

  private static boolean startsWithCoreRegister(List<Operand> operands) {
    return operands.get(0).name().startsWith("r");
  }

  private void addFloatingPointMoves() {
    addFloat("vmrs", (t, r) -> t.encoder().vmrs(r.at(0)), REGISTER_OR_FLAGS, FLOAT_STATUS);
    Row<ThumbAssembler> toCore =
        Row.of("vmov", (t, r) -> t.encoder().vmovToCore(r.at(0), r.at(1)), REGISTER, FLOAT);
    rows.add(toCore.needs(VFP).when(ThumbTable::startsWithCoreRegister));
    addFloat("vmov", (t, r) -> t.encoder().vmovFromCore(r.at(0), r.at(1)), FLOAT, REGISTER);
    addFloat(
        "vldr",
        (t, r) -> t.encoder().vldr(r.at(0), r.at(1), r.at(2) >> 2),
        FLOAT,
        address(LOW, 0x3fc));
    addFloat(
        "vstr",
        (t, r) -> t.encoder().vstr(r.at(0), r.at(1), r.at(2) >> 2),
        FLOAT,
        address(LOW, 0x3fc));
  }
}
