package org.mpyforge.freezer.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.freezer.manifest.ManifestApi;

/**
 * What the sources of a firmware say of its release: the folder that manifests know as {@code
 * $(MPY_DIR)}.
 *
 * @param api which functions its manifests have
 * @param version which {@code .mpy} files it imports
 */
public record FirmwareTree(ManifestApi api, MpyVersion version) {
  /** What is taken for granted where there are no sources: the newest release. */
  public static final FirmwareTree LATEST =
      new FirmwareTree(ManifestApi.PACKAGES, MpyVersion.LATEST);

  private static final String VERSION = "#define MPY_VERSION ";
  private static final String SUB_VERSION = "#define MPY_SUB_VERSION ";

  /**
   * What is looked at.
   *
   * @param folder where the sources are
   * @return the files and folders that are there
   */
  public static List<Path> filesAt(Path folder) {
    List<Path> files = new ArrayList<>();
    for (Path path : List.of(folder, folder.resolve("tools"), header(folder))) {
      if (Files.exists(path)) {
        files.add(path);
      }
    }
    return files;
  }

  private static Path header(Path folder) {
    return folder.resolve("py").resolve("persistentcode.h");
  }

  /**
   * Looks at sources.
   *
   * @param folder where they are; without the files that matter, the newest release is assumed
   * @throws IOException if they cannot be read, or are of a version that is not known
   */
  public static FirmwareTree at(Path folder) throws IOException {
    Path tools = folder.resolve("tools");
    boolean isOld =
        !Files.exists(tools.resolve("manifestfile.py"))
            && Files.exists(tools.resolve("makemanifest.py"));
    return new FirmwareTree(isOld ? ManifestApi.FREEZE : ManifestApi.PACKAGES, version(folder));
  }

  private static MpyVersion version(Path folder) throws IOException {
    Path header = header(folder);
    String text;
    try {
      text = Files.readString(header, StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return MpyVersion.LATEST;
    }
    String version = numberAfter(VERSION, text, header);
    String label = version;
    if (!version.equals("5")) {
      // Before 1.20 there was no other part.
      label += "." + (text.contains(SUB_VERSION) ? numberAfter(SUB_VERSION, text, header) : "0");
    }
    try {
      return MpyVersion.parse(label);
    } catch (IllegalArgumentException e) {
      throw new IOException(header + ": " + e.getMessage(), e);
    }
  }

  private static String numberAfter(String words, String text, Path header) throws IOException {
    int from = text.indexOf(words) + words.length();
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (from < words.length() || end == from) {
      throw new IOException(header + ": no " + words.substring("#define ".length()).strip());
    }
    return text.substring(from, end);
  }
}
