package org.mpyforge.freezer.make;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.freezer.build.BuildException;
import org.mpyforge.freezer.build.FirmwareTree;
import org.mpyforge.freezer.build.ModuleBuilder;
import org.mpyforge.freezer.image.c.FreezeException;
import org.mpyforge.freezer.manifest.Manifest;
import org.mpyforge.freezer.manifest.ManifestApi;
import org.mpyforge.freezer.manifest.ManifestException;
import org.mpyforge.freezer.manifest.ManifestItem;
import org.mpyforge.freezer.manifest.ManifestReader;

/**
 * The command {@code makemanifest}: what {@code tools/makemanifest.py} of the release does that is
 * being built, in one process. It prints the same lines, and leaves the same files.
 */
public final class MakeManifest {
  private static final int MISUSE = 2;
  private static final String SOURCES = "MPY_DIR";

  private final Path folder;
  private final String shellFolder;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * A command with its streams.
   *
   * @param folder where relative paths begin
   * @param shellFolder the same as the shell that started the command writes it; null if unknown
   * @param out takes what the reference prints, UTF-8
   * @param err takes what else there is to say, UTF-8
   */
  public MakeManifest(Path folder, String shellFolder, PrintStream out, PrintStream err) {
    this.folder = folder;
    this.shellFolder = shellFolder;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a command line.
   *
   * @return its exit status
   */
  public int run(String... words) {
    try {
      return make(Arguments.parse(words), words);
    } catch (Arguments.UsageException e) {
      if (e.isHelp()) {
        out.print(Arguments.USAGE);
        return 0;
      }
      err.print(Arguments.USAGE);
      err.println("makemanifest: error: " + e.getMessage());
      return MISUSE;
    } catch (ManifestException e) {
      if (e.isForeseen()) {
        out.println("freeze error executing \"" + e.manifest() + "\": " + e.text());
      }
      err.println(e.getMessage());
      return 1;
    } catch (BuildException e) {
      out.println(e.getMessage());
      return 1;
    } catch (NoSuchFileException e) {
      return fail("no such file: " + e.getFile());
    } catch (IOException | IllegalArgumentException | FreezeException e) {
      return fail(e.getMessage());
    }
  }

  private int fail(String message) {
    err.println("makemanifest: " + message);
    return 1;
  }

  private int make(Arguments line, String[] words)
      throws ManifestException, BuildException, IOException {
    Map<String, String> variables = line.variables();
    variables.replaceAll((name, value) -> absoluteIfThere(value));
    if (!variables.containsKey(SOURCES) || !variables.containsKey("PORT_DIR")) {
      out.println("MPY_DIR and PORT_DIR variables must be specified");
      return 1;
    }
    var shortcut = new Shortcut(FirmwareBuild.ownFolder(folder.resolve(line.buildFolder())));
    Path sources = folder.resolve(variables.get(SOURCES));
    FirmwareTree tree = FirmwareTree.at(sources);
    List<String> flagWords = new ArrayList<>(List.of("--mpy-version", tree.version().label()));
    flagWords.addAll(line.compilerFlags());
    CompilerFlags flags = CompilerFlags.parse(flagWords);

    var reader = new ManifestReader(tree.api()).folder(folder).output(out);
    variables.forEach(reader::variable);
    Manifest manifest = reader.read(line.manifests());
    List<ManifestItem> items = ModuleBuilder.distinct(levels(manifest.items(), tree, flags));
    var build = FirmwareBuild.of(line, folder, tree.version(), items);
    if (!build.isUpToDate()) {
      shortcut.forbid();
      build.run(flags, out);
    }
    if (manifest.inputs().isEmpty()) {
      shortcut.forbid();
    } else {
      List<Path> inputs = new ArrayList<>(manifest.inputs().get());
      inputs.addAll(FirmwareTree.filesAt(sources));
      inputs.addAll(build.inputs());
      shortcut.leave(shellFolder, words, build.output(), inputs, build.outputs());
    }
    return 0;
  }

  private String absoluteIfThere(String value) {
    Path path = folder.resolve(value);
    return Files.exists(path) ? path.toAbsolutePath().normalize().toString() : value;
  }

  /** Since 1.20 the flags come behind an item's level, so theirs counts. */
  private static List<ManifestItem> levels(
      List<ManifestItem> items, FirmwareTree tree, CompilerFlags flags) {
    if (tree.api() == ManifestApi.FREEZE || flags.optLevel().isEmpty()) {
      return items;
    }
    List<ManifestItem> same = new ArrayList<>(items.size());
    for (ManifestItem item : items) {
      same.add(
          new ManifestItem(
              item.kind(), item.source(), item.target(), OptionalInt.empty(), item.version()));
    }
    return same;
  }
}
