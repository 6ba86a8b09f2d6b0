package org.mpyforge.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mpyforge.asm.Architecture;
import org.mpyforge.asm.Architectures;
import org.mpyforge.asm.DecodedInstruction;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.format.MpyWriter;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.format.inspect.Listing;
import org.mpyforge.format.inspect.MachineInstruction;
import org.mpyforge.format.inspect.Style;

/**
 * Reads bytes that may be anything and says what is wrong with the way that went: only a model or a
 * {@link MalformedMpyException} may come out, soon and with little memory, whatever lengths the
 * bytes claim. A model must give the same bytes again, and can be shown.
 */
final class DamageCheck {

  private static final long BYTES_PER_BYTE = 10;
  private static final long BYTES_BESIDE = 1_000_000;
  private static final long NANOS = 2_000_000_000L;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private int accepted;
  private int refused;
  private double mostMemory;

  /** How many files were read. */
  int accepted() {
    return accepted;
  }

  /** How many files were refused. */
  int refused() {
    return refused;
  }

  /** The most memory that reading took, as a share of what it may take. */
  double mostMemory() {
    return mostMemory;
  }

  /** What goes wrong with these bytes, if anything. */
  Optional<String> faultWith(byte[] bytes) {
    long start = System.nanoTime();
    String fault = fault(bytes);
    if (fault == null && System.nanoTime() - start > NANOS) {
      fault = "takes %.1f s".formatted((System.nanoTime() - start) / 1e9);
    }
    return Optional.ofNullable(fault);
  }

  private String fault(byte[] bytes) {
    long before = threads.getCurrentThreadAllocatedBytes();
    MpyFile file = null;
    String fault = null;
    try {
      file = MpyReader.read(bytes);
      accepted++;
    } catch (MalformedMpyException e) {
      refused++;
      fault = faultOf(e, bytes.length);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return "reading throws " + describe(e);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    double share = allocated / (double) (BYTES_PER_BYTE * bytes.length + BYTES_BESIDE);
    mostMemory = Math.max(mostMemory, share);
    if (share > 1) {
      return "reading takes " + allocated + " bytes for " + bytes.length;
    }
    return file == null ? fault : faultOf(file, bytes);
  }

  private static String faultOf(MalformedMpyException e, int length) {
    boolean says = e.offset() >= 0 && e.offset() <= length && !e.reason().isBlank();
    return says ? null : "a poor reason: " + e;
  }

  private static String faultOf(MpyFile file, byte[] bytes) {
    try {
      if (!Arrays.equals(bytes, MpyWriter.write(file))) {
        return "written again, it is another file";
      }
      FileSummary summary = FileSummary.of(file);
      if (summary.text(Style.PLAIN).isEmpty()) {
        return "nothing to show";
      }
      Listing.of(summary, DamageCheck::decode).forEachLine(Style.PLAIN, line -> {});
      return null;
    } catch (MalformedMpyException whereCodeIsDamaged) {
      return faultOf(whereCodeIsDamaged, bytes.length);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return "what is read can be read, but not shown: " + describe(e);
    }
  }

  private static List<MachineInstruction> decode(NativeArch arch, ByteString code, int address) {
    Optional<Architecture> machine = Architectures.named(arch.spelling());
    return machine.isEmpty()
        ? List.of()
        : machine.get().newDisassembler().decodeAll(code.toByteArray(), address).stream()
            .map(DamageCheck::instruction)
            .toList();
  }

  private static MachineInstruction instruction(DecodedInstruction decoded) {
    return new MachineInstruction(
        decoded.length(), decoded.mnemonic(), decoded.operands(), java.util.OptionalInt.empty());
  }

  private static String describe(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
