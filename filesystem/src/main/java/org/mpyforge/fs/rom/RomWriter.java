package org.mpyforge.fs.rom;

import java.io.ByteArrayOutputStream;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mpyforge.fs.Errno;
import org.mpyforge.fs.FsException;
import org.mpyforge.fs.FsNames;

/**
 * Makes a ROMFS image. Files and directories stand in it in the order in which they were added; the
 * same additions give the same bytes, which without alignment are those of {@code mpremote romfs
 * build}.
 */
public final class RomWriter {

  /** The size of the kind of the whole. */
  private static final int HEADER_SIZE = 3;

  /** The size of the kind of any other record. */
  private static final int KIND_SIZE = 1;

  /** Three bytes that hold nothing. */
  private static final byte[] FILLER = {1, 1, 0};

  private final Folder root = new Folder(new LinkedHashMap<>());

  private sealed interface Node {}

  private record Folder(Map<String, Node> nodes) implements Node {}

  /** A file. */
  private static final class Leaf implements Node {
    private final byte[] data;
    private final int alignment;

    Leaf(byte[] data, int alignment) {
      this.data = data;
      this.alignment = alignment;
    }
  }

  /**
   * Adds a directory, and those that it is in, if they are not there.
   *
   * @throws FsException {@code ENOTDIR} if one of them is a file
   */
  public void addDirectory(String path) {
    folder(path);
  }

  /** Adds a file whose data may lie anywhere. */
  public void addFile(String path, byte[] data) {
    addFile(path, data, 1);
  }

  /**
   * Adds a file, and the directories that it is in if they are not there.
   *
   * @param path the parts of its name, separated by slashes
   * @param data what is in it
   * @param alignment its data begins at a multiple of so many bytes from the start of the image
   * @throws FsException {@code EEXIST} if there is one of that name already, {@code ENOTDIR} if a
   *     part of the path is a file, {@code EINVAL} if there is no name
   */
  public void addFile(String path, byte[] data, int alignment) {
    if (alignment < 1) {
      throw new IllegalArgumentException("aligned to " + alignment + " bytes");
    }
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    if (name.isEmpty()) {
      throw new FsException(Errno.EINVAL, "a file without a name: " + path);
    }
    Folder folder = folder(path.substring(0, Math.max(slash, 0)));
    if (folder.nodes.putIfAbsent(name, new Leaf(data.clone(), alignment)) != null) {
      throw new FsException(Errno.EEXIST, path);
    }
  }

  private Folder folder(String path) {
    Folder folder = root;
    for (String part : path.split("/", -1)) {
      if (!part.isEmpty()) {
        Node node = folder.nodes.computeIfAbsent(part, name -> new Folder(new LinkedHashMap<>()));
        if (!(node instanceof Folder next)) {
          throw new FsException(Errno.ENOTDIR, path);
        }
        folder = next;
      }
    }
    return folder;
  }

  /** Returns the image, of an even number of bytes. */
  public byte[] toBytes() {
    Layout layout = new Layout();
    byte[] filler = isAligned(root) ? FILLER : new byte[0];
    byte[] records;
    do {
      records = layout.pass(root, filler.length);
    } while (layout.grown);
    int width = layout.widths.get(root);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(records);
    if ((HEADER_SIZE + width + records.length) % 2 != 0) {
      // Where something is aligned, a byte more in front would move it.
      width += filler.length > 0 ? 0 : 1;
      content.writeBytes(filler);
    }
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    putVuint(image, RecordKind.FILE_SYSTEM.number(), HEADER_SIZE);
    putVuint(image, content.size(), width);
    image.writeBytes(content.toByteArray());
    return image.toByteArray();
  }

  private static boolean isAligned(Node node) {
    if (node instanceof Folder folder) {
      return folder.nodes.values().stream().anyMatch(RomWriter::isAligned);
    }
    return ((Leaf) node).alignment > 1;
  }

  /**
   * How wide the length of each directory is written. What aligns data depends on where it is, and
   * so on the lengths that stand before it, and these on what aligns: so everything is laid out
   * again until no length has grown.
   */
  private static final class Layout {
    private final IdentityHashMap<Folder, Integer> widths = new IdentityHashMap<>();
    private boolean grown;

    byte[] pass(Folder root, int reserve) {
      grown = false;
      int width = widths.getOrDefault(root, 1);
      byte[] records = records(root, HEADER_SIZE + width);
      settle(root, records.length + reserve);
      return records;
    }

    /** Notes how wide a directory's length has to be. */
    private void settle(Folder folder, int length) {
      int width = widths.getOrDefault(folder, 1);
      int needed = Math.max(width, vuintSize(length));
      grown |= needed > width;
      widths.put(folder, needed);
    }

    /** The records in a folder, of which the first stands at {@code offset} of the image. */
    private byte[] records(Folder folder, int offset) {
      ByteArrayOutputStream records = new ByteArrayOutputStream();
      for (Map.Entry<String, Node> entry : folder.nodes.entrySet()) {
        byte[] name = nameOf(entry.getKey());
        int at = Math.addExact(offset, records.size());
        if (entry.getValue() instanceof Folder inner) {
          putFolder(records, name, inner, at);
        } else {
          putFile(records, name, (Leaf) entry.getValue(), at);
        }
      }
      return records.toByteArray();
    }

    private void putFolder(ByteArrayOutputStream target, byte[] name, Folder folder, int at) {
      int width = widths.getOrDefault(folder, 1);
      byte[] content = records(folder, at + KIND_SIZE + width + name.length);
      settle(folder, name.length + content.length);
      target.write(RecordKind.DIRECTORY.number());
      putVuint(target, name.length + content.length, width);
      target.writeBytes(name);
      target.writeBytes(content);
    }
  }

  /** A file's data is aligned by zeros in front of its length. */
  private static void putFile(ByteArrayOutputStream target, byte[] name, Leaf file, int at) {
    int width = vuintSize(file.data.length) - 1;
    int length;
    int dataAt;
    do {
      width++;
      length = name.length + KIND_SIZE + width + file.data.length;
      dataAt = at + KIND_SIZE + vuintSize(length) + name.length + KIND_SIZE + width;
    } while (dataAt % file.alignment != 0);
    target.write(RecordKind.FILE.number());
    putVuint(target, length, vuintSize(length));
    target.writeBytes(name);
    target.write(RecordKind.DATA.number());
    putVuint(target, file.data.length, width);
    target.writeBytes(file.data);
  }

  /** A name with its length in front. */
  private static byte[] nameOf(String text) {
    byte[] name = FsNames.encode(text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    putVuint(bytes, name.length, vuintSize(name.length));
    bytes.writeBytes(name);
    return bytes.toByteArray();
  }

  private static int vuintSize(int value) {
    return Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(value) + 6) / 7);
  }

  private static void putVuint(ByteArrayOutputStream target, int value, int width) {
    for (int i = width - 1; i > 0; i--) {
      int bits = i < vuintSize(value) ? value >> 7 * i & 0x7f : 0;
      target.write(0x80 | bits);
    }
    target.write(value & 0x7f);
  }
}
