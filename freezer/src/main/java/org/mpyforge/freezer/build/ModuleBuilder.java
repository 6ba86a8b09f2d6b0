package org.mpyforge.freezer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.cli.CompilerFlags;
import org.mpyforge.format.Dialect;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.MpyWriter;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.manifest.ManifestItem;
import org.mpyforge.freezer.manifest.ManifestItem.Kind;

/**
 * Makes modules of what a manifest lists: reads, compiles several at once, and reports all that is
 * wrong together.
 */
public final class ModuleBuilder {
  private final CompilerFlags flags;
  private CompileCache cache;
  private int threads = Runtime.getRuntime().availableProcessors();
  private IntConsumer progress = done -> {};

  /** A builder that compiles with these flags. */
  public ModuleBuilder(CompilerFlags flags) {
    this.flags = Objects.requireNonNull(flags);
  }

  /**
   * Keeps what is compiled in a folder, and takes from there what has been compiled before: from
   * the same source, with the same name and flags, by the same compiler. Builds may share it.
   *
   * @param folder the folder; it is made when something is put there
   * @return this builder
   * @throws IOException if the compiler cannot be told from others
   */
  public ModuleBuilder cache(Path folder) throws IOException {
    cache = new CompileCache(folder);
    return this;
  }

  /**
   * Sets how many modules are compiled at once; otherwise as many as there are processors.
   *
   * @param count 1 or more
   * @return this builder
   */
  public ModuleBuilder threads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads: " + count);
    }
    threads = count;
    return this;
  }

  /**
   * Sets who is told, now and then, how many modules are done.
   *
   * @param listener takes a number
   * @return this builder
   */
  public ModuleBuilder progress(IntConsumer listener) {
    progress = listener;
    return this;
  }

  /**
   * Builds modules.
   *
   * @param items what a manifest lists
   * @return the modules in the order of the manifest. Of several that would be one file in an
   *     image, only the last one is there, in the place of the first
   * @throws BuildException if something is wrong with any of them
   */
  public List<FrozenModule> build(List<ManifestItem> items) throws BuildException {
    List<ManifestItem> wanted = distinct(items);
    var modules = new FrozenModule[wanted.size()];
    var failures = new BuildException.Failure[wanted.size()];
    try {
      Crew.run(
          wanted.size(),
          threads,
          number -> failures[number] = attempt(wanted.get(number), number, modules),
          progress::accept);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while building", e);
    }
    List<BuildException.Failure> failed = new ArrayList<>(Arrays.asList(failures));
    failed.removeIf(Objects::isNull);
    if (!failed.isEmpty()) {
      throw new BuildException(failed);
    }
    return List.of(modules);
  }

  /**
   * The items that modules are made of: one for each file of an image, the last one that wants to
   * be it, in the place of the first.
   *
   * @param items what a manifest lists
   */
  public static List<ManifestItem> distinct(List<ManifestItem> items) {
    Map<String, ManifestItem> byFile = new LinkedHashMap<>();
    for (ManifestItem item : items) {
      String target = item.target();
      boolean isCompiled = item.kind() != Kind.AS_STR && target.endsWith(".py");
      byFile.put(isCompiled ? target.substring(0, target.length() - 2) + "mpy" : target, item);
    }
    return List.copyOf(byFile.values());
  }

  private BuildException.Failure attempt(ManifestItem item, int number, FrozenModule[] modules) {
    try {
      modules[number] = build(item);
      return null;
    } catch (CompileException e) {
      return new BuildException.Failure(item, e.traceback(), Optional.of(e));
    } catch (StackOverflowError e) {
      return failure(item, "RuntimeError: maximum recursion depth exceeded");
    } catch (OutOfMemoryError e) {
      return failure(item, "MemoryError: memory allocation failed");
    } catch (MalformedMpyException e) {
      return failure(item, item.source() + ": " + e.getMessage());
    } catch (NoSuchFileException e) {
      return failure(item, "no such file: " + e.getFile());
    } catch (IOException e) {
      return failure(item, item.source() + ": " + e.getMessage());
    }
  }

  private static BuildException.Failure failure(ManifestItem item, String line) {
    return new BuildException.Failure(item, line + "\n", Optional.empty());
  }

  /**
   * Builds one module, in the calling thread, which had better have a large stack.
   *
   * @param item what a manifest lists
   * @throws CompileException if its source cannot be compiled
   * @throws IOException if it cannot be read
   * @throws MalformedMpyException if it should be a {@code .mpy} file and is none
   */
  public FrozenModule build(ManifestItem item) throws CompileException, IOException {
    byte[] content = Files.readAllBytes(item.source());
    return switch (item.kind()) {
      case AS_STR -> new FrozenModule.Text(item.target(), content);
      case MPY -> new FrozenModule.Compiled(item.target(), content, read(content), -1);
      case AS_MPY -> compile(item, content);
    };
  }

  private FrozenModule compile(ManifestItem item, byte[] content)
      throws CompileException, IOException {
    byte[] whole = content;
    if (item.version().isPresent()) {
      whole = VersionLine.append(content, item.version().get());
    }
    var source = new SourceFile(item.source().toString(), item.target(), whole);
    CompileOptions options = flags.optionsAt(item.optLevel());
    if (cache == null) {
      return compiled(item, content.length, source, options);
    }
    String key = cache.key(source, flags.target(), options);
    byte[] kept = cache.get(key);
    MpyFile model = kept == null ? null : readKept(kept);
    if (model != null) {
      return new FrozenModule.Compiled(item.target(), kept, model, content.length);
    }
    FrozenModule.Compiled module = compiled(item, content.length, source, options);
    cache.put(key, module.content());
    return module;
  }

  private FrozenModule.Compiled compiled(
      ManifestItem item, int sourceSize, SourceFile source, CompileOptions options)
      throws CompileException {
    MpyFile model = CrossCompiler.compileToModel(source, flags.target(), options);
    return new FrozenModule.Compiled(item.target(), MpyWriter.write(model), model, sourceSize);
  }

  /** What the cache has kept; null if somebody else has written there, as if it were not there. */
  private MpyFile readKept(byte[] kept) {
    try {
      return read(kept);
    } catch (MalformedMpyException e) {
      return null;
    }
  }

  /** Files of version 5 can be of two dialects; the flags say which one is wanted. */
  private MpyFile read(byte[] content) {
    return MpyReader.read(
        content,
        flags.target().version() == MpyVersion.PYCOPY ? Dialect.PYCOPY : Dialect.MICROPYTHON);
  }
}
