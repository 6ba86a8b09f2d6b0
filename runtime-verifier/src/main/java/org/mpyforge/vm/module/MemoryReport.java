package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Printer;

/**
 * What {@code micropython.mem_info()} prints, and a program run with {@code -v} at its end ({@code
 * py/modmicropython.c}). The numbers are this machine's, bytes.
 */
public final class MemoryReport {
  /** What the unix port allows its C stack to grow to, bytes. */
  private static final int STACK_LIMIT = 80_000;

  /** About what a Python call takes of the reference's C stack, bytes. */
  private static final int STACK_PER_CALL = 448;

  private MemoryReport() {}

  /**
   * Prints the report on the program's standard output.
   *
   * @param withLayout whether a map of the heap follows; this heap has none, so it is empty
   */
  public static void print(Vm vm, boolean withLayout) {
    Printer out = vm.stdout();
    long total = vm.heap.total();
    long used = vm.heap.used();
    long peak = vm.heap.peak();
    long size = vm.heap.size();
    out.print("mem: total=" + total + ", current=" + used + ", peak=" + peak + "\n");
    out.print("stack: " + stackUse(vm) + " out of " + STACK_LIMIT + "\n");
    out.print("GC: total: " + size + ", used: " + used + ", free: " + (size - used) + "\n");
    out.print(" No. of 1-blocks: 0, 2-blocks: 0, max blk sz: 0, max free sz: 0\n");
    if (withLayout) {
      out.print("GC memory layout; from 0:\n");
    }
  }

  /** About how much of its C stack the reference would use here, bytes. */
  static long stackUse(Vm vm) {
    return (long) (vm.thread.depth + 1) * STACK_PER_CALL;
  }
}
