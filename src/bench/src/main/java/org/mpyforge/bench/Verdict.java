package org.mpyforge.bench;

import java.util.Arrays;

/** How the answers of the reference and ours to one file compare. */
enum Verdict {
  IDENTICAL("identical", false),
  REFUSED_ALIKE("refused alike", false),
  REFERENCE_CRASHES("the reference crashes", false),
  REFERENCE_HANGS("the reference takes too long", false),
  REFERENCE_FULL("the reference is out of memory", false),
  OTHER_BYTES("other bytes", true),
  WE_REFUSE("only refused here", true),
  WE_ACCEPT("only compiled here", true),
  OTHER_MESSAGE("another message", true),
  OTHER_PLACE("the same message, but another place", true),
  OUR_BUG("an error in our compiler itself", true),
  WE_HANG("takes too long here", true);

  private final String label;
  private final boolean isDifference;

  Verdict(String label, boolean isDifference) {
    this.label = label;
    this.isDifference = isDifference;
  }

  /** The kind's name in the report. */
  String label() {
    return label;
  }

  /** Whether we are to blame. */
  boolean isDifference() {
    return isDifference;
  }

  /** Whether there is nothing to tell about it. */
  boolean isExpected() {
    return this == IDENTICAL || this == REFUSED_ALIKE;
  }

  static Verdict of(Answer reference, Answer ours) {
    if (ours.end() == Answer.End.TIMEOUT) {
      return WE_HANG;
    } else if (ours.messages().contains("SystemError: ")) {
      return OUR_BUG;
    } else if (reference.end() == Answer.End.SIGNAL) {
      return REFERENCE_CRASHES;
    } else if (reference.end() == Answer.End.TIMEOUT) {
      return REFERENCE_HANGS;
    } else if (reference.isCompiled()) {
      return ofCompiled(reference, ours);
    }
    return ofRefused(reference, ours);
  }

  private static Verdict ofCompiled(Answer reference, Answer ours) {
    if (!ours.isCompiled()) {
      return WE_REFUSE;
    }
    return Arrays.equals(reference.mpy(), ours.mpy()) ? IDENTICAL : OTHER_BYTES;
  }

  private static Verdict ofRefused(Answer reference, Answer ours) {
    if (ours.isCompiled()) {
      return reference.lastLine().startsWith("MemoryError: ") ? REFERENCE_FULL : WE_ACCEPT;
    } else if (reference.code() != ours.code() || !reference.lastLine().equals(ours.lastLine())) {
      return OTHER_MESSAGE;
    }
    return reference.messages().equals(ours.messages()) ? REFUSED_ALIKE : OTHER_PLACE;
  }
}
