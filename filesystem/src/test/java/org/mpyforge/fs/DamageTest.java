package org.mpyforge.fs;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged images: reading and writing them ends, and in nothing worse than an {@link FsException}.
 * With {@code -Dmpyforge.damages=NUMBER} more of them are tried.
 */
class DamageTest {

  private static final int DAMAGES = Integer.getInteger("mpyforge.damages", 400);

  /** No image here takes a hundredth of it. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some-fat12",
        "fat-names",
        "some-littlefs2-small",
        "littlefs2-rules",
        "littlefs1-rules"
      })
  void aDamagedImageIsReadWrittenOrRefused(String name) {
    Session.Recorded recorded = Session.Recorded.read(name);
    int refused = 0;
    for (int seed = 0; seed < DAMAGES; seed++) {
      byte[] image = recorded.device().image().clone();
      Random random = new Random(seed);
      damage(image, random);
      refused += assertTimeoutPreemptively(LIMIT, () -> use(recorded, image, random));
    }
    int failures = refused;
    assertTrue(failures > 0, "nothing was damaged");
  }

  /** A few bytes change, a bit does, or a piece stands in the place of another. */
  private static void damage(byte[] image, Random random) {
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(random.nextInt(4) == 0 ? 2048 : image.length);
      for (int tries = 0; tries < 40 && image[at & ~15] == 0; tries++) {
        at = random.nextInt(image.length);
      }
      switch (random.nextInt(4)) {
        case 0 -> image[at] = (byte) random.nextInt();
        case 1 -> image[at] = (byte) (image[at] ^ 1 << random.nextInt(8));
        case 2 -> image[at] = (byte) -random.nextInt(2);
        default -> {
          int length = Math.min(1 + random.nextInt(32), image.length - at);
          int from = random.nextInt(image.length - length);
          System.arraycopy(image, from, image, at, length);
        }
      }
    }
  }

  /** Returns how often an error ended something. */
  private static int use(Session.Recorded recorded, byte[] image, Random random) {
    FileSystem fs;
    try {
      fs = recorded.kind().mount(new RamBlockDevice(image, recorded.block()));
    } catch (FsException e) {
      assertTrue(e.errno() > 0);
      return 1;
    }
    List<String> paths = new ArrayList<>(List.of(""));
    int failures = 0;
    for (int i = 0; i < paths.size() && i < 200; i++) {
      failures += look(fs, paths.get(i), paths);
    }
    for (int i = 0; i < 10; i++) {
      failures += change(fs, paths.get(random.nextInt(paths.size())), random);
    }
    return failures;
  }

  private static int look(FileSystem fs, String path, List<String> paths) {
    try {
      if (fs.stat(path.isEmpty() ? "/" : path).directory()) {
        Iterator<DirEntry> entries = fs.list(path.isEmpty() ? "/" : path);
        for (int i = 0; i < 200 && entries.hasNext(); i++) {
          paths.add(path + "/" + entries.next().name());
        }
      } else {
        try (FsFile file = fs.open(path, OpenMode.READ)) {
          file.readAll();
        }
      }
      return 0;
    } catch (FsException e) {
      assertTrue(e.errno() > 0);
      return 1;
    }
  }

  private static int change(FileSystem fs, String path, Random random) {
    try {
      switch (random.nextInt(7)) {
        case 0 -> fs.mkdir(path + "/new");
        case 1 -> fs.remove(path);
        case 2 -> fs.rmdir(path);
        case 3 -> fs.rename(path, "/moved" + random.nextInt(3));
        case 4 -> fs.statvfs();
        case 5 -> {
          fs.chdir(path.isEmpty() ? "/" : path);
          fs.currentDirectory();
        }
        default -> {
          OpenMode mode = OpenMode.parse(random.nextBoolean() ? "a" : "r+");
          try (FsFile file = fs.open(path, mode)) {
            file.seek(random.nextInt(5000), FsFile.Whence.START);
            file.write(new byte[3000], 0, random.nextInt(3000));
            file.truncate(random.nextInt(4000));
          }
        }
      }
      return 0;
    } catch (FsException e) {
      assertTrue(e.errno() > 0);
      return 1;
    }
  }
}
