package org.mpyforge.vm;

import java.util.function.Consumer;

/** An object that says itself what it holds, where its fields would say too much. */
public interface HeapPart {
  /** Tells all that the object holds, except itself. */
  void forEachReference(Consumer<Object> visitor);
}
