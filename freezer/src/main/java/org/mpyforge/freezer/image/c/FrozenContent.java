package org.mpyforge.freezer.image.c;

import java.io.IOException;
import java.util.List;
import org.mpyforge.freezer.image.FrozenModule;

/**
 * {@code frozen_content.c}: modules as C source that a firmware is compiled with, in place of what
 * {@code tools/makemanifest.py} of MicroPython writes.
 */
public final class FrozenContent {
  private final CText text;
  private final Owners owners;

  private FrozenContent(CText text, Owners owners) {
    this.text = text;
    this.owners = owners;
  }

  /**
   * Freezes modules.
   *
   * @param modules the modules; in the image, those of source text come first
   * @param firmware the firmware that they will be part of
   * @throws FreezeException if a module suits neither the firmware nor the others, or two have one
   *     name
   */
  public static FrozenContent of(List<FrozenModule> modules, Firmware firmware) {
    Modules checked = Modules.of(modules, firmware.release());
    var owners = new Owners();
    CText text =
        switch (firmware.release()) {
          case V1_17 -> Content17.of(checked, firmware, owners);
          case V1_28 -> Content28.of(checked, firmware, owners);
        };
    return new FrozenContent(text, owners);
  }

  /**
   * Writes the C source, which is ASCII.
   *
   * @throws IOException if the target fails
   */
  public void writeTo(Appendable target) throws IOException {
    target.append(text());
  }

  /** The C source, which is ASCII. */
  public String text() {
    return text.toString();
  }

  /**
   * What each module takes of the firmware's memory, in the order of the image.
   *
   * <p>Counted is what a compiler makes of the text for a machine with numbers of one word ({@code
   * MICROPY_OBJ_REPR_A}) and a firmware that cannot save code.
   *
   * @param wordSize the size of a word in bytes, 4 or 8
   */
  public List<ModuleSize> sizes(int wordSize) {
    return owners.sizes(wordSize);
  }
}
