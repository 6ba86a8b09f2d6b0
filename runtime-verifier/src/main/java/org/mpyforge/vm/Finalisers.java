package org.mpyforge.vm;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects that want to do something before they are gone, such as files that nobody has closed.
 * Looking at the heap finds those that the program cannot reach any more; collecting garbage ends
 * them.
 */
public final class Finalisers {
  private final List<WeakReference<Finalisable>> watched = new ArrayList<>();
  private final ArrayDeque<Finalisable> lost = new ArrayDeque<>();

  Finalisers() {}

  /** An object that wants to do something before it is gone. */
  public interface Finalisable {
    /** Does it. */
    void finish(Vm vm);
  }

  /** Watches an object from now on. */
  public void add(Finalisable object) {
    watched.add(new WeakReference<>(object));
  }

  /** Finds the objects that a walk has not reached. */
  void find(HeapWalker walker) {
    watched.removeIf(
        reference -> {
          Finalisable object = reference.get();
          if (object == null || walker.reaches(object)) {
            return object == null;
          }
          lost.add(object);
          return true;
        });
  }

  /** Ends the objects that have been found. */
  public void run(Vm vm) {
    for (Finalisable object; (object = lost.poll()) != null; ) {
      object.finish(vm);
    }
  }
}
