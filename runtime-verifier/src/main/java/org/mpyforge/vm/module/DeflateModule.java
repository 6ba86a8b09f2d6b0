package org.mpyforge.vm.module;

import org.mpyforge.vm.object.Members;

/** The module {@code deflate} ({@code extmod/moddeflate.c}). */
final class DeflateModule {
  private DeflateModule() {}

  static void declare(Members m) {
    m.value("DeflateIO", DeflateIo.TYPE);
    for (DeflateIo.Format format : DeflateIo.Format.values()) {
      m.value(format.name(), format.ordinal());
    }
  }
}
