package org.mpyforge.vm.io;

import java.util.TreeMap;
import org.mpyforge.vm.Closing;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;

/** The file descriptors of a machine: numbers for what is open. The least free one comes next. */
public final class Descriptors implements Closing {
  private static final int FIRST_FREE = 3;

  private final TreeMap<Integer, Descriptor> open = new TreeMap<>();

  private Descriptors(Vm vm) {
    open.put(0, new StandardStream.Input());
    open.put(1, new StandardStream.Output(1));
    open.put(2, new StandardStream.Output(2));
  }

  /** Those of a machine. */
  public static Descriptors of(Vm vm) {
    return vm.part(Descriptors.class, Descriptors::new);
  }

  /** Gives a number to what has been opened. */
  public int add(Descriptor descriptor) {
    int number = FIRST_FREE;
    while (open.containsKey(number)) {
      number++;
    }
    open.put(number, descriptor);
    return number;
  }

  /** What a number stands for; one that stands for nothing is an {@code EBADF}. */
  public Descriptor get(int number) {
    Descriptor descriptor = open.get(number);
    if (descriptor == null) {
      throw Errors.os(HostErrors.EBADF);
    }
    return descriptor;
  }

  /** Whether a number stands for something. */
  public boolean has(int number) {
    return open.containsKey(number);
  }

  /** Closes what a number stands for, if anything. */
  public void close(int number) {
    Descriptor descriptor = open.remove(number);
    if (descriptor != null) {
      descriptor.close();
    }
  }

  /** Closes all: the machine ends. */
  @Override
  public void close() {
    for (Descriptor descriptor : open.values()) {
      descriptor.close();
    }
    open.clear();
  }
}
