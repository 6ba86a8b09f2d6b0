package org.mpyforge.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share. */
abstract class MpyforgeMojo extends AbstractMojo {

  /** The project. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** Does nothing if set. */
  @Parameter(property = "mpyforge.skip", defaultValue = "false")
  boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped.");
      return;
    }
    try {
      run();
    } catch (IOException e) {
      throw new MojoExecutionException(describe(e), e);
    }
  }

  /** Does what the goal is for. */
  abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

  private static String describe(IOException e) {
    boolean saysWhat = e.getMessage() != null && e.getClass() == IOException.class;
    return saysWhat ? e.getMessage() : e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  /** A path as the messages show it: from the folder that the build was started in, if below. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
  }

  /** So many of something. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The place of an error: {@code file:line}, or the file alone. */
  static String place(Path file, int line) {
    return line > 0 ? shown(file) + ":" + line : shown(file);
  }
}
