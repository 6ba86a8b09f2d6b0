package org.mpyforge.vm.command;

/** What a key, or the bytes that a terminal sends for it, means to the {@link LineEditor}. */
enum Key {
  /** A printable character, which is the byte itself. */
  CHARACTER,
  HOME,
  END,
  LEFT,
  RIGHT,
  WORD_LEFT,
  WORD_RIGHT,
  UP,
  DOWN,
  BACKSPACE,
  DELETE,
  DELETE_TO_END,
  DELETE_TO_START,
  DELETE_WORD_LEFT,
  DELETE_WORD_RIGHT,
  TAB,
  ENTER,
  /** Ctrl-C. */
  BREAK,
  /** A byte in the middle of a sequence, or one that means nothing. */
  NONE
}
