package org.mpyforge.freezer.make;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.build.BuildException;
import org.mpyforge.freezer.build.CompilerIdentity;
import org.mpyforge.freezer.build.ModuleBuilder;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.c.Firmware;
import org.mpyforge.freezer.image.c.FrozenContent;
import org.mpyforge.freezer.manifest.ManifestItem;
import org.mpyforge.freezer.manifest.ManifestItem.Kind;

/**
 * The frozen modules of one build of a firmware: what of it is out of date, and making that anew.
 *
 * <p>Compiled modules stand in {@code frozen_mpy} of the build's folder and are made again when
 * their source is not older, as the reference does it; and also when the flags have changed, which
 * it does not see.
 */
final class FirmwareBuild {
  private static final FileTime NEVER = FileTime.fromMillis(0);

  /** Where this command keeps what it must know of a build, in the folder of compiled modules. */
  private static final String OWN_FOLDER = ".makemanifest";

  private final Arguments line;
  private final MpyVersion version;
  private final Path compiled;
  private final Path output;
  private final Path qstrs;
  private final List<ManifestItem> items;
  private final BuildState state;

  /** By item, whether it is to be compiled. */
  private final boolean[] stale;

  private boolean anyStale;

  /** When the youngest file was changed that the output is made of, but for the compiled ones. */
  private FileTime newest = NEVER;

  /** When the youngest compiled file was made; the output may be of the same tick of the clock. */
  private FileTime newestCompiled = NEVER;

  private FirmwareBuild(Arguments line, Path folder, MpyVersion version, List<ManifestItem> items)
      throws IOException {
    this.line = line;
    this.version = version;
    this.items = items;
    stale = new boolean[items.size()];
    Path build = folder.resolve(line.buildFolder());
    compiled = compiledFolder(build);
    output = folder.resolve(line.output());
    qstrs = build.resolve("genhdr").resolve("qstrdefs.preprocessed.h");
    String compiler =
        CompilerIdentity.of() + " " + version + " " + String.join(" ", line.compilerFlags());
    String image = String.join(" ", line.toolFlags());
    state = BuildState.of(ownFolder(build).resolve("state"), compiler, image, items);
  }

  private static Path compiledFolder(Path build) {
    return build.resolve("frozen_mpy");
  }

  /** Where this command keeps what it must know of a build. */
  static Path ownFolder(Path build) {
    return compiledFolder(build).resolve(OWN_FOLDER);
  }

  /** Looks at the files of a build. */
  static FirmwareBuild of(Arguments line, Path folder, MpyVersion version, List<ManifestItem> items)
      throws IOException {
    var build = new FirmwareBuild(line, folder, version, items);
    for (int i = 0; i < items.size(); i++) {
      build.look(i);
    }
    return build;
  }

  private void look(int index) throws IOException {
    ManifestItem item = items.get(index);
    FileTime time = Files.getLastModifiedTime(item.source());
    if (item.kind() == Kind.AS_MPY) {
      FileTime compiledTime = timeOf(compiledFile(item));
      if (!state.had(item) || time.compareTo(compiledTime) >= 0) {
        stale[index] = true;
        anyStale = true;
      }
      newestCompiled = later(newestCompiled, compiledTime);
    } else {
      newest = later(newest, time);
    }
  }

  private static FileTime later(FileTime one, FileTime other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static FileTime timeOf(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file);
    } catch (NoSuchFileException e) {
      return NEVER;
    }
  }

  private Path compiledFile(ManifestItem item) {
    String target = item.target();
    return compiled.resolve(target.substring(0, target.length() - ".py".length()) + ".mpy");
  }

  /** Whether there is nothing to be done. */
  boolean isUpToDate() throws IOException {
    FileTime written = timeOf(output);
    return !anyStale
        && state.isUnchanged()
        && newestCompiled.compareTo(written) <= 0
        && later(newest, timeOf(qstrs)).compareTo(written) < 0;
  }

  /**
   * Makes what is out of date.
   *
   * @param out takes a line for each file that is made
   */
  void run(CompilerFlags flags, PrintStream out) throws BuildException, IOException {
    Firmware firmware = FirmwareFlags.firmware(version, qstrs, line.toolFlags());
    List<ManifestItem> wanted = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      ManifestItem item = items.get(i);
      if (stale[i]) {
        out.println("MPY " + item.target());
        wanted.add(item);
      } else {
        wanted.add(item.kind() == Kind.AS_MPY ? asCompiled(item) : item);
      }
    }
    out.flush();
    List<FrozenModule> modules = new ModuleBuilder(flags).build(wanted);
    Files.createDirectories(compiled.resolve(OWN_FOLDER));
    for (int i = 0; i < modules.size(); i++) {
      if (stale[i]) {
        write(compiledFile(items.get(i)), modules.get(i).content());
      }
    }
    for (FrozenModule module : modules) {
      if (module instanceof FrozenModule.Text) {
        out.println("STR " + module.target());
      }
    }
    String text = FrozenContent.of(modules, firmware).text();
    out.println("GEN " + line.output());
    write(output, text.getBytes(StandardCharsets.US_ASCII));
    state.save();
  }

  /** What the output is made of, besides the manifests. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(items.size() + 1);
    inputs.add(qstrs);
    for (ManifestItem item : items) {
      inputs.add(item.source());
    }
    return inputs;
  }

  /** All files that are made. */
  List<Path> outputs() {
    List<Path> outputs = new ArrayList<>(items.size() + 1);
    outputs.add(output);
    for (ManifestItem item : items) {
      if (item.kind() == Kind.AS_MPY) {
        outputs.add(compiledFile(item));
      }
    }
    return outputs;
  }

  /** The image. */
  Path output() {
    return output;
  }

  /** An item that has been compiled before. */
  private ManifestItem asCompiled(ManifestItem item) {
    return new ManifestItem(
        Kind.MPY, compiledFile(item), item.target(), item.optLevel(), item.version());
  }

  private static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    OutputFile.write(file, content);
  }
}
