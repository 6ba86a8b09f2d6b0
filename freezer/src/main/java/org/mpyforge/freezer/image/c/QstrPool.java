package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Qstr;

/** The qstrs that frozen modules use: those of the firmware, and those to be added to them. */
final class QstrPool {
  /** Tables of qstrs have 16 bits an entry. */
  private static final int MAX_QSTRS = 1 << 16;

  /**
   * A runtime that runs out of room for qstrs makes a pool of twice the room that the last one had,
   * and never writes to a pool whose room is no more than its entries.
   */
  private static final int ALLOCATED = 10;

  private final FirmwareQstrs firmware;
  private final BiConsumer<Qstr, Owner> whenAdded;
  private final Map<Qstr, String> added = new HashMap<>();
  private final Names names;
  private List<Qstr> sorted = List.of();

  /**
   * A pool with the firmware's qstrs only.
   *
   * @param whenAdded is told of each qstr that is added
   */
  QstrPool(FirmwareQstrs firmware, BiConsumer<Qstr, Owner> whenAdded) {
    this.firmware = firmware;
    this.whenAdded = whenAdded;
    this.names = new Names(firmware.identifiers());
  }

  /**
   * The identifier of a qstr, which is added unless the firmware has it.
   *
   * @param qstr the qstr
   * @param owner what uses it, for the message
   * @throws FreezeException if it is too long for this firmware
   */
  String use(Qstr qstr, Owner owner) {
    String known = firmware.identifier(qstr);
    if (known != null) {
      return known;
    }
    String identifier = added.get(qstr);
    if (identifier == null) {
      if (!fits(qstr.bytes())) {
        throw FreezeException.of(
            owner,
            "a name of "
                + qstr.length()
                + " bytes is too long: the firmware keeps lengths of qstrs in "
                + (firmware.lengthBytes() == 1 ? "one byte" : "two bytes"));
      }
      identifier = names.unique(QstrIdentifiers.of(qstr.toString()));
      added.put(qstr, identifier);
      int numbers = firmware.hashBytes() + firmware.lengthBytes();
      owner.charge(SizeKind.QSTRS, pointer -> pointer + numbers);
      whenAdded.accept(qstr, owner);
    }
    return identifier;
  }

  /** Whether a text is short enough to be a qstr of this firmware. */
  boolean fits(ByteString text) {
    return text.length() < 1 << 8 * firmware.lengthBytes();
  }

  /** Whether some module or the firmware has a text as a qstr already. */
  boolean has(Qstr qstr) {
    return firmware.identifier(qstr) != null || added.containsKey(qstr);
  }

  /**
   * The added qstrs in the order of their bytes, which a runtime relies on to find one.
   *
   * @throws FreezeException if there are more than a firmware can number
   */
  List<Qstr> added() {
    if (sorted.size() != added.size()) {
      sorted = new ArrayList<>(added.keySet());
      Collections.sort(sorted);
      if (sorted.size() + firmware.size() >= MAX_QSTRS) {
        throw new FreezeException(sorted.size() + " names are more than a firmware can number");
      }
    }
    return Collections.unmodifiableList(sorted);
  }

  /** How many entries the pool says that it has room for. */
  int allocated() {
    return Math.min(added.size(), ALLOCATED);
  }

  /** Whether qstrs are kept with a hash. */
  boolean hasHashes() {
    return firmware.hashBytes() > 0;
  }

  /** The bytes of a hash, 0 to 2. */
  int hashBytes() {
    return firmware.hashBytes();
  }

  /** The bytes of a length, 1 or 2. */
  int lengthBytes() {
    return firmware.lengthBytes();
  }

  /**
   * The hash of a text, as a firmware computes it ({@code py/qstr.c}, {@code qstr_compute_hash}):
   * never 0; of 16 bits where qstrs are kept without.
   */
  int hash(ByteString text) {
    int hash = 5381;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 33 ^ text.at(i);
    }
    int bytes = hasHashes() ? firmware.hashBytes() : 2;
    hash &= (1 << 8 * bytes) - 1;
    return hash == 0 ? 1 : hash;
  }

  /** Writes the numbers of the added qstrs. */
  void writeNumbers(CText out) {
    if (added().isEmpty()) {
      return;
    }
    out.line("enum {");
    String first = " = MP_QSTRnumber_of";
    for (Qstr qstr : added()) {
      out.line("    ", added.get(qstr), first, ",");
      first = "";
    }
    out.line("};").line();
  }
}
