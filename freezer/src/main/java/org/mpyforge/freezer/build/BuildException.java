package org.mpyforge.freezer.build;

import java.util.List;
import java.util.Optional;
import org.mpyforge.cross.CompileException;
import org.mpyforge.freezer.manifest.ManifestItem;

/** Some modules could not be built; the message tells of all of them. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Failure> failures;

  /**
   * A module that could not be built.
   *
   * @param item the module
   * @param text what is wrong: lines, each with its line feed
   * @param error the error in the source; empty if something else is wrong
   */
  public record Failure(ManifestItem item, String text, Optional<CompileException> error) {

    /** The failure as {@code mpy-cross} tells of one of several files. */
    public String report() {
      return "error compiling " + item.target() + ":\n" + text;
    }
  }

  BuildException(List<Failure> failures) {
    super(String.join("", failures.stream().map(Failure::report).toList()).stripTrailing());
    this.failures = List.copyOf(failures);
  }

  /** The modules, in the order of the manifest. */
  public List<Failure> failures() {
    return failures;
  }
}
