package org.mpyforge.vm.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyFile;
import org.mpyforge.vm.Vm;

/** What programs in a sandbox can and cannot do. */
class SandboxTest {
  private static final Sandbox SMALL =
      new Sandbox(Set.of(), 4 << 20, 1_000_000, Duration.ofSeconds(30));

  private static final String IMAGE =
      """
      from array import array
      import framebuf
      image = framebuf.FrameBuffer(bytearray(8), 8, 8, framebuf.MONO_HLSB)
      """;

  @Test
  void aTrialTellsWhatWasPrintedAndDefined() throws CompileException {
    Trial trial = trial("x = 1\ndef f(): pass\nprint('hello', x)", SMALL);
    assertTrue(trial.isClean());
    assertEquals("hello 1\n", trial.output());
    assertEquals(List.of("f", "x"), trial.names());
  }

  @Test
  void aTrialTellsWhatWasRaised() throws CompileException {
    Trial trial = trial("a = 1\n1 / 0", SMALL);
    assertFalse(trial.isClean());
    assertEquals(
        """
        Traceback (most recent call last):
          File "program.py", line 2, in <module>
        ZeroDivisionError: divide by zero
        """,
        trial.raised());
  }

  @Test
  void theWatchEndsWithTheMachine() throws InterruptedException {
    var machines = new ThreadGroup("machines");
    var threads = new Thread[2];
    var maker =
        new Thread(
            machines,
            () -> {
              Vm vm = SMALL.machine(InputStream.nullInputStream(), OutputStream.nullOutputStream());
              machines.enumerate(threads);
              vm.close();
            });
    maker.start();
    maker.join();
    Thread watchman = threads[0] == maker ? threads[1] : threads[0];
    watchman.join(SMALL.time().toMillis() / 2);
    assertFalse(watchman.isAlive());
  }

  @Test
  void theHostIsOutOfReach() throws CompileException {
    for (String attempt :
        List.of(
            "open('program.py')",
            "import os; os.listdir('/')",
            "import os; os.getenv('PATH') or 1 / 0",
            "import os; os.system('true')",
            "import socket; socket.socket().connect(socket.getaddrinfo('127.0.0.1', 9)[0][-1])",
            "import socket; socket.socket(socket.AF_UNIX)",
            "import tls; tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)",
            "import ssl; ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)",
            "import _thread; _thread.start_new_thread(print, ())",
            "import program")) {
      Trial trial = trial(attempt, SMALL);
      assertTrue(trial.raised().startsWith("Traceback"), () -> attempt + ": " + trial);
    }
  }

  @Test
  void whatIsGrantedIsThere() throws CompileException {
    Sandbox granting = SMALL.granting(EnumSet.of(Sandbox.Grant.THREADS));
    assertTrue(
        trial("import _thread; _thread.start_new_thread(lambda: None, ())", granting).isClean());
  }

  @Test
  void stepsAreBounded() throws CompileException {
    assertEquals("out of steps", trial("while True: pass", SMALL).stopped());
    assertEquals(
        "out of steps",
        trial("try:\n  while True: pass\nfinally:\n  print('never')", SMALL).stopped());
  }

  @Test
  void timeIsBounded() throws CompileException {
    var brief = new Sandbox(Set.of(), 4 << 20, Long.MAX_VALUE, Duration.ofMillis(200));
    assertEquals("out of time", trial("while True: pass", brief).stopped());
  }

  @Test
  void memoryIsBounded() throws CompileException {
    for (String hungry :
        List.of(
            "bytearray(1 << 40)",
            "x = []\nwhile True: x.append([])",
            "x = 'a'\nwhile True: x += x",
            "x = {}\nwhile True: x[len(x)] = 'v'",
            "1 << (1 << 26)")) {
      Trial trial = trial(hungry, SMALL);
      assertTrue(trial.raised().contains("MemoryError"), () -> hungry + ": " + trial);
    }
  }

  @Test
  void whatBuiltInFunctionsCollectIsBounded() throws CompileException {
    String large = "def large():\n  while True: yield bytearray(500)\n";
    String text = "def text():\n  while True: yield 'x' * 300\n";
    for (String hungry :
        List.of(
            large + "tuple(large())",
            large + "sorted(large())",
            large + "a, *b = large()",
            large + "print(*large())",
            text + "''.join(text())",
            text + "set(s + str(i) for i, s in enumerate(text()))",
            "import json\njson.loads('[' + '[],' * 500000)",
            "x = [0] * 300000\n[x * 1 for i in x]",
            "x = [['a' * 1000] * 1000] * 1000\nstr(x)",
            "class A:\n  def __repr__(self): return 'a' * 100000 + str([self])\nrepr(A())")) {
      Trial trial = trial(hungry, SMALL);
      assertTrue(trial.raised().contains("MemoryError"), () -> hungry + ": " + trial);
    }
  }

  @Test
  void whatContainsItselfIsBounded() throws CompileException {
    for (String endless :
        List.of(
            "x = []\ny = []\nx.append(y)\ny.append(x)\nx == y",
            "x = {}\ny = {}\nx[0] = y\ny[0] = x\nx == y",
            "x = ()\nfor i in range(10000): x = (x,)\nhash(x)",
            "import uctypes\nx = {}\nx['x'] = (0, x)\nuctypes.sizeof(x)",
            "class A: pass\nA.__call__ = A()\nA()()")) {
      assertTrue(trial(endless, SMALL).raised().contains("recursion depth"), endless);
    }
  }

  @Test
  void whatBuiltInFunctionsDoTakesSteps() throws CompileException {
    for (String longsome :
        List.of(
            "x = 'a' * 1000000\nx.find('a' * 500000 + 'b')",
            "x = b'a' * 1000000\nb'a' * 500000 + b'b' in x",
            "x = [0] * 1000\nwhile True: x.count(1)",
            "sum(b'a' * 2000000)",
            "x = [[0] * 1000] * 100\nwhile True: sorted(x)",
            "x = ()\nfor i in range(60): x = (x, x)\nhash(x)",
            "import math\nmath.factorial(200000)",
            IMAGE + "image.line(0, 0, 1 << 30, 1 << 29, 1)",
            IMAGE + "image.ellipse(0, 0, 1 << 20, 1 << 20, 1)",
            IMAGE + "image.poly(0, 0, array('i', [0, 0, 9, 1 << 30, 5, 5]), 1, True)",
            "import deflate, io\nd = deflate.DeflateIO(io.BytesIO(), deflate.RAW, 15)\n"
                + "d.write(bytes(range(256)) * 4000)")) {
      assertEquals("out of steps", trial(longsome, SMALL).stopped(), longsome);
    }
  }

  @Test
  void timeIsBoundedWhereStepsTakeLong() throws CompileException {
    var brief = new Sandbox(Set.of(), 64 << 20, Long.MAX_VALUE, Duration.ofMillis(200));
    assertEquals(
        "out of time", trial("x = [0] * 3000000\nwhile True: x.reverse()", brief).stopped());
  }

  @Test
  void whatAnExceptionSaysMayGoWrong() throws CompileException {
    assertTrue(
        trial("class A(Exception):\n  def __repr__(self): raise self\nraise A()", SMALL)
            .raised()
            .endsWith("\n<A raised A>\n"));
  }

  @Test
  void aListThatComparingEmptiesIsNoHeap() throws CompileException {
    String program =
        "class A:\n  def __lt__(self, other): x.clear()\n"
            + "import heapq\nx = [A(), A(), A()]\nheapq.heapify(x)";
    assertTrue(trial(program, SMALL).raised().endsWith("RuntimeError: list changed size\n"));
  }

  @Test
  void comparingMayChangeWhatIsLookedThrough() throws CompileException {
    String evil =
        """
        class A:
          def __hash__(self): return 1
          def __eq__(self, other): x.clear(); return True
        """;
    for (String attempt :
        List.of(
            "x = [A(), A()]\ntry: x.remove(3)\nexcept IndexError: print('ok')",
            "x = {A(): 1}\nx.pop(A(), None)\nprint('ok')",
            "x = {1: 2}\nclass B(A):\n  def __hash__(self): x.clear(); return 1\n"
                + "x[B()] = 3\nprint('ok')",
            "class B:\n  def __int__(self): x.clear(); return 1\n"
                + "x = [1, 2]\ntry: x[B():]\nexcept IndexError: print('ok')",
            "from collections import OrderedDict as D\n"
                + "x = D([(A(), 1)])\nx.pop(A(), None)\nprint('ok')")) {
      assertEquals("ok\n", trial(evil + attempt, SMALL).output(), attempt);
    }
  }

  @Test
  void aThreadThatWaitsForItselfIsStopped() throws CompileException {
    var brief =
        new Sandbox(Set.of(Sandbox.Grant.THREADS), 4 << 20, 1_000_000, Duration.ofMillis(200));
    String program = "import _thread\nx = _thread.allocate_lock()\nx.acquire()\nx.acquire()";
    assertEquals("out of time", trial(program, brief).stopped());
  }

  @Test
  void compilingTakesMemory() throws CompileException {
    assertTrue(trial("exec('a=1\\n' * 100000)", SMALL).raised().contains("MemoryError"));
  }

  @Test
  void aFunctionMayBeTooLarge() throws CompileException {
    String program = "exec('def f(' + ','.join('a%d' % i for i in range(100000)) + '): pass')";
    var roomy = new Sandbox(Set.of(), 64 << 20, 100_000_000, Duration.ofSeconds(30));
    assertTrue(trial(program, roomy).raised().endsWith("RuntimeError: function too large\n"));
  }

  @Test
  void aMemoryErrorCanBeHandledLikeAnyOther() throws CompileException {
    String program =
        "x = []\ntry:\n  while True: x.append(bytes(1000))\nexcept MemoryError: x = None\nprint('ok')";
    assertEquals("ok\n", trial(program, SMALL).output());
  }

  @Test
  void machinesDoNotSeeEachOther() throws CompileException {
    assertTrue(
        trial("import builtins, sys\nbuiltins.secret = 1\nsys.path.append('x')", SMALL).isClean());
    assertEquals(
        "['.frozen'] False\n",
        trial("import builtins, sys\nprint(sys.path, hasattr(builtins, 'secret'))", SMALL)
            .output());
  }

  @Test
  void boundsArePositive() {
    assertThrows(
        IllegalArgumentException.class, () -> new Sandbox(Set.of(), 0, 1, Duration.ofSeconds(1)));
  }

  private static Trial trial(String source, Sandbox sandbox) throws CompileException {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    MpyFile file =
        CrossCompiler.compileToModel(
            new SourceFile("program.py", bytes), Target.DEFAULT, CompileOptions.DEFAULT);
    return Trial.of(file, sandbox);
  }
}
