package org.mpyforge.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.ImageKind;
import org.mpyforge.freezer.manifest.ManifestItem;
import org.mpyforge.freezer.manifest.ManifestItem.Kind;

/** Compiles a folder of Python modules to {@code .mpy} files. */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true)
public final class CompileMojo extends CompilingMojo {

  /** Where the modules are. */
  @Parameter(
      property = "mpyforge.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/micropython")
  File sourceDirectory;

  /** Where the {@code .mpy} files go. */
  @Parameter(
      property = "mpyforge.outputDirectory",
      defaultValue = "${project.build.directory}/micropython")
  File outputDirectory;

  /** Patterns of the files to compile. */
  @Parameter List<String> includes = List.of("**/*.py");

  /** Patterns of files not to compile. */
  @Parameter List<String> excludes = List.of();

  /** What this goal has written, so that it can tell what is no longer wanted. */
  @Parameter(
      defaultValue = "${project.build.directory}/mpyforge/${mojoExecution.executionId}.list",
      readonly = true)
  File writtenList;

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    Path source = sourceDirectory.toPath();
    List<ManifestItem> items = new ArrayList<>();
    for (String file : PythonFiles.find(source, includes, excludes)) {
      items.add(
          new ManifestItem(
              Kind.AS_MPY, source.resolve(file), file, OptionalInt.empty(), Optional.empty()));
    }
    if (items.isEmpty()) {
      getLog().info("No modules in " + shown(source) + ".");
    }
    List<FrozenModule> modules = build(items);
    List<String> files = modules.stream().map(FrozenModule::file).sorted().toList();
    removeOthers(files);
    ImageKind.FOLDER.writer().write(modules, outputDirectory.toPath());
    OutputFile.write(
        writtenList.toPath(), String.join("\n", files).getBytes(StandardCharsets.UTF_8));
    if (!items.isEmpty()) {
      getLog()
          .info(count(modules.size(), "module") + " in " + shown(outputDirectory.toPath()) + ".");
    }
  }

  /** Removes what an earlier build wrote and this one does not: its source is gone. */
  private void removeOthers(List<String> files) throws IOException {
    Path list = writtenList.toPath();
    Files.createDirectories(list.getParent());
    if (Files.exists(list)) {
      for (String file : Files.readAllLines(list)) {
        if (!file.isEmpty() && !files.contains(file)) {
          Files.deleteIfExists(outputDirectory.toPath().resolve(file));
        }
      }
    }
  }
}
