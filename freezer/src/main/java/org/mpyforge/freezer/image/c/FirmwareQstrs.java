package org.mpyforge.freezer.image.c;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.StaticQstrs;

/**
 * The qstrs that a firmware has of itself, so that frozen modules need not bring them along, and
 * how it keeps qstrs.
 *
 * <p>A build writes them into {@code genhdr/qstrdefs.preprocessed.h}: a line {@code Q(name)} each,
 * and lines {@code QCFG(BYTES_IN_LEN, (1))}, among much else ({@code py/makeqstrdata.py}, {@code
 * parse_input_headers}). Every firmware has the {@linkplain StaticQstrs static} ones.
 */
public final class FirmwareQstrs {
  /** A firmware of which no more is known: static qstrs, one byte for a length, one for a hash. */
  public static final FirmwareQstrs STATIC = new FirmwareQstrs(1, 1);

  private static final Pattern CONFIGURATION =
      Pattern.compile("QCFG\\((\\w+), *\\(?([0-9]+)\\)?\\)");
  private static final int MAX_BYTES = 2;

  private final int lengthBytes;
  private final int hashBytes;
  private final Map<Qstr, String> identifiers = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private FirmwareQstrs(int lengthBytes, int hashBytes) {
    this.lengthBytes = lengthBytes;
    this.hashBytes = hashBytes;
    StaticQstrs statics = StaticQstrs.of(MpyVersion.LATEST);
    for (int number = 1; number <= statics.size(); number++) {
      add(statics.get(number));
    }
  }

  /**
   * Reads a preprocessed header.
   *
   * @param header the text of {@code genhdr/qstrdefs.preprocessed.h}
   * @throws FreezeException if it does not say how qstrs are kept
   */
  public static FirmwareQstrs parse(String header) {
    var configuration = new HashMap<String, Integer>();
    String[] lines = header.split("\n", -1);
    for (String line : lines) {
      if (line.startsWith("QCFG(")) {
        Matcher match = CONFIGURATION.matcher(line.strip());
        if (match.matches()) {
          configuration.put(match.group(1), Integer.valueOf(match.group(2)));
        }
      }
    }
    var qstrs =
        new FirmwareQstrs(
            bytes(configuration, "BYTES_IN_LEN", 1), bytes(configuration, "BYTES_IN_HASH", 0));
    for (String line : lines) {
      String entry = line.strip();
      if (entry.startsWith("Q(") && entry.endsWith(")")) {
        qstrs.add(Qstr.of(spelledOut(entry.substring(2, entry.length() - 1))));
      }
    }
    return qstrs;
  }

  private static int bytes(Map<String, Integer> configuration, String name, int least) {
    Integer bytes = configuration.get(name);
    if (bytes == null) {
      throw new FreezeException("the header of the firmware's qstrs has no QCFG(" + name + ", …)");
    }
    if (bytes < least || bytes > MAX_BYTES) {
      throw new FreezeException("no firmware has " + name + " " + bytes);
    }
    return bytes;
  }

  /** The two control characters that a header can spell. */
  private static String spelledOut(String name) {
    return switch (name) {
      case "\\n" -> "\n";
      case "\\r\\n" -> "\r\n";
      default -> name;
    };
  }

  /** Adds a qstr, unless its identifier is already that of another one. */
  private void add(Qstr qstr) {
    String identifier = QstrIdentifiers.of(qstr.toString());
    if (taken.add(identifier)) {
      identifiers.put(qstr, identifier);
    }
  }

  /** The bytes of a qstr's length, 1 or 2. */
  public int lengthBytes() {
    return lengthBytes;
  }

  /** The bytes of a qstr's hash, 0 to 2. */
  public int hashBytes() {
    return hashBytes;
  }

  /** The number of qstrs known. */
  public int size() {
    return identifiers.size();
  }

  /** The identifier of a qstr, null if the firmware does not have it. */
  String identifier(Qstr qstr) {
    return identifiers.get(qstr);
  }

  /** The identifiers of all. */
  Set<String> identifiers() {
    return Collections.unmodifiableSet(taken);
  }
}
