package org.mpyforge.vm.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.mpyforge.cross.CompileOptions.Input;
import org.mpyforge.format.MpyFile;
import org.mpyforge.vm.Heap;
import org.mpyforge.vm.Stopped;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.command.CommandLine.Action;
import org.mpyforge.vm.io.OsModule;
import org.mpyforge.vm.load.ModuleImporter;
import org.mpyforge.vm.load.MpyLoader;
import org.mpyforge.vm.load.SourceCompiler;
import org.mpyforge.vm.module.MemoryReport;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PrintKind;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.Tracebacks;
import org.mpyforge.vm.run.Machines;
import org.mpyforge.vm.run.Sandbox;

/**
 * The command {@code micropython}. One object runs one command line, with the streams it is given.
 */
public final class Micropython {
  private static final String NAME = "micropython";
  private static final String BANNER =
      "MicroPython v1.28.0; Mpyforge [Java " + Runtime.version().feature() + "] version";
  private static final String DEFAULT_PATH = ".frozen:~/.micropython/lib:/usr/lib/micropython";
  private static final int EXIT_NO_FILE = 2;

  /** As shells have it of a program that Ctrl-C ended. */
  private static final int EXIT_INTERRUPTED = 130;

  private static final int EXIT_DEAF = 1;

  /** As {@code timeout} has it. */
  private static final int EXIT_STOPPED = 124;

  private static final PyStr PATH = PyStr.name("__path__");
  private static final PyStr FILE = PyStr.name("__file__");

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final boolean terminal;

  /** What runs, or null. */
  private volatile Vm machine;

  /** Null for a program that is trusted. */
  private final Sandbox sandbox;

  /** A command with its streams and environment, and no terminal. */
  public Micropython(
      InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    this(new StandardStreams(in, out, err, false), environment, null);
  }

  /** A command that keeps its program in a sandbox. */
  public Micropython(InputStream in, PrintStream out, PrintStream err, Sandbox sandbox) {
    this(new StandardStreams(in, out, err, false), Map.of(), sandbox);
  }

  /**
   * A command with its streams and environment.
   *
   * @param sandbox what the program may do, null for all
   */
  Micropython(StandardStreams streams, Map<String, String> environment, Sandbox sandbox) {
    this.in = streams.in();
    this.out = streams.out();
    this.err = streams.err();
    this.terminal = streams.terminal();
    this.environment = environment;
    this.sandbox = sandbox;
  }

  /** Runs a command line; gives the exit code. */
  public int run(String... args) {
    return run(vm -> {}, args);
  }

  /**
   * Runs a command line; gives the exit code.
   *
   * @param preparation what is done to the machine before its program begins: mounting, say
   */
  public int run(Consumer<Vm> preparation, String... args) {
    CommandLine line;
    try {
      line = CommandLine.parse(args);
    } catch (CommandLine.UsageException e) {
      err.println("Invalid command line arguments. Use -h option for help.");
      return 1;
    }
    if (line.action() == Action.HELP) {
      help();
      return 0;
    }
    if (line.action() == Action.VERSION) {
      out.println(BANNER);
      return 0;
    }
    Vm vm = sandbox == null ? Machines.trusted(in, out, heapOf(line)) : sandbox.machine(in, out);
    vm.err = err;
    vm.optLevel = line.optLevel();
    vm.verbosity = line.verbosity();
    fillPath(vm);
    preparation.accept(vm);
    for (String arg : line.argv()) {
      vm.argv.append(vm, PyStr.of(arg));
    }
    machine = vm;
    try (Desk desk = new Desk(vm, out, this::openConsole)) {
      return execute(vm, desk, line);
    } catch (Stopped e) {
      out.flush();
      err.println(NAME + ": stopped: " + e.getMessage());
      return EXIT_STOPPED;
    } finally {
      vm.close();
      out.flush();
    }
  }

  /** The unix port's default is small for Java's objects; what the user says counts. */
  private static long heapOf(CommandLine line) {
    return line.heapSize() == CommandLine.DEFAULT_HEAP ? Heap.DEFAULT_LIMIT : line.heapSize();
  }

  private void fillPath(Vm vm) {
    vm.sysPath.append(vm, PyStr.EMPTY);
    String path = environment.getOrDefault("MICROPYPATH", DEFAULT_PATH);
    String home = environment.get("HOME");
    if (path.startsWith(":")) {
      path = path.substring(1);
    }
    if (path.isEmpty()) {
      return;
    }
    for (String folder : path.split(":", -1)) {
      boolean inHome = folder.startsWith("~/") && home != null;
      vm.sysPath.append(vm, PyStr.of(inHome ? home + folder.substring(1) : folder));
    }
  }

  /**
   * Interrupts the program that runs, as the terminal's interrupt key does. Any thread may call
   * this.
   *
   * @return nothing if the program will see it; else the exit code that the process is to end with
   *     at once, because the program does not want to see it, or has not even reacted to the last
   *     one
   */
  public OptionalInt interrupt() {
    Vm vm = machine;
    if (vm == null || vm.interruptCharacter != Desk.CTRL_C) {
      return OptionalInt.of(EXIT_INTERRUPTED);
    }
    if (vm.isInterrupted()) {
      return OptionalInt.of(EXIT_DEAF);
    }
    vm.interrupt();
    return OptionalInt.empty();
  }

  private Console openConsole() {
    try {
      return terminal ? SttyConsole.open() : Console.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int execute(Vm vm, Desk desk, CommandLine line) {
    int exit = runProgram(vm, line);
    String askedFor = OsModule.environmentVariable(vm, "MICROPYINSPECT"); // The program may, too.
    boolean inspect = line.inspect() || (askedFor != null && !askedFor.isEmpty());
    boolean prompt = line.action() == Action.STANDARD_INPUT && terminal;
    if (inspect || prompt) {
      exit = prompt(vm, desk);
    }
    if (vm.atExit != null && vm.atExit.isCallable(vm)) {
      exit = Math.max(exit, guarded(vm, Ending.IMPORTED, () -> Calls.call(vm, vm.atExit)));
    }
    if (line.verbosity() > 0) {
      MemoryReport.print(vm, false);
    }
    return exit;
  }

  private int runProgram(Vm vm, CommandLine line) {
    if (line.action() == Action.STANDARD_INPUT && (terminal || line.inspect())) {
      return 0;
    }
    return switch (line.action()) {
      case COMMAND ->
          guarded(vm, Ending.EXECUTED, () -> runSource(vm, utf8(line.subject()), "<stdin>", line));
      case MODULE -> guarded(vm, Ending.IMPORTED, () -> runModule(vm, line.subject()));
      case FILE -> runFile(vm, line);
      default ->
          guarded(vm, Ending.IMPORTED, () -> runSource(vm, standardInput(vm), "<stdin>", line));
    };
  }

  /** Shows a prompt until it ends; gives the exit code. */
  private int prompt(Vm vm, Desk desk) {
    warmUp(vm);
    try {
      return new Repl(vm, desk, (source, input, end) -> typed(vm, source, input, end), BANNER)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has Java load the compiler and the interpreter before somebody waits for them. */
  private static void warmUp(Vm vm) {
    MpyFile nothing = SourceCompiler.compile(vm, utf8("None"), "<stdin>", Input.INTERACTIVE);
    Program.run(vm, nothing, vm.main, vm.main);
    new Completion(vm, text -> {}).complete("__name__.nothing");
  }

  private int typed(Vm vm, byte[] source, Input input, Consumer<String> endOfOutput) {
    try {
      if (input == Input.MODULE) {
        vm.main.map.put(FILE, PyStr.of("<stdin>"));
      }
      Program.run(vm, SourceCompiler.compile(vm, source, "<stdin>", input), vm.main, vm.main);
      vm.attend();
      endOfOutput.accept("\004");
    } catch (PyRaise e) {
      endOfOutput.accept("\004");
      if (e.is(Exceptions.SYSTEM_EXIT)) {
        return exitCode(vm, e.base().value(), Ending.EXECUTED);
      }
      Tracebacks.printUnhandled(vm, e.exception, vm.stdout());
    } finally {
      vm.forgetInterrupt();
    }
    return Repl.Runner.CONTINUE;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] standardInput(Vm vm) {
    try {
      return vm.stdin().readAll(vm);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where messages go about what ends a program, and which exit code it has. */
  private enum Ending {
    /** What is given as a file or command: {@code shared/runtime/pyexec.c}. */
    EXECUTED,
    /** A module, or what comes from standard input: {@code ports/unix/main.c}. */
    IMPORTED
  }

  /** Runs something; what it raises ends the program. */
  private int guarded(Vm vm, Ending ending, Runnable program) {
    try {
      program.run();
      vm.attend();
      return 0;
    } catch (PyRaise e) {
      out.flush();
      if (e.is(Exceptions.SYSTEM_EXIT)) {
        return exitCode(vm, e.base().value(), ending);
      }
      PrintStream messages = ending == Ending.EXECUTED ? out : err;
      Printer printer = messages::write;
      Tracebacks.printUnhandled(vm, e.exception, printer);
      messages.flush();
      boolean interrupted = ending == Ending.EXECUTED && e.is(Exceptions.KEYBOARD_INTERRUPT);
      return interrupted ? EXIT_INTERRUPTED : 1;
    } finally {
      vm.forgetInterrupt();
    }
  }

  private int exitCode(Vm vm, PyObject value, Ending ending) {
    if (value == PyNone.NONE) {
      return 0;
    }
    if (value instanceof PyInteger code) {
      return (int) code.low() & 0xff;
    }
    if (ending == Ending.EXECUTED) {
      Tracebacks.printLine(vm, value, PrintKind.STR, vm.stderr());
      err.flush();
    }
    return 1;
  }

  private static void runSource(Vm vm, byte[] source, String name, CommandLine line) {
    vm.main.map.put(FILE, PyStr.of(name));
    MpyFile file = SourceCompiler.compile(vm, source, name, Input.MODULE);
    if (!line.compileOnly()) {
      Program.run(vm, file, vm.main, vm.main);
    }
  }

  private int runFile(Vm vm, CommandLine line) {
    Path path = Path.of(line.subject());
    Path real;
    byte[] content;
    try {
      real = path.toRealPath();
      content = Files.readAllBytes(real);
    } catch (IOException e) {
      err.println(
          NAME + ": can't open file '" + line.subject() + "': [Errno 2] No such file or directory");
      return EXIT_NO_FILE;
    }
    vm.sysPath.items[0] = PyStr.of(real.getParent().toString());
    if (content.length > 0 && content[0] == 'M' && line.subject().endsWith(".mpy")) {
      return guarded(
          vm,
          Ending.EXECUTED,
          () -> {
            vm.main.map.put(FILE, PyStr.of(line.subject()));
            Program.run(vm, MpyLoader.read(content), vm.main, vm.main);
          });
    }
    return guarded(vm, Ending.EXECUTED, () -> runSource(vm, content, line.subject(), line));
  }

  private static void runModule(Vm vm, String name) {
    PyObject module = importAsMain(vm, name);
    if (hasPath(vm, module)) {
      importAsMain(vm, name + ".__main__");
    }
  }

  /** A module may answer for a name that it does not have, or raise something else. */
  private static boolean hasPath(Vm vm, PyObject module) {
    try {
      return Ops.loadAttrOrNull(vm, module, PATH) != null;
    } catch (PyRaise raised) {
      return false;
    }
  }

  private static PyObject importAsMain(Vm vm, String name) {
    return Calls.call(
        vm, ModuleImporter.DEFAULT, PyStr.of(name), PyNone.NONE, PyNone.NONE, PyBool.FALSE);
  }

  private void help() {
    out.print(
        """
        usage: micropython [<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename>]
        Options:
        --version : show version information
        -h : print this help message
        -i : enable inspection via REPL after running command/module/file
        -v : verbose (trace various operations); can be multiple
        -O[N] : apply bytecode optimizations of level N

        Implementation specific options (-X):
          compile-only                 -- parse and compile only
          emit=bytecode                -- set the default code emitter
          heapsize=<n>[w][K|M] -- set the heap size for the GC (default %d)
        """
            .formatted(CommandLine.DEFAULT_HEAP));
    out.flush();
  }
}
