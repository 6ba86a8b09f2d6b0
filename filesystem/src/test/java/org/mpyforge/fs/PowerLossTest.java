package org.mpyforge.fs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The power goes at every single write: afterwards littlefs holds what it held before the operation
 * or what it was to hold after it, and goes on from there.
 */
class PowerLossTest {

  private static final int BLOCK = 256;
  private static final int BLOCKS = 64;

  /** What is done, one operation a line; each may be interrupted. */
  private static final List<List<String>> OPERATIONS =
      List.of(
          List.of("mkdir\td"),
          List.of("open\t1\td/a\tw", "write\t1\t10\t1", "close\t1"),
          List.of("open\t1\td/large\tw", "write\t1\t1500\t2", "close\t1"),
          List.of("rename\td/a\tb"),
          List.of("open\t1\td/large\tr+", "seek\t1\t700\t0", "write\t1\t10\t3", "close\t1"),
          List.of("mkdir\te"),
          List.of("open\t1\te/x\tw", "write\t1\t300\t4", "close\t1"),
          List.of("rename\te/x\td/large"),
          List.of("rmdir\te"),
          List.of("mkdir\tf"),
          List.of("rename\tf\td/f"),
          List.of("open\t1\tb\ta", "write\t1\t200\t5", "close\t1"),
          List.of("remove\tb"),
          List.of("rmdir\td/f"));

  /** A device that does only so many writes, and of the last one only a part. */
  private static final class Failing extends DelegatingDevice {
    private int left;

    Failing(byte[] image, int writes) {
      super(new RamBlockDevice(image, BLOCK));
      left = writes;
    }

    private boolean fails() {
      left--;
      if (left < -1) {
        throw new FsException(Errno.EIO, "no power");
      }
      return left == -1;
    }

    @Override
    public void program(int block, int offset, byte[] source) {
      if (fails()) {
        device.program(block, offset, Arrays.copyOf(source, source.length / 2));
        throw new FsException(Errno.EIO, "the power goes");
      }
      device.program(block, offset, source);
    }

    @Override
    public void erase(int block) {
      if (fails()) {
        throw new FsException(Errno.EIO, "the power goes");
      }
      device.erase(block);
    }
  }

  @ParameterizedTest
  @CsvSource({"littlefs2, 16", "littlefs2, 64", "littlefs1, 16"})
  void nothingIsLost(String name, String progSize) {
    Kind kind = Kind.of(Map.of("kind", name, "progsize", progSize, "readsize", "16"));
    List<List<String>> states = states(kind);
    int interrupted = 0;
    boolean all = false;
    for (int writes = 0; !all; writes++) {
      byte[] image = new byte[BLOCK * BLOCKS];
      kind.format(new RamBlockDevice(image, BLOCK));
      int done = run(kind, new Failing(image, writes));
      all = done == OPERATIONS.size();
      List<String> found = tree(kind.mount(new RamBlockDevice(image, BLOCK)));
      List<String> next = states.get(Math.min(done + 1, OPERATIONS.size()));
      assertTrue(
          found.equals(states.get(done)) || found.equals(next) || isBetween(done, found),
          () -> "after " + OPERATIONS.get(done) + " was interrupted: " + found);
      interrupted += all ? 0 : 1;
      assertGoesOn(kind, image);
    }
    assertTrue(interrupted > 50, () -> "too few to show anything");
  }

  /** A file that was opened for writing may be there and be empty. */
  private static boolean isBetween(int done, List<String> found) {
    String opened = OPERATIONS.get(done).get(0);
    return opened.startsWith("open")
        && opened.endsWith("w")
        && found.stream()
            .anyMatch(line -> line.startsWith("/" + opened.split("\t", -1)[2] + " 0 "));
  }

  /** What is there after each number of operations. */
  private static List<List<String>> states(Kind kind) {
    RamBlockDevice device = new RamBlockDevice(new byte[BLOCK * BLOCKS], BLOCK);
    kind.format(device);
    List<List<String>> states = new ArrayList<>();
    states.add(List.of());
    for (List<String> operation : OPERATIONS) {
      assertNoErrors(runOne(kind, device, operation));
      states.add(tree(kind.mount(device)));
    }
    return states;
  }

  /** Returns how many operations were completed. */
  private static int run(Kind kind, BlockDevice device) {
    int done = 0;
    for (List<String> operation : OPERATIONS) {
      List<String> answers = runOne(kind, device, operation);
      if (answers.stream().anyMatch(answer -> answer.startsWith("error"))) {
        return done;
      }
      done++;
    }
    return done;
  }

  private static List<String> runOne(Kind kind, BlockDevice device, List<String> operation) {
    List<String> lines = new ArrayList<>(List.of("mount"));
    lines.addAll(operation);
    return Session.run(kind, device, lines);
  }

  private static void assertNoErrors(List<String> answers) {
    assertFalse(answers.stream().anyMatch(answer -> answer.startsWith("error")), answers::toString);
  }

  /** Once the power is back, everything can be done, and no block is missing at the end. */
  private static void assertGoesOn(Kind kind, byte[] image) {
    RamBlockDevice device = new RamBlockDevice(image, BLOCK);
    FileSystem fs = kind.mount(device);
    fs.mkdir("new");
    for (String path : new String[] {"new/file", "new/other"}) {
      try (FsFile file = fs.open(path, OpenMode.WRITE)) {
        file.write(Session.pattern(1000, 9), 0, 1000);
      }
    }
    removeAll(fs, "");
    assertEquals(List.of(), tree(kind.mount(device)));
    long used = fs.statvfs().blocks() - fs.statvfs().free();
    assertTrue(used <= 6, () -> used + " blocks are in use for nothing");
  }

  private static void removeAll(FileSystem fs, String path) {
    List<DirEntry> entries = new ArrayList<>();
    fs.list(path.isEmpty() ? "/" : path).forEachRemaining(entries::add);
    for (DirEntry entry : entries) {
      String name = path + "/" + entry.name();
      if (entry.directory()) {
        removeAll(fs, name);
      }
      fs.remove(name);
    }
  }

  private static List<String> tree(FileSystem fs) {
    return new ArrayList<>(new TreeSet<>(Session.tree(fs)));
  }
}
