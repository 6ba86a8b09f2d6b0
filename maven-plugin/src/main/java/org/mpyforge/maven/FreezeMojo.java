package org.mpyforge.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.ImageKind;
import org.mpyforge.freezer.image.c.Firmware;
import org.mpyforge.freezer.image.c.FirmwareQstrs;
import org.mpyforge.freezer.image.c.FreezeException;
import org.mpyforge.freezer.image.c.FrozenContent;
import org.mpyforge.freezer.image.c.Release;
import org.mpyforge.freezer.manifest.ManifestApi;
import org.mpyforge.freezer.manifest.ManifestException;
import org.mpyforge.freezer.manifest.ManifestItem;
import org.mpyforge.freezer.manifest.ManifestReader;

/**
 * Executes a manifest, and makes an image of what it lists; without a manifest, one of what the
 * goal compile has compiled.
 */
@Mojo(name = "freeze", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class FreezeMojo extends ImageMojo {

  private static final String C = "c";

  /** The manifest. The one of the default need not be there. */
  @Parameter(property = "mpyforge.manifest", defaultValue = "${project.basedir}/manifest.py")
  File manifest;

  /** The image; its extension says of which kind it is, unless {@code format} does. */
  @Parameter(
      property = "mpyforge.image",
      defaultValue = "${project.build.directory}/${project.build.finalName}.romfs")
  File image;

  /**
   * The kind of the image: romfs, littlefs, fat, zip, tar.gz, folder, or c for frozen_content.c.
   */
  @Parameter(property = "mpyforge.format")
  String format;

  /** A folder with micropython-lib, where {@code require} finds packages. */
  @Parameter(property = "mpyforge.libraryDirectory")
  File libraryDirectory;

  /**
   * For {@code frozen_content.c}: the qstrs of the firmware itself, which its build puts into
   * {@code genhdr/qstrdefs.preprocessed.h}.
   */
  @Parameter(property = "mpyforge.firmwareQstrs")
  File firmwareQstrs;

  /** Variables for the paths of the manifest: {@code $(NAME)}. */
  @Parameter Map<String, String> variables = Map.of();

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    List<FrozenModule> modules = build(items());
    Path destination = image.toPath();
    Files.createDirectories(destination.toAbsolutePath().getParent());
    String label = label();
    if (label.equals(C)) {
      writeContent(modules, destination);
    } else {
      write(label, modules, destination);
    }
    getLog().info(count(modules.size(), "module") + " in " + shown(destination) + ".");
  }

  private List<ManifestItem> items() throws MojoExecutionException, MojoFailureException {
    if (!manifest.isFile()) {
      if (manifest.equals(new File(project.getBasedir(), "manifest.py")) && !compiled().isEmpty()) {
        return compiled();
      }
      throw new MojoExecutionException("no manifest: " + shown(manifest.toPath()));
    }
    try {
      return reader().read(manifest.toString()).items();
    } catch (ManifestException e) {
      getLog().error(e.getMessage());
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  private ManifestReader reader() {
    boolean isOld =
        mpyVersion.equals(MpyVersion.V5.toString())
            || mpyVersion.equals(MpyVersion.PYCOPY.toString());
    var reader =
        new ManifestReader(isOld ? ManifestApi.FREEZE : ManifestApi.PACKAGES)
            .folder(project.getBasedir().toPath());
    if (libraryDirectory != null) {
      reader.variable("MPY_LIB_DIR", libraryDirectory.getAbsolutePath());
    }
    variables.forEach(reader::variable);
    return reader;
  }

  private void writeContent(List<FrozenModule> modules, Path destination)
      throws IOException, MojoExecutionException, MojoFailureException {
    try {
      FirmwareQstrs qstrs =
          firmwareQstrs == null
              ? FirmwareQstrs.STATIC
              : FirmwareQstrs.parse(Files.readString(firmwareQstrs.toPath()));
      String text = FrozenContent.of(modules, Firmware.of(release(), qstrs)).text();
      OutputFile.write(destination, text.getBytes(StandardCharsets.US_ASCII));
    } catch (FreezeException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  /** The release whose firmware takes the version of the modules. */
  private Release release() throws MojoExecutionException {
    for (Release release : Release.values()) {
      if (release.version().toString().equals(mpyVersion)) {
        return release;
      }
    }
    throw new MojoExecutionException(
        "frozen_content.c is not written for mpyVersion " + mpyVersion);
  }

  private String label() throws MojoExecutionException {
    if (format != null) {
      return format.toLowerCase(Locale.ROOT);
    }
    if (image.getName().endsWith("." + C)) {
      return C;
    }
    return ImageKind.of(image.toString())
        .map(ImageKind::label)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "format: wanted, since the name does not tell: " + shown(image.toPath())));
  }
}
