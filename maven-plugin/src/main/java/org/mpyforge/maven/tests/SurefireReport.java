package org.mpyforge.maven.tests;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mpyforge.maven.tests.CaseResult.Outcome;

/** Writes results in the form of Surefire's {@code TEST-*.xml}, which build servers read. */
public final class SurefireReport {
  /** Not allowed in XML 1.0, not even as references. */
  private static final String CONTROL = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]";

  private final XMLStreamWriter xml;

  private SurefireReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The report of one file of tests. */
  public static byte[] of(SuiteResult suite) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new SurefireReport(xml).write(suite);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string cannot be written to", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(SuiteResult suite) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", suite.name());
    xml.writeAttribute("time", seconds(suite.time()));
    xml.writeAttribute("tests", Integer.toString(suite.cases().size()));
    xml.writeAttribute("errors", Integer.toString(suite.count(Outcome.ERROR)));
    xml.writeAttribute("skipped", Integer.toString(suite.count(Outcome.SKIPPED)));
    xml.writeAttribute("failures", Integer.toString(suite.count(Outcome.FAILED)));
    for (CaseResult test : suite.cases()) {
      write(suite, test);
    }
    if (!suite.output().isEmpty()) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean(suite.output()));
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(SuiteResult suite, CaseResult test) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", clean(test.name()));
    xml.writeAttribute("classname", suite.name());
    xml.writeAttribute("time", seconds(test.time()));
    switch (test.outcome()) {
      case PASSED -> {}
      case FAILED -> writeReason("failure", test);
      case ERROR -> writeReason("error", test);
      case SKIPPED -> writeReason("skipped", test);
    }
    xml.writeEndElement();
  }

  private void writeReason(String element, CaseResult test) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("message", clean(test.message()));
    if (test.outcome() != Outcome.SKIPPED) {
      xml.writeAttribute("type", test.message().replaceFirst("\\W.*", ""));
      xml.writeCharacters(clean(test.details()));
    }
    xml.writeEndElement();
  }

  private static String clean(String text) {
    return text.replaceAll(CONTROL, "\ufffd");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }
}
