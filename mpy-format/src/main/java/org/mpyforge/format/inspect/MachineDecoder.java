package org.mpyforge.format.inspect;

import java.util.List;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.NativeArch;

/** Turns machine code into text, for whichever architectures it knows. */
@FunctionalInterface
public interface MachineDecoder {
  /** Knows no architecture: all code is shown as bytes. */
  MachineDecoder NONE = (arch, code, address) -> List.of();

  /**
   * Decodes a stretch of code from front to back.
   *
   * @param arch the machine
   * @param code the code
   * @param address the address of its first byte, from which branch targets are counted
   * @return its instructions without a gap, the first at {@code address}; none if the machine is
   *     unknown
   */
  List<MachineInstruction> decode(NativeArch arch, ByteString code, int address);
}
