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

  private FrozenContent(CText text) {
    this.text = text;
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
    return new FrozenContent(
        switch (firmware.release()) {
          case V1_17 -> Content17.of(checked, firmware);
          case V1_28 -> Content28.of(checked, firmware);
        });
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
}
