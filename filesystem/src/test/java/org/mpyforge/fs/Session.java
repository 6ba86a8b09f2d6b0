package org.mpyforge.fs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/** A script of what is done with a file system, and its run; {@code record.py} reads the same. */
final class Session {

  /** Where the recorded sessions are. */
  static final Path FOLDER = Path.of("../testdata/filesystem");

  /** The time at which they were recorded. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-29T12:34:56Z"), ZoneOffset.UTC);

  private final Kind kind;
  private final BlockDevice device;
  private final Map<String, FsFile> files = new HashMap<>();
  private FileSystem fs;

  private Session(Kind kind, BlockDevice device) {
    this.kind = kind;
    this.device = device;
  }

  /**
   * What was recorded.
   *
   * @param kind the file system
   * @param block the size of a block, in bytes
   * @param blocks the number of blocks
   * @param lines the script
   * @param expected the answer to each line
   * @param device the device afterwards
   * @param start the device before
   */
  record Recorded(
      Kind kind,
      int block,
      int blocks,
      List<String> lines,
      List<String> expected,
      RamBlockDevice device,
      BlockDevice start) {

    static Recorded read(String name) {
      try {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".txt"));
        Map<String, String> settings = new HashMap<>();
        for (String item : lines.get(0).split(" ", -1)) {
          settings.put(item.split("=", -1)[0], item.split("=", -1)[1]);
        }
        int block = Integer.parseInt(settings.get("block"));
        int blocks = Integer.parseInt(settings.get("blocks"));
        String before = settings.get("start");
        byte[] start = before == null ? new byte[block * blocks] : unpack(before + ".gz");
        int bad = Integer.parseInt(settings.getOrDefault("bad", "0"));
        return new Recorded(
            Kind.of(settings),
            block,
            blocks,
            lines.subList(1, lines.size()),
            Files.readAllLines(FOLDER.resolve(name + ".expected")),
            new RamBlockDevice(unpack(name + ".img.gz"), block),
            new FlawedDevice(new RamBlockDevice(start, block), bad));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static byte[] unpack(String file) throws IOException {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file)))) {
        return in.readAllBytes();
      }
    }
  }

  /** Returns the answer to each line of a script. */
  static List<String> run(Kind kind, BlockDevice device, List<String> lines) {
    Session session = new Session(kind, device);
    List<String> answers = new ArrayList<>();
    for (String line : lines) {
      try {
        answers.add(session.run(line.split("\t", -1)));
      } catch (FsException e) {
        answers.add("error " + e.errno());
      }
    }
    return answers;
  }

  private String run(String[] words) {
    switch (words[0]) {
      case "mkfs" -> kind.format(device);
      case "mount" -> fs = kind.mount(device);
      case "mkdir" -> fs.mkdir(words[1]);
      case "remove" -> fs.remove(words[1]);
      case "rmdir" -> fs.rmdir(words[1]);
      case "rename" -> fs.rename(words[1], words[2]);
      case "chdir" -> fs.chdir(words[1]);
      case "getcwd" -> {
        return fs.currentDirectory();
      }
      case "stat" -> {
        FileStat stat = fs.stat(words[1]);
        String size = stat.directory() ? "directory" : stat.size() + " bytes";
        return size + ", time " + stat.modified();
      }
      case "statvfs" -> {
        VolumeStat stat = fs.statvfs();
        return "%d of %d blocks of %d bytes free"
            .formatted(stat.free(), stat.blocks(), stat.blockSize());
      }
      case "list" -> {
        return list(words[1]);
      }
      case "open" -> files.put(words[1], fs.open(words[2], OpenMode.parse(words[3])));
      default -> {
        return files.containsKey(words[1]) ? run(files.get(words[1]), words) : "not open";
      }
    }
    return "ok";
  }

  private String list(String path) {
    StringJoiner entries = new StringJoiner(", ").setEmptyValue("nothing");
    for (Iterator<DirEntry> each = fs.list(path); each.hasNext(); ) {
      DirEntry entry = each.next();
      entries.add(entry.name() + (entry.directory() ? "/" : " " + entry.size()));
    }
    return entries.toString();
  }

  private static String run(FsFile file, String[] words) {
    switch (words[0]) {
      case "write" -> {
        byte[] data = pattern(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        file.write(data, 0, data.length);
        return Integer.toString(data.length);
      }
      case "read" -> {
        byte[] data = new byte[Integer.parseInt(words[2])];
        int count = file.read(data, 0, data.length);
        CRC32 sum = new CRC32();
        sum.update(data, 0, count);
        return "%d bytes, sum %08x".formatted(count, sum.getValue());
      }
      case "seek" -> {
        FsFile.Whence whence = FsFile.Whence.values()[Integer.parseInt(words[3])];
        return Long.toString(file.seek(Long.parseLong(words[2]), whence));
      }
      case "flush" -> file.flush();
      case "close" -> file.close();
      default -> throw new IllegalArgumentException(words[0]);
    }
    return "ok";
  }

  /** Returns bytes of which no two runs are alike. */
  static byte[] pattern(int count, int seed) {
    byte[] data = new byte[count];
    int value = seed;
    for (int i = 0; i < count; i++) {
      data[i] = (byte) value;
      value = value * 5 + 17 + (i >> 8);
    }
    return data;
  }

  /** Returns everything on a device: a line for each file and directory. */
  static List<String> tree(FileSystem fs) {
    List<String> lines = new ArrayList<>();
    addTree(fs, "", lines);
    return lines;
  }

  private static void addTree(FileSystem fs, String path, List<String> lines) {
    for (Iterator<DirEntry> each = fs.list(path.isEmpty() ? "/" : path); each.hasNext(); ) {
      DirEntry entry = each.next();
      String name = path + "/" + entry.name();
      if (entry.directory()) {
        lines.add(name + "/ " + fs.stat(name).modified());
        addTree(fs, name, lines);
      } else {
        CRC32 sum = new CRC32();
        try (FsFile file = fs.open(name, OpenMode.READ)) {
          sum.update(file.readAll());
        }
        lines.add(
            "%s %d %08x %d"
                .formatted(name, entry.size(), sum.getValue(), fs.stat(name).modified()));
      }
    }
  }
}
