package org.mpyforge.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.freezer.build.BuildException;
import org.mpyforge.freezer.build.ModuleBuilder;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.manifest.ManifestItem;

/** What the goals that compile share. */
abstract class CompilingMojo extends MpyforgeMojo {

  /** The version of the {@code .mpy} files: 6.3, 6.2, 6.1, 6.0, 5 or pycopy. */
  @Parameter(property = "mpyforge.mpyVersion", defaultValue = "6.3")
  String mpyVersion;

  /** The architecture of machine code, such as {@code armv7m} or {@code xtensawin}. */
  @Parameter(property = "mpyforge.march")
  String march;

  /** The optimisation level, 0 to 3. */
  @Parameter(property = "mpyforge.optLevel", defaultValue = "0")
  int optLevel;

  /** What functions without a decorator become: bytecode, native or viper. */
  @Parameter(property = "mpyforge.emit")
  String emit;

  /** Further flags of mpy-cross, such as {@code -msmall-int-bits=15}. */
  @Parameter List<String> flags = List.of();

  /** Where compiled modules are kept; builds may share it. */
  @Parameter(
      property = "mpyforge.cacheDirectory",
      defaultValue = "${project.build.directory}/mpyforge/cache")
  File cacheDirectory;

  private CompilerFlags compilerFlags() throws MojoExecutionException {
    List<String> words = new ArrayList<>(List.of("--mpy-version", mpyVersion, "-O" + optLevel));
    if (march != null) {
      words.add("-march=" + march);
    }
    if (emit != null) {
      words.addAll(List.of("-X", "emit=" + emit));
    }
    words.addAll(flags);
    try {
      return CompilerFlags.parse(words);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Makes modules; what is wrong with any of them is logged before the build fails. */
  final List<FrozenModule> build(List<ManifestItem> items)
      throws IOException, MojoExecutionException, MojoFailureException {
    try {
      return new ModuleBuilder(compilerFlags()).cache(cacheDirectory.toPath()).build(items);
    } catch (BuildException e) {
      List<String> lines = e.failures().stream().map(CompilingMojo::line).toList();
      lines.forEach(getLog()::error);
      String count = lines.size() == 1 ? "" : " (" + lines.size() + " modules)";
      throw new MojoFailureException(lines.get(0) + count, e);
    }
  }

  private static String line(BuildException.Failure failure) {
    if (failure.error().isEmpty()) {
      return place(failure.item().source(), 0) + ": " + failure.text().strip();
    }
    CompileException error = failure.error().get();
    String message = error.message().isEmpty() ? "" : ": " + error.message();
    return place(failure.item().source(), error.line()) + ": " + error.type() + message;
  }
}
