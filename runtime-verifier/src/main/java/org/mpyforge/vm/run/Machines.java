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
}
