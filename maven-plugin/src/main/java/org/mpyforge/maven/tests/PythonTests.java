package org.mpyforge.maven.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mpyforge.cross.CompileOptions.Input;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.RawCode;
import org.mpyforge.maven.tests.CaseResult.Outcome;
import org.mpyforge.vm.Stopped;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.load.SourceCompiler;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.run.Machines;
import org.mpyforge.vm.run.Sandbox;

/**
 * Runs files of tests, each on a machine of its own within a sandbox, as {@code __main__}. The
 * functions whose names begin with {@code test} are the tests, run in their order; of a file
 * without any, the file is the test. A test passes if nothing is raised. Next to a file there may
 * be one with {@code .exp} appended: what the whole file has to print.
 */
public final class PythonTests {
  private static final String PREFIX = "test";
  private static final String WHOLE_FILE = "<module>";

  private final Path folder;
  private final ReadOnlyFolders imports;
  private final Sandbox sandbox;

  /**
   * A runner.
   *
   * @param folder where the tests are; they can import what is there
   * @param modules where else imports look, before that
   * @param sandbox the bounds of each file
   */
  public PythonTests(Path folder, List<Path> modules, Sandbox sandbox) {
    this.folder = folder;
    List<Path> all = new ArrayList<>(modules);
    all.add(folder);
    this.imports = new ReadOnlyFolders(all);
    this.sandbox = sandbox;
  }

  /**
   * Runs a file.
   *
   * @param file its path in the folder of tests, with slashes
   * @throws IOException if it cannot be read
   */
  public SuiteResult run(String file) throws IOException {
    byte[] source = Files.readAllBytes(folder.resolve(file));
    Path expectation = folder.resolve(file + ".exp");
    String expected = Files.exists(expectation) ? Files.readString(expectation) : null;
    var run = new Run(file, source);
    if (!Machines.complete(run.vm, "python-test", run)) {
      throw new IOException("interrupted while running " + file);
    }
    return run.result(expected);
  }

  /** One file's way. */
  private final class Run implements Runnable {
    private final String file;
    private final byte[] source;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Vm vm = sandbox.machine(InputStream.nullInputStream(), out);
    private final List<CaseResult> cases = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    Run(String file, byte[] source) {
      this.file = file;
      this.source = source;
      vm.files = imports;
      vm.sysPath.append(vm, PyStr.EMPTY);
      vm.sysPath.append(vm, PyStr.name(".frozen"));
      vm.argv.append(vm, PyStr.of(file));
      vm.main.map.put(PyStr.name("__file__"), PyStr.of(file));
    }

    @Override
    public void run() {
      try {
        CaseResult whole = attempt(WHOLE_FILE, this::runModule);
        List<String> tests = whole.outcome() == Outcome.PASSED ? testNames() : List.of();
        if (tests.isEmpty()) {
          cases.add(whole);
        }
        for (String test : tests) {
          cases.add(attempt(test, () -> Calls.call(vm, vm.main.map.get(PyStr.of(test)))));
        }
      } finally {
        vm.close();
      }
    }

    private void runModule() {
      MpyFile module = SourceCompiler.compile(vm, source, file, Input.MODULE);
      for (RawCode function : module.root().children()) {
        module.nameOf(function).ifPresent(name -> names.add(name.toString()));
      }
      Program.run(vm, module, vm.main, vm.main);
    }

    /** Those of the file in the order in which they stand there, then what it has imported. */
    private List<String> testNames() {
      PyMap map = vm.main.map;
      for (int i = 0; i < map.slots(); i++) {
        if (map.keyAt(i) instanceof PyStr name) {
          names.add(name.text());
        }
      }
      return names.stream().filter(this::isTest).toList();
    }

    private boolean isTest(String name) {
      PyObject value = vm.main.map.get(PyStr.of(name));
      return name.startsWith(PREFIX) && value != null && value.type().name().equals("function");
    }

    private CaseResult attempt(String name, Runnable test) {
      long start = System.nanoTime();
      Ending ending;
      try {
        test.run();
        ending = Ending.passed();
      } catch (PyRaise e) {
        ending = Ending.of(vm, e, printed(), file);
      } catch (Stopped e) {
        ending = Ending.stopped(e.getMessage());
      }
      return ending.of(name, Duration.ofNanos(System.nanoTime() - start));
    }

    private String printed() {
      vm.flush();
      return out.toString(StandardCharsets.UTF_8);
    }

    SuiteResult result(String expected) {
      List<CaseResult> all = new ArrayList<>(cases);
      boolean isSkipped = all.stream().anyMatch(test -> test.outcome() == Outcome.SKIPPED);
      if (expected != null && !isSkipped && !expected.equals(printed())) {
        all.add(Ending.printed(expected, printed()).of("<output>", Duration.ZERO));
      }
      String stem = file.substring(0, file.length() - ".py".length());
      return new SuiteResult(stem.replace('/', '.'), all, printed());
    }
  }
}
