package org.mpyforge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Answer FILE = compiled(1, 2, 3);
  private static final Answer REFUSAL = refused("File a.py, line 1\nSyntaxError: invalid syntax\n");
  private static final Answer CRASH = new Answer(Answer.End.SIGNAL, 11, null, "");
  private static final Answer HANG = new Answer(Answer.End.TIMEOUT, 0, null, "");

  private static Answer compiled(int... bytes) {
    byte[] mpy = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      mpy[i] = (byte) bytes[i];
    }
    return new Answer(Answer.End.EXIT, 0, mpy, "");
  }

  private static Answer refused(String messages) {
    return new Answer(Answer.End.EXIT, 1, null, messages);
  }

  @Test
  void theSameBytesAreIdentical() {
    assertEquals(Verdict.IDENTICAL, Verdict.of(FILE, compiled(1, 2, 3)));
    assertEquals(Verdict.OTHER_BYTES, Verdict.of(FILE, compiled(1, 2, 4)));
  }

  @Test
  void bothMustCompileOrRefuse() {
    assertEquals(Verdict.WE_REFUSE, Verdict.of(FILE, REFUSAL));
    assertEquals(Verdict.WE_ACCEPT, Verdict.of(REFUSAL, FILE));
  }

  @Test
  void refusalsAreAlikeToTheLastLetter() {
    assertEquals(Verdict.REFUSED_ALIKE, Verdict.of(REFUSAL, refused(REFUSAL.messages())));
    Answer elsewhere = refused("File a.py, line 2\nSyntaxError: invalid syntax\n");
    assertEquals(Verdict.OTHER_PLACE, Verdict.of(REFUSAL, elsewhere));
    Answer otherwise = refused("File a.py, line 1\nNameError: x\n");
    assertEquals(Verdict.OTHER_MESSAGE, Verdict.of(REFUSAL, otherwise));
  }

  @Test
  void whatTheReferenceCannotDoIsNoDifference() {
    assertEquals(Verdict.REFERENCE_CRASHES, Verdict.of(CRASH, REFUSAL));
    assertEquals(Verdict.REFERENCE_HANGS, Verdict.of(HANG, FILE));
    Answer full = refused("MemoryError: memory allocation failed, allocating 9 bytes\n");
    assertEquals(Verdict.REFERENCE_FULL, Verdict.of(full, FILE));
    assertFalse(Verdict.REFERENCE_CRASHES.isDifference());
    assertFalse(Verdict.REFERENCE_HANGS.isDifference());
    assertFalse(Verdict.REFERENCE_FULL.isDifference());
  }

  @Test
  void ourOwnErrorsAreDifferencesWhateverTheReferenceDoes() {
    Answer bug = refused("SystemError: error in the compiler itself: …\n");
    for (Answer theirs : new Answer[] {FILE, REFUSAL, CRASH, HANG}) {
      assertEquals(Verdict.OUR_BUG, Verdict.of(theirs, bug));
      assertEquals(Verdict.WE_HANG, Verdict.of(theirs, HANG));
    }
    assertTrue(Verdict.OUR_BUG.isDifference());
    assertTrue(Verdict.WE_HANG.isDifference());
  }
}
