package org.mpyforge.bench;

/**
 * What a compiler made of a file.
 *
 * @param end how it came to its end
 * @param code the exit status, or the signal that ended it
 * @param mpy the compiled file; null if there is none
 * @param messages what it wrote to standard error
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record Answer(End end, int code, byte[] mpy, String messages) {

  /** How a compiler comes to its end. */
  enum End {
    EXIT,
    SIGNAL,
    TIMEOUT
  }

  boolean isCompiled() {
    return end == End.EXIT && code == 0 && mpy != null;
  }

  /** The message that matters: the last line. */
  String lastLine() {
    String text = messages.strip();
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  /** In a few words, for a list. */
  String summary() {
    return switch (end) {
      case EXIT -> isCompiled() ? mpy.length + " bytes" : "exit " + code + ", " + lastLine();
      case SIGNAL -> "signal " + code;
      case TIMEOUT -> "no answer in time";
    };
  }
}
