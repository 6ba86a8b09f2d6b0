package org.mpyforge.vm.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.mpyforge.vm.LineInput;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyRaise;

/**
 * Where somebody sits and types: what a prompt and the function {@code input} read, and where they
 * show it. A terminal stays raw from one line to the next, while statements run too, and is as it
 * was before only when the program itself reads it. So what is typed ahead is neither echoed twice
 * nor lost.
 */
final class Desk implements LineInput, AutoCloseable {
  static final int CTRL_C = 3;
  static final int CTRL_D = 4;

  private final Vm vm;
  private final PrintStream out;
  private final Supplier<Console> opener;
  private final LineEditor editor;
  private Console console;
  private boolean atPrompt;

  /**
   * The desk of a machine.
   *
   * @param opener opens the console when it is first needed
   */
  Desk(Vm vm, PrintStream out, Supplier<Console> opener) {
    this.vm = vm;
    this.out = out;
    this.opener = opener;
    this.editor = new LineEditor(this::read, this::send, new Completion(vm, this::send));
    vm.lineInput = this;
    vm.stdin().setTenant(() -> console != null && console.original());
  }

  /** Sends text, one byte a character. */
  void send(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** Reads what is typed next: a line feed is a carriage return; -1 at the end of the input. */
  int read() throws IOException {
    try {
      int c = vm.stdin().read(vm);
      return c == '\n' ? '\r' : c;
    } catch (PyRaise e) {
      if (e.is(Exceptions.KEYBOARD_INTERRUPT)) {
        return CTRL_C; // A signal from outside means what the key does.
      }
      throw e;
    }
  }

  /** From now on, a prompt has the terminal. */
  void beginPrompt() {
    atPrompt = true;
  }

  /** Reads a line as {@link LineEditor#read} does. */
  int readLine(StringBuilder line, String prompt) throws IOException {
    raw();
    return editor.read(line, prompt);
  }

  /** Makes the terminal send each key. */
  void raw() {
    if (console == null) {
      console = opener.get();
    }
    console.raw();
  }

  /** A statement begins to run: from now on, typing the interrupt character interrupts it. */
  void beginStatement() {
    vm.interruptCharacter = CTRL_C;
    if (console.isTerminal()) {
      vm.stdin().watch(this::interrupts);
    }
  }

  /** The statement is done: what is typed is for the next one. */
  void endStatement() {
    vm.stdin().watch(null);
    out.flush();
  }

  private boolean interrupts(int typed) {
    if (typed != vm.interruptCharacter) {
      return false;
    }
    vm.interrupt();
    return true;
  }

  /** A line for the function {@code input}, edited as those of the prompt are. */
  @Override
  public byte[] read(Vm machine) throws IOException {
    machine.flush();
    var line = new StringBuilder();
    int end;
    try {
      end = readLine(line, "");
    } finally {
      if (!atPrompt) {
        console.original();
      }
    }
    if (end == CTRL_C) {
      throw Errors.with(Exceptions.KEYBOARD_INTERRUPT);
    }
    if (end == CTRL_D && line.length() == 0) {
      throw Errors.with(Exceptions.EOF_ERROR);
    }
    return line.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    vm.lineInput = LineInput.PLAIN;
    vm.stdin().setTenant(null);
    if (console != null) {
      console.close();
    }
  }
}
