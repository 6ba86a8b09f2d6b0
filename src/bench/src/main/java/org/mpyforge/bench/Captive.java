package org.mpyforge.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.mpyforge.format.MpyFile;
import org.mpyforge.vm.FileAccess;
import org.mpyforge.vm.Stopped;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.code.Program;
import org.mpyforge.vm.io.Host;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.run.Machines;

/**
 * Runs programs that may be anything, each in a machine of its own without files, within bounds of
 * steps and time. Only an end that a Python program can have may come out.
 */
final class Captive {
  private static final long STACK_BYTES = 256L << 20;
  private static final long STEPS = 200_000;
  private static final long HEAP_BYTES = 16L << 20;
  private static final long MILLIS = 2_000;

  /** How long after being told to stop a machine must have done so. */
  private static final long GRACE_MILLIS = 8_000;

  private int ended;
  private int raised;
  private int stopped;
  private Worker worker = new Worker();

  /** How many programs came to their end. */
  int ended() {
    return ended;
  }

  /** How many ended with an exception. */
  int raised() {
    return raised;
  }

  /** How many had to be stopped. */
  int stopped() {
    return stopped;
  }

  /** Runs a program; gives what goes wrong with that, if anything. */
  Optional<String> run(MpyFile file) {
    try {
      Vm vm =
          Machines.with(
              Host.none(),
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              HEAP_BYTES);
      vm.files = FileAccess.NOTHING;
      vm.threadsAllowed = false;
      vm.err = OutputStream.nullOutputStream();
      vm.limitSteps(STEPS);
      worker.tasks.put(new Task(vm, file));
      Throwable end = worker.ends.poll(MILLIS, TimeUnit.MILLISECONDS);
      if (end == null) {
        vm.stop("out of time");
        end = worker.ends.poll(GRACE_MILLIS, TimeUnit.MILLISECONDS);
      }
      if (end != null) {
        return judge(end);
      }
      String where = describe(worker.thread.getStackTrace());
      worker = new Worker(); // The other one is lost.
      return Optional.of("does not stop" + where);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> judge(Throwable end) {
    if (end instanceof Returned) {
      ended++;
    } else if (end instanceof PyRaise) {
      raised++;
    } else if (end instanceof Stopped) {
      stopped++;
    } else {
      return Optional.of("running throws " + end + describe(end.getStackTrace()));
    }
    return Optional.empty();
  }

  private static String describe(StackTraceElement[] trace) {
    var text = new StringBuilder();
    for (int i = 0; i < Math.min(trace.length, 6); i++) {
      text.append(i == 0 ? " at " : " < ").append(trace[i]);
    }
    return text.toString();
  }

  /** What is to be run. */
  private record Task(Vm vm, MpyFile file) {}

  /** That a program came to its end. */
  private static final class Returned extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** A thread with as much stack as Python's recursion takes. */
  private static final class Worker {
    private final SynchronousQueue<Task> tasks = new SynchronousQueue<>();
    private final SynchronousQueue<Throwable> ends = new SynchronousQueue<>();
    private final Thread thread = new Thread(null, this::work, "captive", STACK_BYTES);

    Worker() {
      thread.setDaemon(true);
      thread.start();
    }

    private void work() {
      try {
        while (true) {
          ends.put(endOf(tasks.take()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static Throwable endOf(Task task) {
      try {
        Program.run(task.vm, task.file, task.vm.main, task.vm.main);
        return new Returned();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
        return e;
      }
    }
  }
}
