package org.mpyforge.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.manifest.ManifestItem;

/**
 * Packs the compiled modules, or takes an image that was made before, and attaches it to the
 * project: it is installed and deployed with it.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends ImageMojo {

  /** An image to attach as it is, instead of packing modules. */
  @Parameter(property = "mpyforge.image")
  File image;

  /** What is packed: zip, tar.gz, romfs, littlefs or fat. */
  @Parameter(property = "mpyforge.packageFormat", defaultValue = "zip")
  String format;

  /** The classifier of the artifact. */
  @Parameter(property = "mpyforge.classifier", defaultValue = "micropython")
  String classifier;

  /** The file without its extension. */
  @Parameter(
      defaultValue = "${project.build.directory}/${project.build.finalName}-micropython",
      readonly = true)
  File base;

  private final MavenProjectHelper helper;

  /** Maven gives what attaches artifacts. */
  @Inject
  public PackageMojo(MavenProjectHelper helper) {
    this.helper = helper;
  }

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    if (image != null) {
      if (!image.isFile()) {
        throw new MojoExecutionException(
            "no image to attach: " + shown(image.toPath()) + "; is the goal freeze run before?");
      }
      attach(extension(image.getName()), image);
      return;
    }
    List<ManifestItem> items = compiled();
    if (items.isEmpty()) {
      throw new MojoExecutionException("no modules to pack in " + shown(outputDirectory.toPath()));
    }
    List<FrozenModule> modules = build(items);
    Path packed = Path.of(base + "." + format.toLowerCase(Locale.ROOT));
    Files.createDirectories(packed.getParent());
    write(format, modules, packed);
    getLog().info(count(modules.size(), "file") + " in " + shown(packed) + ".");
    attach(format.toLowerCase(Locale.ROOT), packed.toFile());
  }

  private void attach(String type, File file) {
    helper.attachArtifact(project, type, classifier, file);
  }

  private static String extension(String name) {
    if (name.endsWith(".tar.gz")) {
      return "tar.gz";
    }
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "bin" : name.substring(dot + 1);
  }
}
