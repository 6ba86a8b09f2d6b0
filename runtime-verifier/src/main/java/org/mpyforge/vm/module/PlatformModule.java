package org.mpyforge.vm.module;

import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/** The module {@code platform}: what the program runs on ({@code extmod/modplatform.c}). */
final class PlatformModule {
  private PlatformModule() {}

  static void declare(Members m) {
    String runtime = "java" + Runtime.version().feature();
    String system = System.getProperty("os.name") + "-1.28.0-" + System.getProperty("os.arch");
    PyTuple library = PyTuple.of(PyStr.of("java"), PyStr.of("" + Runtime.version().feature()));
    m.kw("platform", 0, (vm, args, keywords) -> PyStr.of(system + "--with-" + runtime));
    m.fn0("python_compiler", vm -> PyStr.of("Java " + Runtime.version().feature()));
    m.kw("libc_ver", 0, (vm, args, keywords) -> library);
  }
}
