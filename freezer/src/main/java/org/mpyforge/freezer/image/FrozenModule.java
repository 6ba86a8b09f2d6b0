package org.mpyforge.freezer.image;

import org.mpyforge.format.MpyFile;

/** A module ready to be put into an image. */
public abstract sealed class FrozenModule {
  private final String target;
  private final byte[] content;

  private FrozenModule(String target, byte[] content) {
    this.target = target;
    this.content = content;
  }

  /** Its path in the image as the manifest gave it, with slashes: {@code pkg/mod.py}. */
  public final String target() {
    return target;
  }

  /** Its path in a file system: {@code pkg/mod.py} or {@code pkg/mod.mpy}. */
  public abstract String file();

  /**
   * The bytes that a file system holds of it: source text, or a {@code .mpy}; not to be changed.
   */
  public final byte[] content() {
    return content;
  }

  /** Source text. */
  public static final class Text extends FrozenModule {

    /**
     * A module as source.
     *
     * @param target its path
     * @param content the text, as it is in the file
     */
    public Text(String target, byte[] content) {
      super(target, content);
    }

    @Override
    public String file() {
      return target();
    }
  }

  /** Bytecode or machine code. */
  public static final class Compiled extends FrozenModule {
    private final MpyFile model;
    private final int sourceSize;

    /**
     * A module as a {@code .mpy} file.
     *
     * @param target its path, which ends in {@code .py} if it was compiled here
     * @param content the file
     * @param model what the file says
     * @param sourceSize the size of the source that it was compiled from, bytes; -1 if unknown
     */
    public Compiled(String target, byte[] content, MpyFile model, int sourceSize) {
      super(target, content);
      this.model = model;
      this.sourceSize = sourceSize;
    }

    /** What the file says. */
    public MpyFile model() {
      return model;
    }

    /** The size of the source that it was compiled from, bytes; -1 if it is unknown. */
    public int sourceSize() {
      return sourceSize;
    }

    @Override
    public String file() {
      String path = target();
      return path.endsWith(".py") ? path.substring(0, path.length() - 2) + "mpy" : path;
    }
  }
}
