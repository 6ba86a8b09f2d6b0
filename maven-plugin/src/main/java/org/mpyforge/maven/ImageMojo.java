package org.mpyforge.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mpyforge.freezer.image.BlockLayout;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.ImageException;
import org.mpyforge.freezer.image.ImageKind;
import org.mpyforge.freezer.image.ImageWriter;
import org.mpyforge.freezer.manifest.ManifestItem;
import org.mpyforge.freezer.manifest.ManifestItem.Kind;

/** What the goals that write images share. */
abstract class ImageMojo extends CompilingMojo {

  /** Where the compiled modules are: all files of this folder that end in .mpy or .py. */
  @Parameter(
      property = "mpyforge.outputDirectory",
      defaultValue = "${project.build.directory}/micropython")
  File outputDirectory;

  /** The size of a block of a littlefs or FAT image, in bytes. */
  @Parameter(property = "mpyforge.blockSize", defaultValue = "4096")
  int blockSize;

  /** How many blocks a littlefs or FAT image has. */
  @Parameter(property = "mpyforge.blockCount", defaultValue = "0")
  int blockCount;

  /** The content of each file of a ROMFS begins at a multiple of so many bytes. */
  @Parameter(property = "mpyforge.alignment", defaultValue = "1")
  int alignment;

  /** The modules that another goal has compiled. */
  final List<ManifestItem> compiled() {
    Path folder = outputDirectory.toPath();
    return PythonFiles.find(folder, List.of("**/*.mpy", "**/*.py"), List.of()).stream()
        .map(file -> item(folder, file))
        .toList();
  }

  private static ManifestItem item(Path folder, String file) {
    Kind kind = file.endsWith(".mpy") ? Kind.MPY : Kind.AS_STR;
    return new ManifestItem(
        kind, folder.resolve(file), file, OptionalInt.empty(), Optional.empty());
  }

  /** Writes modules as an image of the kind that a label names. */
  final void write(String label, List<FrozenModule> modules, Path destination)
      throws IOException, MojoExecutionException, MojoFailureException {
    ImageWriter writer = writer(kind(label));
    try {
      writer.write(modules, destination);
    } catch (ImageException e) {
      throw new MojoFailureException(shown(destination) + ": " + e.getMessage(), e);
    }
  }

  private static ImageKind kind(String label) throws MojoExecutionException {
    for (ImageKind kind : ImageKind.values()) {
      if (kind.label().equals(label.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new MojoExecutionException(
        "no kind of image: "
            + label
            + "; there are "
            + Arrays.stream(ImageKind.values())
                .map(ImageKind::label)
                .collect(Collectors.joining(", ")));
  }

  private ImageWriter writer(ImageKind kind) throws MojoExecutionException {
    if (kind == ImageKind.ROMFS) {
      return ImageKind.alignedRom(alignment);
    }
    if (!kind.isOfBlocks()) {
      return kind.writer();
    }
    if (blockCount == 0) {
      throw new MojoExecutionException("blockCount: wanted for " + kind.label());
    }
    return kind.writer(new BlockLayout(blockSize, blockCount));
  }
}
