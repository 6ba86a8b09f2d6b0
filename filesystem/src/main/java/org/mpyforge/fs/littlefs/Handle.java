package org.mpyforge.fs.littlefs;

/**
 * A file or directory that an operation or an open file holds on to while commits go on: {@link
 * Committer} keeps it up to date.
 */
final class Handle {

  /** The log that it is in. */
  final MetadataPair at;

  /** Its number there. */
  int id;

  /** Whether it was removed. */
  boolean removed;

  Handle(MetadataPair at, int id) {
    this.at = at;
    this.id = id;
  }

  Entry entry() {
    return at.entry(id);
  }
}
