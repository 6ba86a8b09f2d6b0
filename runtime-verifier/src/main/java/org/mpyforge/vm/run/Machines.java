package org.mpyforge.vm.run;

import java.io.InputStream;
import java.io.OutputStream;
import org.mpyforge.vm.Heap;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Host;
import org.mpyforge.vm.io.MountedFiles;
import org.mpyforge.vm.load.BundledModules;
import org.mpyforge.vm.load.ModuleImporter;
import org.mpyforge.vm.module.Modules;

/** Makes machines of all their parts. */
public final class Machines {
  /** Python's recursion has its own bound; Java's stack must be beyond it. */
  private static final long STACK_BYTES = 512L << 20;

  private Machines() {}

  /**
   * A machine for a program that is trusted: it may do what this process may.
   *
   * @param in its standard input
   * @param out its standard output
   */
  public static Vm trusted(InputStream in, OutputStream out) {
    return trusted(in, out, Heap.DEFAULT_LIMIT);
  }

  /**
   * The same.
   *
   * @param heapLimit how much memory its objects may take, bytes
   */
  public static Vm trusted(InputStream in, OutputStream out, long heapLimit) {
    return with(Host.full(), in, out, heapLimit);
  }

  /**
   * A machine.
   *
   * @param host what it may use of the machine that Java runs on
   * @param in its standard input
   * @param out its standard output
   * @param heapLimit how much memory its objects may take, bytes
   */
  public static Vm with(Host host, InputStream in, OutputStream out, long heapLimit) {
    var vm = new Vm(in, out, heapLimit, new Modules(), new ModuleImporter());
    vm.provide(Host.class, host);
    vm.files = new MountedFiles();
    vm.frozen = new BundledModules();
    return vm;
  }

  /**
   * Runs a machine's program on a thread with a stack that is large enough, and waits for its end.
   *
   * @param name the thread's name
   * @return false if this thread was interrupted: the machine has been told to stop, then
   */
  public static boolean complete(Vm vm, String name, Runnable program) {
    var thread = new Thread(null, program, name, STACK_BYTES);
    thread.start();
    try {
      thread.join();
      return true;
    } catch (InterruptedException e) {
      vm.stop("interrupted");
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
