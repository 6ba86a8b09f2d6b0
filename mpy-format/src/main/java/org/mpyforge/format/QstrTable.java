package org.mpyforge.format;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The qstrs of a file in the order of their indexes. Bytecode, preludes and native code name a qstr
 * by its index here.
 *
 * <p>In a file, an entry is either spelled out or, for the names that every runtime has, a number
 * (see {@link StaticQstrs}). The writer takes the number wherever there is one, as every known tool
 * does. A foreign file that spells out such a name all the same keeps it spelled out: the table
 * remembers which entries those are.
 *
 * <p>Version 5 has no such table in the file: there the reader lists each qstr when it first meets
 * it, and operands index this list.
 */
public final class QstrTable {
  /** The table without entries. */
  public static final QstrTable EMPTY = new QstrTable(new Qstr[0], new BitSet());

  private final List<Qstr> entries;
  private final BitSet spelledOut;

  private QstrTable(Qstr[] entries, BitSet spelledOut) {
    this.entries = Collections.unmodifiableList(Arrays.asList(entries));
    this.spelledOut = spelledOut;
  }

  /**
   * A table of the given qstrs; static ones will be written as numbers.
   *
   * @param qstrs the entries by index, copied
   */
  public static QstrTable of(List<Qstr> qstrs) {
    return qstrs.isEmpty() ? EMPTY : new QstrTable(qstrs.toArray(new Qstr[0]), new BitSet());
  }

  /** A table as read; takes over both arguments. */
  static QstrTable asRead(Qstr[] entries, BitSet spelledOut) {
    return new QstrTable(entries, spelledOut);
  }

  /** The number of entries. */
  public int size() {
    return entries.size();
  }

  /**
   * The qstr with the given index.
   *
   * @throws IndexOutOfBoundsException if the table has no such entry
   */
  public Qstr get(int index) {
    return entries.get(index);
  }

  /** All entries by index, as an unmodifiable list. */
  public List<Qstr> entries() {
    return entries;
  }

  /** Whether the file spells out a static name at this index, where its number was expected. */
  public boolean isSpelledOut(int index) {
    return spelledOut.get(index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QstrTable that
        && entries.equals(that.entries)
        && spelledOut.equals(that.spelledOut);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** The entries, comma-separated in brackets. */
  @Override
  public String toString() {
    return entries.toString();
  }
}
