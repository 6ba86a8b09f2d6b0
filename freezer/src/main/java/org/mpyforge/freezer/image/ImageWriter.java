package org.mpyforge.freezer.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes an image of one kind. The same modules give the same bytes, whatever the day, the machine
 * and the order in which they are listed.
 */
@FunctionalInterface
public interface ImageWriter {

  /**
   * Writes an image, whole or not at all; a folder is written so file by file.
   *
   * @param modules what goes in
   * @param destination the file or folder; the folder it is in must be there
   * @throws ImageException if the modules do not fit: two of one name, a name that no file can
   *     have, too little room
   * @throws IOException if it cannot be written
   */
  void write(List<FrozenModule> modules, Path destination) throws IOException;
}
