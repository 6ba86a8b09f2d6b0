package org.mpyforge.format;

/**
 * How to read a file of version 5. MicroPython 1.12 to 1.18 and Pycopy give their files the same
 * number, but some opcodes and static qstrs differ.
 *
 * <p>{@link #UNKNOWN} goes by what is in the file:
 *
 * <ol>
 *   <li>Both compilers call the code of a module {@code <module>}, a static qstr that has number 7
 *       in MicroPython and 6 in Pycopy. (A merged file has a nameless root, which runs the modules;
 *       theirs are the names that count.) A file that can be read as one dialect, and whose modules
 *       are called so then, is of that dialect.
 *   <li>Else, if it can be read as one dialect only - some opcodes exist in one alone -, it is
 *       that.
 *   <li>Else, it is MicroPython's: a module linked from C by {@code mpy_ld.py} has neither bytecode
 *       nor a name.
 * </ol>
 */
public enum Dialect {
  /** Let the file tell. */
  UNKNOWN {
    @Override
    MpyFile read(byte[] bytes, MemoryBudget budget) {
      // A file has the name of but one dialect, so the order does not matter but for speed.
      boolean pycopyFirst = beginsAsPycopy(bytes);
      Attempt first = Attempt.of(pycopyFirst ? MpyVersion.PYCOPY : MpyVersion.V5, bytes, budget);
      if (first.namesModules()) {
        return first.result();
      }
      Attempt second = Attempt.of(pycopyFirst ? MpyVersion.V5 : MpyVersion.PYCOPY, bytes, budget);
      Attempt micropython = pycopyFirst ? second : first;
      Attempt pycopy = pycopyFirst ? first : second;
      if (micropython.namesModules()) {
        return micropython.result();
      }
      boolean isPycopy = pycopy.namesModules() || (!micropython.succeeded() && pycopy.succeeded());
      return isPycopy ? pycopy.result() : furthest(micropython, pycopy).result();
    }
  },
  /** As MicroPython wrote it. */
  MICROPYTHON {
    @Override
    MpyFile read(byte[] bytes, MemoryBudget budget) {
      return MpyReader.readAs(MpyVersion.V5, bytes, budget);
    }
  },
  /** As Pycopy wrote it. */
  PYCOPY {
    @Override
    MpyFile read(byte[] bytes, MemoryBudget budget) {
      return MpyReader.readAs(MpyVersion.PYCOPY, bytes, budget);
    }
  };

  private static final Qstr MODULE = Qstr.of("<module>");

  /** The bytes of the usual header. */
  private static final int HEADER = 5;

  /** The name comes behind three or four numbers that are rarely long. */
  private static final int PEEK = 8;

  /** Whether what looks like a static qstr of Pycopy's number for modules comes soon. */
  private static boolean beginsAsPycopy(byte[] bytes) {
    int number = StaticQstrs.of(MpyVersion.PYCOPY).numberOf(MODULE).orElseThrow();
    for (int i = HEADER; i + 1 < Math.min(bytes.length, HEADER + PEEK); i++) {
      if (bytes[i] == 0 && bytes[i + 1] == number) {
        return true;
      }
    }
    return false;
  }

  /** Reads a file of version 5. */
  abstract MpyFile read(byte[] bytes, MemoryBudget budget);

  /** The first, unless both failed and the second came further. */
  private static Attempt furthest(Attempt first, Attempt second) {
    boolean bothFailed = !first.succeeded() && !second.succeeded();
    return bothFailed && second.failure.offset() > first.failure.offset() ? second : first;
  }

  /** What came of reading a file as one dialect: a file or a failure, the other being null. */
  private record Attempt(MpyFile file, MalformedMpyException failure) {

    static Attempt of(MpyVersion version, byte[] bytes, MemoryBudget budget) {
      try {
        return new Attempt(MpyReader.readAs(version, bytes, budget), null);
      } catch (MalformedMpyException e) {
        return new Attempt(null, e);
      }
    }

    boolean succeeded() {
      return file != null;
    }

    MpyFile result() {
      if (failure != null) {
        throw failure;
      }
      return file;
    }

    /** Whether the root, or all that a nameless root runs, is called as a module is. */
    boolean namesModules() {
      if (!succeeded()) {
        return false;
      }
      RawCode root = file.root();
      boolean isMerged = isNamed(root, Qstr.EMPTY);
      return isMerged
          ? !root.children().isEmpty() && root.children().stream().allMatch(this::isModule)
          : isModule(root);
    }

    private boolean isModule(RawCode code) {
      return isNamed(code, MODULE);
    }

    private boolean isNamed(RawCode code, Qstr name) {
      int qstr = Prelude.nameIn(code, file.header().version());
      return qstr >= 0 && file.qstrs().get(qstr).equals(name);
    }
  }
}
