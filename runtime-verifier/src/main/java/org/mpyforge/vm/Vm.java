package org.mpyforge.vm;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.Printer;
import org.mpyforge.vm.object.PyDict;
import org.mpyforge.vm.object.PyList;
import org.mpyforge.vm.object.PyModule;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;

/**
 * A virtual machine: one program's world. Any number of them live in a process without seeing each
 * other. A machine runs one of its threads at a time ({@link #thread}); nothing in it may be
 * touched by a Java thread that is not that one.
 */
public final class Vm {
  /** The account of memory. */
  public final Heap heap;

  /** The threads that the program has started. */
  public final Threads threads = new Threads(this);

  /** The thread that runs. */
  public PyThread thread = new PyThread();

  /** Counts down to the next {@link #poll}. */
  public int fuel = POLL_INTERVAL;

  /** Changes whenever a class of the program changes: for caches of what classes have. */
  public int classVersion;

  /** The names of {@code __main__}. */
  public final PyDict main = new PyDict();

  /** {@code sys.path}. */
  public final PyList sysPath = new PyList();

  /** Whether the program may start threads. */
  public boolean threadsAllowed = true;

  /** What {@code sys.atexit} was given, or null. */
  public PyObject atExit;

  /** {@code sys.executable}: where the program is that runs the machine; may be empty. */
  public String executable = "";

  /** {@code sys.argv}. */
  public final PyList argv = new PyList();

  /** What wants to do something before it is gone. */
  public final Finalisers finalisers = new Finalisers();

  /** Where imports find files. */
  public FileAccess files = FileAccess.NOTHING;

  /** The frozen modules: what is below {@code .frozen}. */
  public FileAccess frozen = FileAccess.NOTHING;

  /** {@code sys.modules}. */
  public final PyDict modules = new PyDict();

  /** The built-in modules that have been loaded, by name. */
  public final Map<String, PyModule> builtinModules = new HashMap<>();

  /** {@code builtins}. */
  public final PyModule builtins;

  /** The names that the program has put into {@code builtins}, or found there. */
  public final PyDict builtinNames;

  /** The modules that are not files. */
  public final Library library;

  /** Finds and loads modules. */
  public final Importer importer;

  /** The optimisation level of {@code compile}, {@code exec} and imports. */
  public int optLevel;

  /** How much the machine tells of what it does: from 2 on, it lists all code that it compiles. */
  public int verbosity;

  /** The callbacks that wait to be run. */
  public final Scheduler scheduler = new Scheduler();

  /** The character that interrupts the program when it is typed; -1 for none. */
  public int interruptCharacter = 3;

  /** Where errors go that nobody handles: those of scheduled callbacks. */
  public OutputStream err = System.err;

  /** Where {@code input} gets its lines. */
  public LineInput lineInput = LineInput.PLAIN;

  private long stepsLeft = Long.MAX_VALUE;
  private Thread watchman;
  private volatile String stopReason;
  private volatile boolean interrupted;
  private final PyModule mainModule;
  private long workLeft = POLL_INTERVAL;

  /** How many products of 64-bit words take as long as a loop of a program. */
  private static final int PRODUCTS_PER_STEP = 64;

  private static final PyStr PATH = PyStr.name("path");
  private static final int POLL_INTERVAL = 20_000;
  private static final long LONGEST_WAIT = 10_000_000;
  private static final int MAX_DEPTH = 700;

  private final Map<String, PyStr> names = new LinkedHashMap<>();
  private final Map<Class<?>, Object> parts = new HashMap<>();
  private final StandardInput in;
  private final OutputStream out;

  /**
   * A machine that reads and writes these streams. It sees no files yet and has nothing of the
   * host; {@code org.mpyforge.vm.run.Machines} makes one with all it needs.
   *
   * @param heapLimit how much memory its objects may take, bytes
   */
  public Vm(InputStream in, OutputStream out, long heapLimit, Library library, Importer importer) {
    this.in = new StandardInput(in);
    this.out = out;
    this.library = library;
    this.importer = importer;
    heap = new Heap(this, heapLimit);
    builtins = library.builtins();
    builtinNames = builtins.globals;
    main.map.put(PyStr.name("__name__"), PyStr.name("__main__"));
    mainModule = new PyModule(main, false);
    modules.map.put(PyStr.name("__main__"), mainModule);
    thread.globals = main;
    thread.locals = main;
  }

  /**
   * The string object for a name: one for each name, where possible. Bytes that are no UTF-8 stay
   * as they are: an escaped letter beyond ASCII makes the reference's compiler write such strings.
   */
  public PyStr intern(byte[] utf8) {
    var text = new String(utf8, StandardCharsets.UTF_8);
    boolean isUtf8 =
        text.indexOf('\uFFFD') < 0 || Arrays.equals(utf8, text.getBytes(StandardCharsets.UTF_8));
    return isUtf8 ? intern(text) : PyStr.ofUtf8(utf8);
  }

  /** The string object for a name: one for each name, where possible. */
  public PyStr intern(String text) {
    PyStr known = names.get(text);
    if (known == null) {
      known = PyStr.knownName(text);
      if (known == null) {
        known = PyStr.of(text);
      }
      names.put(text, known);
    }
    return known;
  }

  /** All names that {@link #intern} has given, the oldest first. */
  public List<PyStr> internedNames() {
    return new ArrayList<>(names.values());
  }

  /** A part of this machine that a module keeps: made by {@code make} when first asked for. */
  public <T> T part(Class<T> type, Function<Vm, T> make) {
    Object part = parts.get(type);
    if (part == null) {
      part = make.apply(this);
      parts.put(type, part);
    }
    return type.cast(part);
  }

  /** Gives this machine a part before anybody has asked for it. */
  public <T> void provide(Class<T> type, T part) {
    parts.put(type, part);
  }

  /** Puts frozen modules before those that there are. */
  public void freeze(FileAccess modules) {
    frozen = new FrozenLayers(modules, frozen);
  }

  /** Says that a class has changed. */
  public void classChanged() {
    classVersion++;
  }

  /** Enters a Python call: too many of them in each other are a {@code RuntimeError}. */
  public void enterCall() {
    work(1);
    if (++thread.depth > MAX_DEPTH) {
      thread.depth--;
      throw Errors.runtime("maximum recursion depth exceeded");
    }
  }

  /** Leaves a Python call. */
  public void leaveCall() {
    thread.depth--;
  }

  /** What happens every now and then between instructions: scheduled callbacks, other threads. */
  public void poll() {
    fuel = POLL_INTERVAL;
    checkBounds();
    threads.yieldTurn();
    if (threads.onMain()) {
      scheduler.run(this);
    }
  }

  /** Whatever counts down comes by here after so many steps. */
  private void checkBounds() {
    stepsLeft -= POLL_INTERVAL;
    if (stepsLeft < 0) {
      stop("out of steps");
    }
    if (interrupted && threads.onMain()) {
      interrupted = false;
      throw Errors.with(Exceptions.KEYBOARD_INTERRUPT);
    }
    String reason = stopReason;
    if (reason != null) {
      throw new Stopped(reason);
    }
  }

  /**
   * Says that something will take about as long as so many loops of a program. Whatever takes long
   * without running a program's code says so before it begins, or while it goes on: so nothing can
   * run beyond {@link #limitSteps} for long.
   */
  public void work(long steps) {
    workLeft -= steps;
    if (workLeft < 0) {
      stepsLeft += workLeft; // Below zero; checkBounds takes the rest.
      workLeft = POLL_INTERVAL;
      checkBounds();
    }
  }

  /** The same of multiplying integers of so many bits, dividing them, or printing such a one. */
  public void workOnBits(long bits, long otherBits) {
    long products = (bits / Long.SIZE) * (otherBits / Long.SIZE);
    if (products > PRODUCTS_PER_STEP) {
      work(products / PRODUCTS_PER_STEP);
    }
  }

  /** Waits for so many nanoseconds. Callbacks that are scheduled meanwhile run. */
  public void sleep(long nanos) {
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = end - System.nanoTime()) {
      long pause = Math.min(left, LONGEST_WAIT);
      threads.blocking(
          () -> {
            TimeUnit.NANOSECONDS.sleep(pause);
            return null;
          });
      attend();
    }
  }

  /** Lets callbacks, interrupts and ends have their turn, which came while the program waited. */
  public void attend() {
    if (fuel <= 0 || stopReason != null || interrupted) {
      poll();
    }
  }

  /** Bounds how far the machine runs: to about so many loops and calls, then {@link Stopped}. */
  public void limitSteps(long steps) {
    stepsLeft = steps;
    fuel = (int) Math.min(fuel, steps);
    workLeft = fuel;
  }

  /** Bounds how long the machine runs, from now on until it is closed; then {@link Stopped}. */
  public void limitTime(Duration time) {
    watchman =
        new Thread(
            () -> {
              try {
                Thread.sleep(time.toMillis());
                stop("out of time");
                while (true) {
                  Thread.sleep(1);
                  hurry();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // Closed in time: there is nothing to stop.
              }
            },
            "watchman");
    watchman.setDaemon(true);
    watchman.start();
  }

  /** Ends the run, soon; any Java thread may ask for it. */
  public void stop(String reason) {
    stopReason = reason;
    hurry();
  }

  /**
   * Makes whatever counts down come by at once. What counts is no volatile: the program's thread
   * may overwrite this, and until it has come by, another try may be needed.
   */
  private void hurry() {
    fuel = 0;
    workLeft = 0;
  }

  /** The module {@code __main__}. */
  public PyModule mainModule() {
    return mainModule;
  }

  /** Where imports look: {@code sys.path}, which the program may have replaced. */
  public PyObject[] importPath() {
    PyModule sys = builtinModules.get("sys");
    PyObject path = sys == null ? null : sys.globals.map.get(PATH);
    return Ops.toArray(this, path == null ? sysPath : path);
  }

  /** Raises a {@code KeyboardInterrupt} in the program, soon; any Java thread may call this. */
  public void interrupt() {
    interrupted = true;
  }

  /** Whether a {@code KeyboardInterrupt} is still to be raised. */
  public boolean isInterrupted() {
    return interrupted;
  }

  /** Forgets an interrupt that has not been raised yet: the program is at its end. */
  public void forgetInterrupt() {
    interrupted = false;
  }

  /** The program's standard output. */
  public Printer stdout() {
    return printer(out);
  }

  /** Where errors go that nobody handles. */
  public Printer stderr() {
    return (bytes, offset, length) -> {
      try {
        out.flush(); // What was printed before stands before it.
        err.write(bytes, offset, length);
        err.flush(); // And nothing that is printed later.
      } catch (java.io.IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Printer printer(OutputStream to) {
    return (bytes, offset, length) -> {
      try {
        to.write(bytes, offset, length);
      } catch (java.io.IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Sends on what has been printed. */
  public void flush() {
    try {
      out.flush();
      err.flush();
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the machine: its other threads stop, and what is open is closed. */
  public void close() {
    threads.close();
    if (watchman != null) {
      watchman.interrupt();
    }
    in.close();
    for (Object part : parts.values()) {
      if (part instanceof Closing closing) {
        closing.close();
      }
    }
  }

  /** Prints how many names the program has brought, and if {@code all} is set each of them. */
  public void printNames(Printer to, boolean all) {
    List<String> own = new ArrayList<>(names.keySet());
    own.removeIf(name -> PyStr.knownName(name) != null);
    int bytes = own.stream().mapToInt(String::length).sum();
    to.print("qstr pool: n_pool=1, n_qstr=" + own.size() + ", n_str_data_bytes=" + bytes);
    to.print(", n_total_bytes=" + (bytes + 40 * own.size()) + "\n");
    if (all) {
      own.forEach(name -> to.print("Q(" + name + ")\n"));
    }
  }

  /** The program's standard input. */
  public StandardInput stdin() {
    return in;
  }

  /** The global names of the running module. */
  public PyDict globals() {
    return thread.globals;
  }
}
