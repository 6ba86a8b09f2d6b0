package org.mpyforge.freezer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.format.MpyWriter;

/**
 * What tells one build of the compiler from another, so that what an old one has made is not taken
 * for the work of a new one.
 */
public final class CompilerIdentity {
  private CompilerIdentity() {}

  /**
   * The sizes and times of the files that the compiler is in.
   *
   * @throws IOException if it cannot be told where they are
   */
  public static String of() throws IOException {
    return describe(CrossCompiler.class) + ' ' + describe(MpyWriter.class);
  }

  private static String describe(Class<?> part) throws IOException {
    CodeSource source = part.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("cannot tell where the compiler is");
    }
    try {
      Path path = Path.of(source.getLocation().toURI());
      return Files.isDirectory(path) ? describeFolder(path) : describeFile(path);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static String describeFile(Path file) throws IOException {
    return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
  }

  private static String describeFolder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      long sum = 0;
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        sum = sum * 31 + describeFile(file).hashCode();
      }
      return Long.toHexString(sum);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
