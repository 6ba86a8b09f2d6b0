package org.mpyforge.cross.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs jobs side by side and hands out their answers in the order of the jobs. */
final class Batch implements AutoCloseable {

  /**
   * The compiler walks nested source by recursion. The memory is only reserved; what a thread does
   * not reach costs nothing.
   */
  private static final long STACK_BYTES = 512L << 20;

  private static final int PROGRESS_MILLIS = 200;

  private final ExecutorService threads;
  private final Queue<Future<String>> answers;
  private final AtomicInteger done = new AtomicInteger();

  /** Starts all {@code jobs}. */
  Batch(JobRunner runner, List<Job> jobs) {
    int atOnce = Math.min(Runtime.getRuntime().availableProcessors(), jobs.size());
    threads = Executors.newFixedThreadPool(atOnce, Batch::deepThread);
    answers = new ArrayDeque<>(jobs.size());
    for (Job job : jobs) {
      answers.add(
          threads.submit(
              () -> {
                String answer = runner.run(job);
                done.incrementAndGet();
                return answer;
              }));
    }
  }

  private static Thread deepThread(Runnable work) {
    var thread = new Thread(null, work, "compile", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Waits for the next job's answer, keeping the user informed.
   *
   * @return what {@link JobRunner#run} returned
   */
  String next(Progress progress) {
    Future<String> answer = answers.remove();
    try {
      while (true) {
        try {
          return answer.get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillBusy) {
          progress.show(done.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "KeyboardInterrupt: \n";
    } catch (ExecutionException e) {
      throw new IllegalStateException("a job answers, it does not throw", e.getCause());
    }
  }

  /** Drops the jobs that have not begun. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
