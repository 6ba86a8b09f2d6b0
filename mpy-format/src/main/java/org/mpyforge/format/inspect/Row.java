package org.mpyforge.format.inspect;

import java.util.OptionalInt;
import org.mpyforge.format.ByteString;

/**
 * A line of a listing: an instruction, or data.
 *
 * @param offset where it is, in bytes from where the listing counts
 * @param line the line of the source it belongs to, 0 if not known
 * @param bytes its bytes
 * @param mnemonic what it does
 * @param operands with what; in front of the target, if there is one
 * @param target the offset that it may go on at
 * @param remark more about it, empty if there is no more
 */
record Row(
    int offset,
    int line,
    ByteString bytes,
    String mnemonic,
    String operands,
    OptionalInt target,
    String remark) {}
