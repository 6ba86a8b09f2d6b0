package org.mpyforge.vm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.run.Machines;

/** Somebody types into a pipe, and a machine reads at its other end. */
class StandardInputTest {
  private final PipedOutputStream typist = new PipedOutputStream();
  private Vm vm;
  private StandardInput in;

  @BeforeEach
  void connect() throws IOException {
    vm = Machines.trusted(new PipedInputStream(typist), new ByteArrayOutputStream());
    in = vm.stdin();
  }

  @AfterEach
  void close() {
    vm.close();
  }

  private void type(String text) throws IOException {
    typist.write(text.getBytes(StandardCharsets.ISO_8859_1));
    typist.flush();
  }

  private String read(int length) throws IOException {
    var into = new byte[length];
    int count = in.read(vm, into, 0, length);
    return new String(into, 0, count, StandardCharsets.ISO_8859_1);
  }

  @Test
  void readsWhatIsThereEvenIfItIsLess() throws IOException {
    type("abc");
    assertEquals("abc", read(10));
  }

  @Test
  void readsUpToTheEnd() throws IOException {
    type("abc");
    typist.close();
    assertArrayEquals(new byte[] {'a', 'b', 'c'}, in.readAll(vm));
    assertEquals(-1, in.read(vm));
  }

  @Test
  void whoeverWaitsCanBeInterrupted() {
    vm.interrupt();
    var raised = assertThrows(PyRaise.class, () -> in.read(vm));
    assertTrue(raised.is(Exceptions.KEYBOARD_INTERRUPT));
  }

  @Test
  void anInterruptedReadLosesNothing() throws IOException {
    vm.interrupt();
    assertThrows(PyRaise.class, () -> in.read(vm));
    type("xyz");
    assertEquals('x', in.read(vm));
    assertEquals("yz", read(2));
  }

  @Test
  void aWatchKeepsWhatIsItsOwn() throws Exception {
    var seen = new CountDownLatch(1);
    in.watch(
        typed -> {
          if (typed == 3) {
            seen.countDown();
          }
          return typed == 3;
        });
    type("a\003b");
    seen.await();
    assertEquals("ab", read(10));
  }

  @Test
  void aProgramFindsLinesAsATerminalEndsThem() throws IOException {
    type("\rone\rtwo");
    assertEquals('\r', in.read(vm)); // Now the rest has come too.
    in.setTenant(() -> true);
    in.claim();
    assertEquals("one\ntwo", read(10));
  }

  @Test
  void oneLineEndCanBeSkipped() throws IOException {
    type("x\n\nab");
    assertEquals('x', in.read(vm));
    in.skipLineEnd();
    assertEquals("\nab", read(10));
    in.skipLineEnd(); // Nothing has come: nothing to skip.
  }

  @Test
  void aStreamThatNeedsNoWaitingNeedsNoThread() throws IOException {
    Vm other =
        Machines.trusted(new ByteArrayInputStream(new byte[] {7}), new ByteArrayOutputStream());
    assertEquals(7, other.stdin().read(other));
    assertEquals(0, other.stdin().available());
  }
}
