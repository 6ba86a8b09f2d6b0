package org.mpyforge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mpyforge.asm.Architecture;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.inspect.MachineDecoder;
import org.mpyforge.format.inspect.MachineInstruction;

/** Machine code as text, by the decoders of {@link Architectures}. */
final class MachineText implements MachineDecoder {
  /** The direct branches of all architectures: what begins so and ends in an address is one. */
  private static final Pattern BRANCH = Pattern.compile("b.*|cb.*|j.*|call.*|loop.*");

  private static final Pattern ADDRESS = Pattern.compile("(?:(.*), )?0x([0-9a-f]{1,7})");

  @Override
  public List<MachineInstruction> decode(NativeArch arch, ByteString code, int address) {
    Optional<Architecture> architecture = Architectures.named(arch.spelling());
    if (architecture.isEmpty()) {
      return List.of();
    }
    var instructions = new ArrayList<MachineInstruction>();
    for (DecodedInstruction decoded :
        architecture.get().newDisassembler().decodeAll(code.toByteArray(), address)) {
      instructions.add(instruction(decoded));
    }
    return instructions;
  }

  private static MachineInstruction instruction(DecodedInstruction decoded) {
    Matcher address = ADDRESS.matcher(decoded.operands());
    if (BRANCH.matcher(decoded.mnemonic()).matches() && address.matches()) {
      String others = address.group(1) == null ? "" : address.group(1);
      int target = Integer.parseInt(address.group(2), 16);
      return new MachineInstruction(
          decoded.length(), decoded.mnemonic(), others, OptionalInt.of(target));
    }
    return new MachineInstruction(
        decoded.length(), decoded.mnemonic(), decoded.operands(), OptionalInt.empty());
  }
}
