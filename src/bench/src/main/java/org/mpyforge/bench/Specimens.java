package org.mpyforge.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.EmitMode;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;

/**
 * {@code .mpy} files to damage, of all versions and architectures: golden inputs, compiled here.
 * (What the reference makes of them is the same, say the tests of {@code mpy-cross}.)
 *
 * @param name the input with version, architecture and emitter
 * @param bytes the file
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares specimens.
record Specimens(String name, byte[] bytes) {

  /** Bigger ones take more time and show nothing new. */
  private static final int MAX_SIZE = 3000;

  /** Of files with less there is little to damage. */
  private static final int MIN_SIZE = 60;

  /** Beside bytecode of all versions. */
  static final List<EmitMode> MODES = List.of(EmitMode.BYTECODE, EmitMode.NATIVE, EmitMode.VIPER);

  /**
   * So many files, the same each time.
   *
   * @param golden the folder {@code testdata/cross}
   * @param versions the versions that they are of, in turn
   * @param modes what they are compiled to, in turn
   */
  static List<Specimens> of(
      Path golden, List<MpyVersion> versions, List<EmitMode> modes, int count) {
    List<Path> inputs = inputs(golden);
    var specimens = new ArrayList<Specimens>();
    int step = 0;
    while (specimens.size() < count) {
      // 7919 is prime, so that inputs, versions, architectures and emitters all meet.
      Path input = inputs.get((int) (step * 7919L % inputs.size()));
      MpyVersion version = versions.get(step % versions.size());
      EmitMode mode = modes.get(step / 6 % modes.size());
      NativeArch arch = mode == EmitMode.BYTECODE ? NativeArch.NONE : arch(version, step / 18);
      byte[] mpy = compile(input, version, arch, mode);
      if (mpy.length >= MIN_SIZE && mpy.length <= MAX_SIZE) {
        String name = golden.relativize(input) + " " + version + " " + arch + " " + mode;
        specimens.add(new Specimens(name, mpy));
      }
      step++;
    }
    return specimens;
  }

  private static List<Path> inputs(Path golden) {
    try (Stream<Path> paths = Files.walk(golden)) {
      return paths
          .filter(path -> path.toString().endsWith(".py"))
          .filter(path -> !path.startsWith(golden.resolve("errors")))
          .filter(path -> !path.startsWith(golden.resolve("limits"))) // Big, or deep.
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NativeArch arch(MpyVersion version, int number) {
    List<NativeArch> all =
        Stream.of(NativeArch.values())
            .filter(arch -> arch.isNative() && arch.isCompiledIn(version))
            .filter(arch -> arch != NativeArch.DEBUG && arch != NativeArch.RV64IMC)
            .toList();
    return all.get(number % all.size());
  }

  /** The file, or no bytes at all for what this release refuses. */
  private static byte[] compile(Path input, MpyVersion version, NativeArch arch, EmitMode mode) {
    try {
      var source = new SourceFile(input.getFileName().toString(), Files.readAllBytes(input));
      Target target = Target.DEFAULT.withVersion(version).withArch(arch, 0);
      return CrossCompiler.compile(source, target, new CompileOptions(0, mode));
    } catch (CompileException refused) {
      return new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
