package org.mpyforge.freezer.image;

/** A file of an image. */
public final class ImageFile {
  private final String path;
  private final byte[] content;

  /**
   * A file.
   *
   * @param path where it is: names with slashes between them, none of them empty or dots
   * @param content what is in it; not copied
   */
  ImageFile(String path, byte[] content) {
    this.path = path;
    this.content = content;
  }

  /** Where it is: names with slashes between them, none of them empty or dots. */
  public String path() {
    return path;
  }

  /** What is in it; not to be changed. */
  public byte[] content() {
    return content;
  }
}
