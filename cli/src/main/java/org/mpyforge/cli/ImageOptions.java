package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.freezer.image.BlockLayout;
import org.mpyforge.freezer.image.ImageKind;
import org.mpyforge.freezer.image.ImageWriter;
import org.mpyforge.freezer.image.c.Firmware;
import org.mpyforge.freezer.make.FirmwareFlags;
import picocli.CommandLine.Model.OptionSpec;

/** The options of the image that is wanted: where it goes, what kind it is of, and its details. */
final class ImageOptions {
  private static final String C = "c";

  private final SubCommand command;
  private final OptionSpec output;
  private final OptionSpec format;
  private final OptionSpec fileSystem;
  private final OptionSpec blockSize;
  private final OptionSpec blockCount;
  private final OptionSpec alignment;
  private final OptionSpec qstrs;
  private final OptionSpec toolFlags;

  ImageOptions(SubCommand command) {
    this.command = command;
    output =
        command.add(
            SubCommand.option(String.class, "OUT", "-o", "--output")
                .required(true)
                .description(
                    "The image. Its name says what kind: .c, .romfs, .zip, .tar.gz, .img (with --fs),",
                    "or a folder if it ends in a slash."));
    format =
        command.add(
            SubCommand.option(String.class, "KIND", "--format")
                .description("The kind: c, romfs, littlefs, fat, zip, tar.gz, folder."));
    fileSystem =
        command.add(
            SubCommand.option(String.class, "FS", "--fs")
                .description("The file system of an .img: littlefs2 or fat."));
    blockSize = number("--block-size", "BYTES", "The size of a block of the partition.");
    blockCount = number("--block-count", "N", "How many blocks the partition has.");
    alignment = number("--align", "BYTES", "Aligns files in a ROMFS.");
    qstrs =
        command.add(
            SubCommand.option(Path.class, "FILE", "-q", "--qstrs")
                .description("For C: genhdr/qstrdefs.preprocessed.h of the firmware's build."));
    toolFlags =
        command.add(
            SubCommand.flagsOption("--mpy-tool-flags")
                .description("For C: flags of mpy-tool, in one word."));
  }

  private OptionSpec number(String name, String label, String description) {
    return command.add(SubCommand.option(Integer.class, label, name).description(description));
  }

  /** Where the image goes. */
  Path destination() {
    return Path.of(output.<String>getValue());
  }

  /**
   * What makes the image.
   *
   * @param target what the modules in it are for
   * @throws IOException if a header is named that cannot be read
   */
  Image.Maker maker(Target target) throws IOException {
    String kind = kind();
    if (kind.equals(C)) {
      refuseBlocks();
      int wordSize = target.arch() == NativeArch.X64 ? Long.BYTES : Integer.BYTES;
      return Image.content(firmware(target.version()), wordSize);
    }
    return Image.files(writer(kind));
  }

  private ImageWriter writer(String kind) {
    ImageKind image =
        List.of(ImageKind.values()).stream()
            .filter(one -> one.label().equals(kind))
            .findAny()
            .orElseThrow(() -> command.misuse("unknown kind of image '" + kind + "'"));
    Integer align = alignment.getValue();
    if (align != null) {
      if (image != ImageKind.ROMFS || align < 1) {
        throw command.misuse("--align goes with a ROMFS, and takes 1 or more");
      }
      refuseBlocks();
      return ImageKind.alignedRom(align);
    }
    if (image.isOfBlocks()) {
      return image.writer(layout());
    }
    refuseBlocks();
    return image.writer();
  }

  private void refuseBlocks() {
    if (blockSize.getValue() != null || blockCount.getValue() != null) {
      throw command.misuse("--block-size and --block-count go with an image of blocks");
    }
  }

  private String kind() {
    String named = fileSystem.getValue();
    if (named == null) {
      named = format.getValue();
    }
    if (named != null) {
      String kind = named.toLowerCase(Locale.ROOT);
      return switch (kind) {
        case "littlefs2", "lfs2" -> ImageKind.LITTLEFS.label();
        case "vfat" -> ImageKind.FAT.label();
        default -> kind;
      };
    }
    String name = output.getValue();
    if (name.endsWith(".c")) {
      return C;
    }
    return ImageKind.of(name)
        .map(ImageKind::label)
        .orElseThrow(
            () ->
                command.misuse("the name of '" + name + "' does not say its kind: --format does"));
  }

  private BlockLayout layout() {
    Integer size = blockSize.getValue();
    Integer count = blockCount.getValue();
    if (size == null || count == null) {
      throw command.misuse("such an image needs --block-size and --block-count");
    }
    try {
      return new BlockLayout(size, count);
    } catch (IllegalArgumentException e) {
      throw command.misuse(e.getMessage());
    }
  }

  private Firmware firmware(MpyVersion version) throws IOException {
    String words = toolFlags.getValue();
    List<String> flags =
        words == null || words.isBlank() ? List.of() : List.of(words.strip().split("\\s+", -1));
    try {
      return FirmwareFlags.firmware(version, qstrs.getValue(), flags);
    } catch (IllegalArgumentException e) {
      throw command.misuse(e.getMessage());
    }
  }
}
