package org.mpyforge.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.MpyWriter;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;

/**
 * Damage among the instructions of bytecode, where it leaves the file readable and often enough the
 * code runnable: what a reader finds in an instant is not what a machine has to fear.
 */
final class CodeDamage {
  private final MpyFile file;
  private final SplittableRandom random;

  /** The raw code to damage, counted in the order of the tree. */
  private int chosen;

  private CodeDamage(MpyFile file, SplittableRandom random) {
    this.file = file;
    this.random = random;
  }

  /** A copy of a file with some bytes of its code changed, if there is bytecode in it. */
  static Optional<byte[]> damage(byte[] bytes, SplittableRandom random) {
    try {
      MpyFile file = MpyReader.read(bytes);
      int codes = count(file.root());
      var damage = new CodeDamage(file, random);
      damage.chosen = random.nextInt(codes);
      RawCode root = damage.copy(file.root());
      var damaged = new MpyFile(file.header(), file.qstrs(), file.constants(), root);
      return Optional.of(MpyWriter.write(damaged));
    } catch (MalformedMpyException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // What version 5 has no way to write.
    }
  }

  private static int count(RawCode code) {
    int count = 1;
    for (RawCode child : code.children()) {
      count += count(child);
    }
    return count;
  }

  private RawCode copy(RawCode code) {
    boolean isChosen = chosen-- == 0;
    if (!(code instanceof RawCode.Bytecode bytecode)) {
      return code;
    }
    List<RawCode> children = new ArrayList<>();
    for (RawCode child : code.children()) {
      children.add(copy(child));
    }
    ByteString bytes = isChosen ? damaged(bytecode) : code.code();
    return new RawCode.Bytecode(bytes, children, code.tables());
  }

  private ByteString damaged(RawCode.Bytecode code) {
    Prelude prelude = file.prelude(code).orElseThrow();
    byte[] bytes = code.code().toByteArray();
    int size = bytes.length - prelude.codeOffset();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = prelude.codeOffset() + random.nextInt(size);
      int other = prelude.codeOffset() + random.nextInt(size);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) (bytes[at] + random.nextInt(-3, 4));
        case 2 -> bytes[at] = bytes[other];
        case 3 -> {
          byte kept = bytes[at];
          bytes[at] = bytes[other];
          bytes[other] = kept;
        }
        case 4 -> bytes[random.nextInt(prelude.codeOffset())] ^= (byte) (1 << random.nextInt(8));
        default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      }
    }
    return ByteString.copyOf(bytes);
  }
}
