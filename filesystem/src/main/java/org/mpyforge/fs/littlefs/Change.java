package org.mpyforge.fs.littlefs;

/** A part of a commit. */
sealed interface Change {

  /**
   * A new file takes this number.
   *
   * @param id the number
   */
  record Create(int id) implements Change {}

  /**
   * A file goes.
   *
   * @param id its number
   */
  record Delete(int id) implements Change {}

  /**
   * Something is said of a file.
   *
   * @param id its number
   * @param item what is said; its order does not matter
   */
  record Put(int id, Item item) implements Change {}

  /**
   * An attribute of a file goes.
   *
   * @param id its number
   * @param type the type of the attribute's tag
   */
  record Forget(int id, int type) implements Change {}

  /**
   * What another file is, with its attributes, is said of a file.
   *
   * @param id its number
   * @param source the other one
   */
  record Move(int id, Entry source) implements Change {}

  /**
   * Another pair follows.
   *
   * @param split whether the directory goes on there
   * @param pair the pair
   */
  record Tail(boolean split, BlockPair pair) implements Change {}

  static Put put(int id, int type, byte[] data) {
    return new Put(id, new Item(type, data, 0));
  }
}
