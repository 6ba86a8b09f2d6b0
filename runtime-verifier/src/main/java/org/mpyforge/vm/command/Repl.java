package org.mpyforge.vm.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mpyforge.cross.CompileOptions.Input;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.module.Prompts;

/**
 * The prompt: the friendly one with line editing, paste mode, and the raw one that tools drive
 * ({@code shared/runtime/pyexec.c}).
 */
final class Repl {
  private static final int CTRL_A = 1;
  private static final int CTRL_B = 2;
  private static final int CTRL_C = Desk.CTRL_C;
  private static final int CTRL_D = Desk.CTRL_D;
  private static final int CTRL_E = 5;
  private static final String END = "\004";

  /** How many bytes the raw prompt takes before it asks for more, and how many it can hold. */
  private static final int WINDOW = 128;

  /** What a line typed at the prompt may mean for the prompt itself. */
  private enum Next {
    FRIENDLY,
    RAW,
    EXIT
  }

  /** Runs what was typed; gives {@link #CONTINUE}, or the exit code of a program that ended. */
  interface Runner {
    /** That the prompt goes on. */
    int CONTINUE = -1;

    /** Runs a source. */
    int run(byte[] source, Input input, Consumer<String> endOfOutput);
  }

  private final Vm vm;
  private final Desk desk;
  private final Runner runner;
  private final String banner;
  private int exit;

  Repl(Vm vm, Desk desk, Runner runner, String banner) {
    this.vm = vm;
    this.desk = desk;
    this.runner = runner;
    this.banner = banner;
  }

  /** Shows prompts until one of them ends; gives the exit code. */
  int run() throws IOException {
    desk.beginPrompt();
    Next next = Next.FRIENDLY;
    while (next != Next.EXIT) {
      desk.raw();
      next = next == Next.FRIENDLY ? friendly() : raw();
    }
    return exit;
  }

  private void send(String text) {
    desk.send(text);
  }

  // ---- the friendly prompt

  private Next friendly() throws IOException {
    greet();
    while (true) {
      vm.heap.unlockAll();
      var line = new StringBuilder();
      int end = desk.readLine(line, Prompts.first(vm));
      boolean pasted = false;
      switch (end) {
        case CTRL_A -> {
          send("\r\n");
          return Next.RAW;
        }
        case CTRL_B -> {
          send("\r\n");
          greet();
          continue;
        }
        case CTRL_C -> {
          send("\r\n");
          continue;
        }
        case CTRL_D -> {
          send("\r\n");
          return Next.EXIT;
        }
        case CTRL_E -> {
          pasted = true;
          if (!paste(line)) {
            continue;
          }
        }
        default -> {
          if (line.length() == 0 || !readOn(line)) {
            continue;
          }
        }
      }
      if (!execute(
          line.toString().getBytes(StandardCharsets.ISO_8859_1),
          pasted ? Input.MODULE : Input.INTERACTIVE,
          text -> {})) {
        return Next.EXIT;
      }
    }
  }

  private void greet() {
    send(banner + "\r\nType \"help()\" for more information.\r\n");
  }

  /** Reads the further lines of a statement; says whether it was not given up. */
  private boolean readOn(StringBuilder line) throws IOException {
    while (Continuation.isNeeded(line.toString())) {
      line.append('\n');
      int end = desk.readLine(line, Prompts.second(vm));
      if (end == CTRL_C) {
        send("\r\n");
        return false;
      }
      if (end == CTRL_D) {
        return true;
      }
    }
    return true;
  }

  private boolean paste(StringBuilder text) throws IOException {
    send("\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
    text.setLength(0);
    while (true) {
      int c = desk.read();
      if (c == CTRL_C) {
        send("\r\n");
        return false;
      }
      if (c == CTRL_D || c < 0) {
        vm.stdin().skipLineEnd(); // It was typed to end the line that the Ctrl-D stood in.
        send("\r\n");
        return true;
      }
      text.append((char) c);
      if (c == '\r') {
        send("\r\n=== ");
      } else {
        send(String.valueOf((char) c));
      }
    }
  }

  /** Runs a source; says whether the prompt goes on. */
  private boolean execute(byte[] source, Input input, Consumer<String> endOfOutput) {
    desk.beginStatement();
    int code;
    try {
      code = runner.run(source, input, endOfOutput);
    } finally {
      desk.endStatement();
    }
    if (code != Runner.CONTINUE) {
      exit = code;
    }
    return code == Runner.CONTINUE;
  }

  // ---- the raw prompt

  private Next raw() throws IOException {
    send("raw REPL; CTRL-B to exit\r\n");
    while (true) {
      desk.raw();
      send(">");
      var source = new ByteArrayOutputStream();
      int end = readRaw(source);
      switch (end) {
        case CTRL_A -> {
          if (!isRawPaste(source)) {
            return Next.RAW;
          }
          if (!rawPaste()) {
            return Next.EXIT;
          }
        }
        case CTRL_B -> {
          send("\r\n");
          return Next.FRIENDLY;
        }
        default -> {
          send("OK");
          if (source.size() == 0) {
            send("\r\n");
            return Next.EXIT;
          }
          if (!executeRaw(source.toByteArray())) {
            return Next.EXIT;
          }
        }
      }
    }
  }

  private boolean executeRaw(byte[] source) {
    boolean goesOn = execute(source, Input.MODULE, this::send);
    send(END);
    return goesOn;
  }

  /** Reads up to a control character that means something, and gives it. */
  private int readRaw(ByteArrayOutputStream source) throws IOException {
    while (true) {
      int c = desk.read();
      switch (c) {
        case CTRL_A, CTRL_B, CTRL_D -> {
          return c;
        }
        case CTRL_C -> source.reset();
        case -1 -> {
          source.reset();
          return CTRL_D;
        }
        default -> source.write(c);
      }
    }
  }

  private static boolean isRawPaste(ByteArrayOutputStream source) {
    byte[] bytes = source.toByteArray();
    return bytes.length == 2 && bytes[0] == CTRL_E;
  }

  /** Takes a source in windows that it grants one after the other. */
  private boolean rawPaste() throws IOException {
    send("R\001" + (char) WINDOW + "\000\001");
    var source = new ByteArrayOutputStream();
    for (int left = 2 * WINDOW; ; ) {
      int c = desk.read();
      if (c == CTRL_C || c == CTRL_D || c < 0) {
        send(END);
        return c == CTRL_C ? interrupted() : executeRaw(source.toByteArray());
      }
      source.write(c);
      if (--left == WINDOW) {
        send("\001");
        left += WINDOW;
      }
    }
  }

  private boolean interrupted() {
    send(END + "KeyboardInterrupt: \r\n" + END);
    return true;
  }
}
