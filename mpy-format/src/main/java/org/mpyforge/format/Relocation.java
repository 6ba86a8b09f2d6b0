package org.mpyforge.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Machine words to adjust when native code is loaded: to each, an address is added that only the
 * runtime knows. Modules linked from C have them.
 *
 * <p>A file stores one byte per relocation, which may be followed by the place (if it does not
 * simply continue behind the last one) and by a count ({@code tools/mpy_ld.py}, {@code
 * MPYOutput.write_reloc}; {@code py/persistentcode.c}, {@code mp_native_relocate}).
 *
 * @param section where the words are
 * @param word the first word's index in that section; its size is {@link NativeArch#wordSize()}
 * @param count the number of words in a row, 1 or more
 * @param target what is added to each
 * @param function the entry of the function table, if the target is {@link Target#FUNCTION}; else 0
 */
public record Relocation(Section section, int word, int count, Target target, int function) {

  /** The byte that ends the relocations in a file. */
  static final int END = 0xff;

  /** The largest kind - a target, and whether a count follows - that is a section's. */
  private static final int LAST_SECTION = 5;

  /** Checks that the parts make sense together. */
  public Relocation {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(target, "target");
    if (count < 1 || (count > 1 && !target.counted())) {
      throw new IllegalArgumentException(count + " words cannot point to " + target);
    }
    if (word < 0 || function < 0 || (function > 0 && target != Target.FUNCTION)) {
      throw new IllegalArgumentException("bad word or function index");
    }
  }

  /** Where a word to adjust is. */
  public enum Section {
    /** In the machine code. */
    TEXT,
    /** In the read-only data. */
    RODATA
  }

  /** What a word points to. */
  public enum Target {
    /** The start of the machine code. */
    TEXT,
    /** The start of the read-only data. */
    RODATA,
    /** The start of the zeroed memory. */
    BSS,
    /** The file's qstr table, since version 6. */
    QSTR_TABLE,
    /** The file's constant table, since version 6. */
    CONSTANT_TABLE,
    /** The table of runtime functions. */
    FUNCTION_TABLE,
    /** What an entry of the table of runtime functions holds. */
    FUNCTION;

    /** Whether a count can go with it: the three sections. */
    boolean counted() {
      return compareTo(BSS) <= 0;
    }
  }

  /**
   * Decodes the relocations of a raw code.
   *
   * @param stored {@link RawCode.Viper#relocations()}
   * @param version the version of the file
   * @throws MalformedMpyException if they end within one, or the first has no place
   */
  public static List<Relocation> decode(ByteString stored, MpyVersion version) {
    ByteCursor cursor = stored.cursor(0, "relocations");
    var relocations = new ArrayList<Relocation>();
    var section = Section.TEXT;
    int word = 0;
    while (cursor.remaining() > 0) {
      int start = cursor.offset();
      int op = cursor.u8();
      if ((op & 1) != 0) {
        long place = cursor.lenientVuint();
        section = (place & 1) == 0 ? Section.TEXT : Section.RODATA;
        word = (int) (place >> 1);
      } else if (relocations.isEmpty()) {
        throw cursor.failAt(start, "the first relocation does not say where");
      }
      int kind = op >> 1;
      long count = isCounted(kind) ? cursor.lenientVuint() : 1;
      if (count < 1 || count > Integer.MAX_VALUE - word) {
        throw cursor.failAt(start, "bad number of words: " + count);
      }
      int number = kind <= LAST_SECTION ? kind >> 1 : kind - 3;
      Target target = target(number, version);
      int function = target == Target.FUNCTION ? number - firstFunction(version) : 0;
      relocations.add(new Relocation(section, word, (int) count, target, function));
      word += (int) count;
    }
    return relocations;
  }

  /**
   * Encodes relocations as {@code tools/mpy_ld.py} does. A place could be left out where one
   * continues behind the last; that tool means to, but always writes it, and so do we.
   *
   * @param relocations the relocations in the order to store them
   * @param version the version of the file
   * @return what {@link RawCode.Viper#relocations()} holds
   * @throws IllegalArgumentException if the version has no such target or function
   */
  public static ByteString encode(List<Relocation> relocations, MpyVersion version) {
    var target = new ByteBuilder();
    for (Relocation relocation : relocations) {
      int number = relocation.number(version);
      boolean counted = relocation.count > 1;
      int kind = relocation.target.counted() ? number << 1 | (counted ? 1 : 0) : number + 3;
      int op = kind << 1 | 1;
      if (op >= END) {
        throw new IllegalArgumentException("function " + relocation.function + " has no encoding");
      }
      target.u8(op).vuint((long) relocation.word << 1 | relocation.section.ordinal());
      if (counted) {
        target.vuint(relocation.count);
      }
    }
    return target.toByteString();
  }

  /** Passes the relocations at a cursor and their end mark; checks only that they have an end. */
  static ByteString readUntilEnd(ByteCursor cursor) {
    int start = cursor.offset();
    for (int op = cursor.u8(); op != END; op = cursor.u8()) {
      if ((op & 1) != 0) {
        cursor.lenientVuint();
      } else if (cursor.offset() == start + 1) {
        throw cursor.failAt(start, "the first relocation does not say where");
      }
      if (isCounted(op >> 1)) {
        cursor.lenientVuint();
      }
    }
    return cursor.passed(start, cursor.offset() - 1);
  }

  private static boolean isCounted(int kind) {
    return kind <= LAST_SECTION && (kind & 1) != 0;
  }

  /** The number of the first function: sections are 0 to 2, and tables come between. */
  private static int firstFunction(MpyVersion version) {
    return version.isVersion6() ? 6 : 4;
  }

  private static Target target(int number, MpyVersion version) {
    if (number >= firstFunction(version)) {
      return Target.FUNCTION;
    }
    if (number == 3 && !version.isVersion6()) {
      return Target.FUNCTION_TABLE;
    }
    return Target.values()[number];
  }

  private int number(MpyVersion version) {
    if (target == Target.FUNCTION) {
      return firstFunction(version) + function;
    }
    if (version.isVersion6() || target.counted()) {
      return target.ordinal();
    }
    if (target == Target.FUNCTION_TABLE) {
      return 3;
    }
    throw new IllegalArgumentException(target + " does not exist in version " + version);
  }
}
