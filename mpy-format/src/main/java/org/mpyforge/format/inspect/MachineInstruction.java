package org.mpyforge.format.inspect;

import java.util.OptionalInt;

/**
 * One machine instruction as text.
 *
 * @param length its length in bytes, 1 or more
 * @param mnemonic its name, or a data directive
 * @param operands its operands; without the last if that is the {@code target}
 * @param target the address it branches to, if it is a direct branch
 */
public record MachineInstruction(
    int length, String mnemonic, String operands, OptionalInt target) {}
