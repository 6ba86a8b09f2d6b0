package org.mpyforge.vm.io;

import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyIoBase;
import org.mpyforge.vm.object.PyMemoryStream;

/** The module {@code io}. */
public final class IoModule {
  private IoModule() {}

  /** Declares its names. */
  public static void declare(Members m) {
    m.kw("open", 0, Mounts::open);
    m.value("IOBase", PyIoBase.TYPE);
    m.value("StringIO", PyMemoryStream.TEXT);
    m.value("BytesIO", PyMemoryStream.BINARY);
  }
}
