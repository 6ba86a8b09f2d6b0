package org.mpyforge.vm.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mpyforge.vm.object.Errors;

/** The files that Java sees. */
public final class JavaFiles implements FileHost {
  /** {@code S_IFMT} and what it masks. */
  static final int KIND = 0xf000;

  static final int FOLDER = 0x4000;
  static final int REGULAR = 0x8000;
  private static final int LINK = 0xa000;
  private static final int OTHER = 0x2000;
  private static final int NAME_MAX = 255;

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  private static final FileAttribute<Set<PosixFilePermission>> NEW_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"));

  private Path current = Path.of("").toAbsolutePath();

  /** What may fail as Java says it. */
  @FunctionalInterface
  private interface Action<T> {
    T run() throws IOException;
  }

  private static <T> T guarded(Action<T> action) {
    try {
      return action.run();
    } catch (InvalidPathException e) {
      throw Errors.os(HostErrors.ENOENT);
    } catch (DirectoryIteratorException e) {
      throw HostErrors.of(e.getCause());
    } catch (IOException e) {
      throw HostErrors.of(e);
    }
  }

  /** The path for a string, which ends at a NUL and must not be empty. */
  private Path path(String text) throws IOException {
    int end = text.indexOf('\0');
    String name = end < 0 ? text : text.substring(0, end);
    if (name.isEmpty()) {
      throw new NoSuchFileException(text);
    }
    Path path = current.resolve(name);
    if (name.endsWith("/") && Files.isRegularFile(path)) {
      throw new NotDirectoryException(text);
    }
    return path;
  }

  @Override
  public Descriptor open(String path, Flags flags) {
    return guarded(
        () -> {
          Set<OpenOption> options = new HashSet<>();
          if (flags.read()) {
            options.add(StandardOpenOption.READ);
          }
          if (flags.write()) {
            options.add(StandardOpenOption.WRITE);
          }
          if (flags.create()) {
            options.add(StandardOpenOption.CREATE);
          }
          if (flags.truncate()) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
          }
          Path file = path(path);
          if (flags.create() && path.endsWith("/") && !Files.isDirectory(file)) {
            throw new IOException("Is a directory");
          }
          FileChannel channel =
              POSIX ? FileChannel.open(file, options, NEW_FILE) : FileChannel.open(file, options);
          return new FileDescriptor(channel, flags.append());
        });
  }

  @Override
  public long[] stat(String path) {
    return guarded(() -> POSIX ? posixStat(path(path)) : basicStat(path(path)));
  }

  private static long[] posixStat(Path path) throws IOException {
    Map<String, Object> all = Files.readAttributes(path, "unix:*");
    return new long[] {
      number(all, "mode"),
      number(all, "ino"),
      number(all, "dev"),
      number(all, "nlink"),
      number(all, "uid"),
      number(all, "gid"),
      number(all, "size"),
      seconds(all, "lastAccessTime"),
      seconds(all, "lastModifiedTime"),
      seconds(all, "ctime")
    };
  }

  private static long number(Map<String, Object> attributes, String name) {
    return ((Number) attributes.get(name)).longValue();
  }

  private static long seconds(Map<String, Object> attributes, String name) {
    return Math.floorDiv(((FileTime) attributes.get(name)).toMillis(), 1000L);
  }

  private static long[] basicStat(Path path) throws IOException {
    BasicFileAttributes all = Files.readAttributes(path, BasicFileAttributes.class);
    long modified = Math.floorDiv(all.lastModifiedTime().toMillis(), 1000L);
    return new long[] {kind(all), 0, 0, 1, 0, 0, all.size(), modified, modified, modified};
  }

  private static int kind(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return LINK;
    }
    return attributes.isDirectory() ? FOLDER : attributes.isRegularFile() ? REGULAR : OTHER;
  }

  @Override
  public long[] statvfs(String path) {
    return guarded(
        () -> {
          FileStore store = Files.getFileStore(path(path));
          long block = store.getBlockSize();
          return new long[] {
            block,
            block,
            store.getTotalSpace() / block,
            store.getUnallocatedSpace() / block,
            store.getUsableSpace() / block,
            0,
            0,
            0,
            0,
            NAME_MAX
          };
        });
  }

  @Override
  public Iterator<Entry> list(String path) {
    List<Entry> entries = new ArrayList<>();
    return guarded(
        () -> {
          try (DirectoryStream<Path> all =
              Files.newDirectoryStream(path(path.isEmpty() ? "." : path))) {
            for (Path one : all) {
              entries.add(entry(one));
            }
          }
          return entries.iterator();
        });
  }

  private static Entry entry(Path path) throws IOException {
    String name = path.getFileName().toString();
    try {
      if (POSIX) {
        Map<String, Object> attributes =
            Files.readAttributes(path, "unix:mode,ino", LinkOption.NOFOLLOW_LINKS);
        return new Entry(name, (int) number(attributes, "mode") & KIND, number(attributes, "ino"));
      }
      var attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Entry(name, kind(attributes), 0);
    } catch (NoSuchFileException e) {
      return new Entry(name, 0, 0); // It has gone meanwhile; the reference would list it, too.
    }
  }

  @Override
  public void mkdir(String path) {
    guarded(
        () -> {
          Path folder = path(path.replaceFirst("(?<=.)/+$", ""));
          return Files.createDirectory(folder);
        });
  }

  @Override
  public void remove(String path) {
    guarded(
        () -> {
          Path file = path(path);
          if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("Is a directory");
          }
          Files.delete(file);
          return null;
        });
  }

  @Override
  public void rmdir(String path) {
    guarded(
        () -> {
          Path folder = path(path);
          checkFolder(folder, LinkOption.NOFOLLOW_LINKS);
          Files.delete(folder);
          return null;
        });
  }

  /** Asking for the attributes says why there are none, which {@code isDirectory} would not. */
  private static void checkFolder(Path path, LinkOption... options) throws IOException {
    if (!Files.readAttributes(path, BasicFileAttributes.class, options).isDirectory()) {
      throw new NotDirectoryException(path.toString());
    }
  }

  @Override
  public void rename(String from, String to) {
    guarded(
        () ->
            Files.move(
                path(from),
                path(to),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING));
  }

  @Override
  public void chdir(String path) {
    guarded(
        () -> {
          Path folder = path(path);
          checkFolder(folder);
          current = folder.toRealPath();
          return null;
        });
  }

  @Override
  public String currentFolder() {
    if (!Files.isDirectory(current)) {
      throw Errors.os(HostErrors.ENOENT);
    }
    return current.toString();
  }
}
