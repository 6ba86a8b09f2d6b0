package org.mpyforge.vm.io;

import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyStream;

/** The module {@code select}. */
public final class SelectModule {
  private SelectModule() {}

  /** Declares its names. */
  public static void declare(Members m) {
    m.fn0(
        "poll",
        vm -> {
          vm.heap.need(64);
          return new PyPoll();
        });
    m.value("POLLIN", PyStream.POLL_READ);
    m.value("POLLOUT", PyStream.POLL_WRITE);
    m.value("POLLERR", PyStream.POLL_ERROR);
    m.value("POLLHUP", PyStream.POLL_HANGUP);
  }
}
