package org.mpyforge.vm.module;

import org.mpyforge.vm.object.DictType;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyDeque;
import org.mpyforge.vm.object.PyNamedTuple;

/** The module {@code collections}. */
final class CollectionsModule {
  private CollectionsModule() {}

  static void declare(Members m) {
    m.value("deque", PyDeque.TYPE);
    m.fn2("namedtuple", PyNamedTuple::defineType);
    m.value("OrderedDict", DictType.ORDERED);
  }
}
