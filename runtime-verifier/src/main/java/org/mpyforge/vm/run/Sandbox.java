package org.mpyforge.vm.run;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.io.Host;

/**
 * What a program may do that nobody trusts: nothing outside its machine unless it is granted, and
 * nothing without bounds.
 *
 * @param grants what it may use of the host
 * @param heapBytes how much memory its objects may take
 * @param steps how many loops and calls it may make, about
 * @param time how long it may run, until it is closed
 */
public record Sandbox(Set<Grant> grants, long heapBytes, long steps, Duration time) {

  /** Nothing granted; 64 MB, a thousand million steps, a minute. */
  public static final Sandbox STRICT =
      new Sandbox(Set.of(), 64L << 20, 1_000_000_000L, Duration.ofMinutes(1));

  /** Something of the host that a program may use. */
  public enum Grant {
    /** The host's files, for reading and writing. */
    FILES,
    /** Connections. */
    NETWORK,
    /** Environment variables. */
    ENVIRONMENT,
    /** Threads of its own. */
    THREADS
  }

  /** Checks the bounds. */
  public Sandbox {
    grants = Set.copyOf(grants);
    if (heapBytes <= 0 || steps <= 0 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("bounds must be positive");
    }
  }

  /** The same bounds with other grants. */
  public Sandbox granting(EnumSet<Grant> others) {
    return new Sandbox(others, heapBytes, steps, time);
  }

  /**
   * A machine within these bounds. Its time begins now.
   *
   * @param in its standard input
   * @param out its standard output
   */
  public Vm machine(InputStream in, OutputStream out) {
    Host host = Host.none();
    if (grants.contains(Grant.FILES)) {
      host = host.withFiles(Host.full().files());
    }
    if (grants.contains(Grant.NETWORK)) {
      host = host.withNetwork();
    }
    if (grants.contains(Grant.ENVIRONMENT)) {
      host = host.withEnvironment(System.getenv());
    }
    Vm vm = Machines.with(host, in, out, heapBytes);
    vm.threadsAllowed = grants.contains(Grant.THREADS);
    vm.limitSteps(steps);
    vm.limitTime(time);
    return vm;
  }
}
