package org.mpyforge.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.OutputFile;
import org.mpyforge.maven.tests.CaseResult;
import org.mpyforge.maven.tests.PythonTests;
import org.mpyforge.maven.tests.SuiteResult;
import org.mpyforge.maven.tests.SurefireReport;
import org.mpyforge.verify.Verifier;
import org.mpyforge.verify.Violation;
import org.mpyforge.vm.run.Sandbox;
import org.mpyforge.vm.run.Sandbox.Grant;

/**
 * Verifies the {@code .mpy} files of the project, and runs its tests in Python on the virtual
 * machine, in a sandbox.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class VerifyMojo extends MpyforgeMojo {

  /** Where the {@code .mpy} files are, which tests import. */
  @Parameter(
      property = "mpyforge.outputDirectory",
      defaultValue = "${project.build.directory}/micropython")
  File outputDirectory;

  /** Where the modules are that they were compiled from: for messages. */
  @Parameter(
      property = "mpyforge.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/micropython")
  File sourceDirectory;

  /** Where the tests are. */
  @Parameter(
      property = "mpyforge.testSourceDirectory",
      defaultValue = "${project.basedir}/src/test/micropython")
  File testSourceDirectory;

  /** Patterns of the files that hold tests; others are there to be imported by them. */
  @Parameter List<String> testIncludes = List.of("**/test_*.py", "**/*_test.py");

  /** Patterns of files that are not to be run. */
  @Parameter List<String> testExcludes = List.of();

  /** Where the reports go, one {@code TEST-*.xml} for each file of tests. */
  @Parameter(
      property = "mpyforge.reportsDirectory",
      defaultValue = "${project.build.directory}/surefire-reports")
  File reportsDirectory;

  /** Runs no tests if set. */
  @Parameter(property = "skipTests", defaultValue = "false")
  boolean skipTests;

  /** Goes on with the build if tests fail. */
  @Parameter(property = "maven.test.failure.ignore", defaultValue = "false")
  boolean testFailureIgnore;

  /** What tests may use of this machine: files, network, environment, threads. */
  @Parameter List<String> grants = List.of();

  /** How much memory the objects of a file of tests may take, in megabytes. */
  @Parameter(property = "mpyforge.heapMegabytes", defaultValue = "64")
  int heapMegabytes;

  /** How long a file of tests may run, in seconds. */
  @Parameter(property = "mpyforge.testSeconds", defaultValue = "60")
  int testSeconds;

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    verifyModules();
    if (!skipTests) {
      runTests();
    }
  }

  private void verifyModules() throws IOException, MojoFailureException {
    Path folder = outputDirectory.toPath();
    List<String> files = PythonFiles.find(folder, List.of("**/*.mpy"), List.of());
    List<String> errors = new ArrayList<>();
    for (String file : files) {
      Path mpy = folder.resolve(file);
      try {
        for (Violation wrong : Verifier.verify(MpyReader.read(Files.readAllBytes(mpy)))) {
          errors.add(
              "%s: %s, %s: %s"
                  .formatted(
                      place(sourceOf(file, mpy), wrong.line()),
                      wrong.rule(),
                      wrong.path(),
                      wrong.message()));
        }
      } catch (MalformedMpyException e) {
        errors.add(shown(mpy) + ": " + e.getMessage());
      }
    }
    errors.forEach(getLog()::error);
    if (!errors.isEmpty()) {
      throw new MojoFailureException(errors.get(0));
    }
    if (!files.isEmpty()) {
      getLog().info("Verified: " + files.size() + " in " + shown(folder) + ".");
    }
  }

  /** The source of a module if it is there, else the module. */
  private Path sourceOf(String file, Path mpy) {
    Path source =
        sourceDirectory.toPath().resolve(file.substring(0, file.length() - "mpy".length()) + "py");
    return Files.exists(source) ? source : mpy;
  }

  private void runTests() throws IOException, MojoExecutionException, MojoFailureException {
    Path folder = testSourceDirectory.toPath();
    List<String> files = PythonFiles.find(folder, testIncludes, testExcludes);
    if (files.isEmpty()) {
      getLog().info("No tests in " + shown(folder) + ".");
      return;
    }
    var tests = new PythonTests(folder, List.of(outputDirectory.toPath()), sandbox());
    int run = 0;
    List<String> failures = new ArrayList<>();
    Files.createDirectories(reportsDirectory.toPath());
    for (String file : files) {
      SuiteResult suite = tests.run(file);
      OutputFile.write(
          reportsDirectory.toPath().resolve("TEST-" + suite.name() + ".xml"),
          SurefireReport.of(suite));
      getLog().info(suite.summary());
      run += suite.cases().size();
      for (CaseResult test : suite.cases()) {
        if (!test.isGood()) {
          failures.add(line(file, test));
          getLog().error(line(file, test));
          test.details().lines().forEach(getLog()::error);
        }
      }
    }
    if (failures.isEmpty()) {
      return;
    }
    String sum = failures.size() + " of " + run + " tests failed: " + failures.get(0);
    if (!testFailureIgnore) {
      throw new MojoFailureException(sum);
    }
    getLog().error(sum);
  }

  /** {@code file:line: test: message}. */
  private String line(String file, CaseResult test) {
    String place = test.place().isEmpty() ? file : test.place();
    int colon = place.lastIndexOf(':');
    int line = colon < 0 ? 0 : Integer.parseInt(place.substring(colon + 1));
    String name = colon < 0 ? place : place.substring(0, colon);
    Path inTests = testSourceDirectory.toPath().resolve(name);
    Path inModules = sourceDirectory.toPath().resolve(name);
    Path path = Files.exists(inTests) || !Files.exists(inModules) ? inTests : inModules;
    return place(path, line) + ": " + test.name() + ": " + test.message();
  }

  private Sandbox sandbox() throws MojoExecutionException {
    EnumSet<Grant> granted = EnumSet.noneOf(Grant.class);
    for (String grant : grants) {
      try {
        granted.add(Grant.valueOf(grant.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new MojoExecutionException(
            "grants: " + grant + ": one of files, network, environment, threads is wanted", e);
      }
    }
    // Time is the bound that a build's users think in.
    return new Sandbox(
        granted, (long) heapMegabytes << 20, Long.MAX_VALUE, Duration.ofSeconds(testSeconds));
  }
}
