package org.mpyforge.freezer.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions, ranges of them, and requirements, as Python's packages have them. */
class VersionTest {
  /** In ascending order. */
  private static final List<String> ORDERED =
      List.of(
          "main",
          "0.9",
          "1.0.dev1",
          "1.0a1",
          "1.0a2.dev4",
          "1.0a2",
          "1.0b1",
          "1.0rc1.dev1",
          "1.0rc1",
          "1.0",
          "1.0+a",
          "1.0+1",
          "1.0+1.2",
          "1.0.post1.dev2",
          "1.0-1",
          "1.0.post2",
          "1.0.1",
          "1.1",
          "1.10",
          "2",
          "1!0.1");

  @Test
  void versionsHaveAnOrder() {
    var shuffled = new ArrayList<>(ORDERED.stream().map(Version::new).toList());
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);
    assertEquals(ORDERED, shuffled.stream().map(Version::toString).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "1.0, 1.0.0",
    "v1.0, 1.0",
    "1.0alpha1, 1.0a1",
    "1.0-rc.1, 1.0c1",
    "1.0-3, 1.0.post3",
    "1.0_DEV, 1.0.dev0",
    "1.0-rev2, 1.0.post2"
  })
  void aVersionHasMoreThanOneSpelling(String one, String other) {
    assertEquals(new Version(one), new Version(other));
    assertEquals(new Version(one).hashCode(), new Version(other).hashCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "==1.0      | 1.0.0 1.0+local   | 1.0.1 1.0.post1",
        "==1.0.*    | 1.0.7 1.0a1       | 1.1",
        "!=1.0.*    | 1.1               | 1.0.7",
        ">=1.2,<2   | 1.2 1.9.9         | 2 1.1 2.0rc1",
        "<2.0rc2    | 2.0rc1            | 2.0",
        ">1.0       | 1.0.1             | 1.0 1.0.post1",
        ">1.0.post1 | 1.0.post2         | 1.0",
        "~=1.4.2    | 1.4.2 1.4.9       | 1.5 1.4.1",
        "~=1.4      | 1.4 1.9           | 2.0",
        "===1.0     | 1.0               | 1.0.0",
        "==main     | main              | 1.0",
      })
  void aRangeHasVersions(String range, String inside, String outside) throws PackageException {
    VersionRange parsed = VersionRange.parse(range);
    for (String version : inside.split(" ", -1)) {
      assertTrue(parsed.has(new Version(version)), version);
    }
    for (String version : outside.split(" ", -1)) {
      assertFalse(parsed.has(new Version(version)), version);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "logging, logging, ''",
    "logging >= 0.4, logging, >=0.4",
    "'logging (>=0.4,<1)', logging, '>=0.4,<1'",
    "Foo.Bar_baz[a], foo-bar-baz, ''",
    "'x~=1.0; python_version < \"3\"', x, ~=1.0",
  })
  void aRequirementIsRead(String text, String key, String range) throws PackageException {
    Requirement requirement = Requirement.parse(text);
    assertEquals(key, requirement.key());
    assertEquals(range, requirement.range().toString());
  }

  @Test
  void whatIsNoRequirementIsRefused() {
    for (String text :
        List.of("", "-x", "a b", "a==", "a>=main", "a~=1", "a=1", "a @ file:///x", "a[")) {
      assertThrows(PackageException.class, () -> Requirement.parse(text), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "python_version >= '3.4' | true",
        "python_version < '3.10' and sys_platform == 'micropython' | true",
        "sys_platform == 'win32' or os_name == 'nt' | false",
        "(sys_platform == 'win32' or python_version > '3') and extra == 'fast' | true",
        "extra == 'slow' | false",
        "'micro' in implementation_name | true",
        "'C' not in platform_python_implementation | true",
        "python_full_version == '3.4.*' | true",
      })
  void markersAreDecidedForBoards(String marker, boolean holds) throws PackageException {
    assertEquals(holds, Marker.holds(marker, Set.of("fast")));
  }

  @Test
  void whatIsNoMarkerIsRefused() {
    for (String marker :
        List.of("x", "extra", "extra ==", "(extra == 'a'", "extra == 'a' extra", "'a' ? 'b'")) {
      assertThrows(PackageException.class, () -> Marker.holds(marker, Set.of()), marker);
    }
  }
}
