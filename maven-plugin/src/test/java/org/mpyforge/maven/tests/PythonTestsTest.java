package org.mpyforge.maven.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpyforge.vm.run.Sandbox;
import org.w3c.dom.Element;

class PythonTestsTest {
  private static final Sandbox BOUNDS =
      new Sandbox(Set.of(), 8 << 20, 10_000_000, Duration.ofSeconds(20));

  @TempDir Path folder;

  private SuiteResult run(String source) throws IOException {
    Files.writeString(folder.resolve("test_it.py"), source);
    return new PythonTests(folder, List.of(), BOUNDS).run("test_it.py");
  }

  private static String endings(SuiteResult suite) {
    var text = new StringBuilder();
    for (CaseResult test : suite.cases()) {
      text.append(test.name()).append(' ').append(test.outcome()).append('\n');
    }
    return text.toString();
  }

  @Test
  void functionsAreTheTestsInTheirOrder() throws IOException {
    SuiteResult suite =
        run(
            """
            def test_z(): pass
            def test_a(): assert 1 > 2, "no"
            def helper(): raise ValueError
            test_value = 1
            def test_m(): helper()
            """);
    assertEquals("test_z PASSED\ntest_a FAILED\ntest_m ERROR\n", endings(suite));
    assertEquals("AssertionError: no", suite.cases().get(1).message());
    assertEquals("test_it.py:2", suite.cases().get(1).place());
    assertEquals("test_it.py:3", suite.cases().get(2).place());
  }

  @Test
  void aFileWithoutFunctionsIsATest() throws IOException {
    assertEquals("<module> PASSED\n", endings(run("print(1)\n")));
    assertEquals("<module> ERROR\n", endings(run("print(\n")));
    assertEquals("<module> FAILED\n", endings(run("raise SystemExit(1)\n")));
    assertEquals("<module> SKIPPED\n", endings(run("print('SKIP')\nraise SystemExit\n")));
    assertEquals("<module> PASSED\n", endings(run("raise SystemExit(0)\n")));
  }

  @Test
  void whatIsPrintedIsHeldAgainstTheExpectation() throws IOException {
    Files.writeString(folder.resolve("test_it.py.exp"), "one\ntwo\n");
    assertEquals(
        "<module> PASSED\n<output> FAILED\n", endings(run("print('one')\nprint('three')\n")));
    assertEquals("<module> PASSED\n", endings(run("print('one')\nprint('two')\n")));
  }

  @Test
  void theSandboxEndsWhatDoesNotEnd() throws IOException {
    assertEquals("<module> ERROR\n", endings(run("while True: pass\n")));
    assertEquals("<module> ERROR\n", endings(run("x = []\nwhile True: x.append('a' * 9999)\n")));
  }

  @Test
  void importsSeeTheModulesBeforeTheTests(@TempDir Path modules) throws IOException {
    Files.writeString(modules.resolve("thing.py"), "where = 'modules'\n");
    Files.writeString(folder.resolve("thing.py"), "where = 'tests'\n");
    Files.writeString(folder.resolve("other.py"), "where = 'tests'\n");
    Files.writeString(
        folder.resolve("test_it.py"), "import thing, other\nprint(thing.where, other.where)\n");
    SuiteResult suite = new PythonTests(folder, List.of(modules), BOUNDS).run("test_it.py");
    assertEquals("modules tests\n", suite.output());
  }

  @Test
  void nothingOutsideTheFoldersIsImported() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(folder.resolve("secret.py"), "print('seen')\n");
    Files.writeString(
        inner.resolve("test_it.py"), "import sys\nsys.path.append('..')\nimport secret\n");
    SuiteResult suite = new PythonTests(inner, List.of(), BOUNDS).run("test_it.py");
    assertEquals("ImportError: no module named 'secret'", suite.cases().get(0).message());
  }

  @Test
  void theReportIsXml() throws Exception {
    SuiteResult suite = run("def test_a():\n    print('<&\\x01')\n    assert False, '<\"&'\n");
    Element report =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(SurefireReport.of(suite)))
            .getDocumentElement();
    assertEquals("1", report.getAttribute("failures"));
    Element failure = (Element) report.getElementsByTagName("failure").item(0);
    assertEquals("AssertionError: <\"&", failure.getAttribute("message"));
    assertEquals("AssertionError", failure.getAttribute("type"));
    assertTrue(failure.getTextContent().contains("line 3, in test_a"));
    assertEquals("<&\ufffd\n", report.getElementsByTagName("system-out").item(0).getTextContent());
  }
}
