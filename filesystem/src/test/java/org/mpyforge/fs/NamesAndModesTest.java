package org.mpyforge.fs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The values that the interfaces speak in. */
class NamesAndModesTest {

  @Test
  void aNameOfUtf8IsAString() {
    byte[] bytes = {'a', (byte) 0xc3, (byte) 0xa9};
    assertEquals("aé", FsNames.decode(bytes));
    assertArrayEquals(bytes, FsNames.encode("aé"));
    assertArrayEquals(
        new byte[] {(byte) 0xf0, (byte) 0x9f, (byte) 0x90, (byte) 0x8d}, FsNames.encode("🐍"));
  }

  @Test
  void aByteThatIsNoUtf8HasAStringToo() {
    assertEquals("a\udcffb\udcc3", FsNames.decode(new byte[] {'a', -1, 'b', (byte) 0xc3}));
  }

  @Test
  void anyNameComesBack() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] name = new byte[random.nextInt(12)];
      random.nextBytes(name);
      for (int at = 0; at < name.length; at++) {
        name[at] = name[at] == 0 ? 1 : name[at];
      }
      assertArrayEquals(name, FsNames.encode(FsNames.decode(name)));
    }
  }

  @Test
  void aNameEndsAtItsFirstNul() {
    assertArrayEquals(new byte[] {'a'}, FsNames.encode("a\0b"));
  }

  @Test
  void halfACharacterIsNoName() {
    FsException e = assertThrows(FsException.class, () -> FsNames.encode("a\ud800"));
    assertTrue(e.is(Errno.EINVAL));
  }

  @Test
  void modesAreReadAsMicroPythonReadsThem() {
    assertEquals(OpenMode.READ, OpenMode.parse(""));
    assertEquals(OpenMode.READ, OpenMode.parse("rb"));
    assertEquals(OpenMode.WRITE, OpenMode.parse("wt"));
    assertEquals(new OpenMode(OpenMode.Kind.APPEND, true), OpenMode.parse("a+b"));
    assertThrows(IllegalArgumentException.class, () -> OpenMode.parse("rw"));
    assertThrows(IllegalArgumentException.class, () -> OpenMode.parse("+r"));
  }

  @Test
  void aModeSaysWhatTheFileIsFor() {
    assertTrue(OpenMode.parse("r+").writes());
    assertTrue(OpenMode.parse("w+").reads());
    assertEquals(false, OpenMode.parse("x").reads());
  }

  @Test
  void aBlockBeyondTheDeviceIsAnError() {
    RamBlockDevice device = RamBlockDevice.erased(512, 4);
    byte[] two = new byte[1024];
    device.readBlocks(2, two);
    assertEquals(-1, two[1023]);
    assertThrows(FsException.class, () -> device.readBlocks(3, two));
    assertThrows(FsException.class, () -> device.read(-1, 0, two));
    assertEquals(2048, device.image().length);
  }

  @Test
  void anUnknownErrorKeepsItsNumber() {
    FsException e = new FsException(33, "the device");
    assertEquals(33, e.errno());
    assertEquals("error 33: the device", e.getMessage());
    assertEquals("EIO: the device", new FsException(5, "the device").getMessage());
  }
}
