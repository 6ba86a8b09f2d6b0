package org.mpyforge.format;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a whole file or leaves the old one as it was: the bytes go to a new file beside it, which
 * then takes its name. What is not a plain file (a device, a pipe, {@code /dev/stdout}) is written
 * to directly, for it has no old content to save and must not be replaced.
 */
public final class OutputFile {

  private OutputFile() {}

  /**
   * Writes {@code bytes} to {@code destination}.
   *
   * @param destination the file; its folder must be there
   * @param bytes its whole content
   * @throws FileSystemException if the file cannot be opened or made
   * @throws IOException if it cannot be written to its end
   */
  public static void write(Path destination, byte[] bytes) throws IOException {
    if (!Files.exists(destination)) {
      create(destination, bytes);
    } else if (Files.isDirectory(destination)) {
      throw new FileSystemException(destination.toString(), null, "Is a directory");
    } else if (isPlainFile(destination)) {
      replaceExisting(destination, bytes);
    } else {
      Files.write(destination, bytes, WRITE, TRUNCATE_EXISTING);
    }
  }

  /** Links below /dev and /proc lead to files that others hold open: they want them written to. */
  private static boolean isPlainFile(Path file) {
    Path absolute = file.toAbsolutePath();
    return Files.isRegularFile(file)
        && !absolute.startsWith("/dev")
        && !absolute.startsWith("/proc");
  }

  private static void create(Path destination, byte[] bytes) throws IOException {
    if (Files.isSymbolicLink(destination)) {
      Files.write(destination, bytes); // Makes the file that the link is waiting for.
    } else {
      replace(destination, bytes, false);
    }
  }

  private static void replaceExisting(Path destination, byte[] bytes) throws IOException {
    // A rename would replace a link, or a file that its owner has protected.
    Path file = Files.isSymbolicLink(destination) ? destination.toRealPath() : destination;
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    try {
      replace(file, bytes, true);
    } catch (AccessDeniedException folderIsReadOnly) {
      Files.write(file, bytes);
    }
  }

  private static void replace(Path destination, byte[] bytes, boolean exists) throws IOException {
    Path temporary = temporaryBeside(destination);
    boolean done = false;
    try {
      Files.write(temporary, bytes, CREATE_NEW, WRITE);
      if (exists) {
        copyPermissions(destination, temporary);
      }
      moveOver(temporary, destination);
      done = true;
    } finally {
      if (!done) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /** Unlike a temporary of the JDK's, this one has the permissions that any new file gets. */
  private static Path temporaryBeside(Path destination) {
    long thread = Thread.currentThread().getId();
    String unique = Long.toString(System.nanoTime(), 36) + "-" + thread;
    return destination.resolveSibling(".mpyforge-" + unique + ".tmp");
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void moveOver(Path temporary, Path destination) throws IOException {
    try {
      Files.move(temporary, destination, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, destination, REPLACE_EXISTING);
    }
  }
}
