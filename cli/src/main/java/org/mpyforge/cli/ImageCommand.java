package org.mpyforge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.image.ImageException;
import org.mpyforge.freezer.image.ImageFile;
import org.mpyforge.freezer.image.ImageReader;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mpy romfs}, or {@code mpy image}: what is in an image of any kind. */
final class ImageCommand extends SubCommand {
  private final PositionalParamSpec action =
      add(
          PositionalParamSpec.builder()
              .index("0")
              .paramLabel("ls|cat|extract")
              .required(true)
              .type(String.class)
              .description(
                  "Lists files with their sizes, prints them, or writes them to a folder."));
  private final PositionalParamSpec image =
      add(
          PositionalParamSpec.builder()
              .index("1")
              .paramLabel("IMAGE")
              .required(true)
              .type(Path.class)
              .description("A ROMFS, littlefs, FAT, .zip, .tar.gz, or a folder."));
  private final PositionalParamSpec paths =
      add(
          PositionalParamSpec.builder()
              .index("2..*")
              .paramLabel("PATH")
              .arity("0..*")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .description("Files and folders in the image; without any, all (but not for cat)."));
  private final OptionSpec folder =
      add(
          option(Path.class, "DIR", "-o", "--output-dir")
              .description("Where extract writes to; made if it is not there (default: here)."));

  ImageCommand(Console console) {
    super(console, "romfs", "Looks into images: ROMFS, littlefs, FAT and archives.");
    spec().aliases("image");
  }

  @Override
  public Integer call() throws IOException {
    String what = action.getValue();
    if (!List.of("ls", "cat", "extract").contains(what)) {
      throw misuse("unknown action '" + what + "', not ls, cat or extract");
    }
    if (what.equals("cat") && paths.getValue() == null) {
      throw misuse("cat needs a PATH in the image");
    }
    if (!what.equals("extract") && folder.getValue() != null) {
      throw misuse("--output-dir is for extract");
    }
    List<ImageFile> files = chosen(ImageReader.read(image.getValue()));
    switch (what) {
      case "ls" -> list(files);
      case "cat" -> files.forEach(file -> console().out().writeBytes(file.content()));
      default -> extract(files);
    }
    return 0;
  }

  /** The files that are asked for, in the order in which they are, each once. */
  private List<ImageFile> chosen(List<ImageFile> files) throws ImageException {
    List<String> wanted = paths.getValue();
    if (wanted == null) {
      return files;
    }
    var chosen = new ArrayList<ImageFile>();
    for (String path : wanted) {
      String plain = path.replaceAll("^/+|/+$", "");
      List<ImageFile> found =
          files.stream()
              .filter(f -> f.path().equals(plain) || f.path().startsWith(plain + "/"))
              .toList();
      if (found.isEmpty() && !plain.isEmpty()) {
        throw new ImageException(image.<Path>getValue() + ": no " + path + " in the image");
      }
      for (ImageFile file : plain.isEmpty() ? files : found) {
        if (!chosen.contains(file)) {
          chosen.add(file);
        }
      }
    }
    return chosen;
  }

  private void list(List<ImageFile> files) {
    int largest = files.stream().mapToInt(file -> file.content().length).max().orElse(0);
    int width = Integer.toString(largest).length();
    for (ImageFile file : files) {
      String size = Integer.toString(file.content().length);
      console().line(" ".repeat(width - size.length()) + size + "  " + file.path());
    }
  }

  /** No path of an image leads out of the folder: {@link ImageReader} sees to that. */
  private void extract(List<ImageFile> files) throws IOException {
    Path target = folder.getValue() == null ? Path.of("") : folder.getValue();
    for (ImageFile file : files) {
      Path path = target.resolve(file.path());
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      OutputFile.write(path, file.content());
    }
  }
}
