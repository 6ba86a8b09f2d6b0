package org.mpyforge.cross.cli;

import java.util.List;

/**
 * Runs jobs side by side and hands out their answers in the order of the jobs. Plain threads and a
 * monitor: the executors of {@code java.util.concurrent} would take a tenth of the time that one
 * small file takes, just to be loaded.
 */
final class Batch implements AutoCloseable {

  /**
   * The compiler walks nested source by recursion. The memory is only reserved; what a thread does
   * not reach costs nothing.
   */
  private static final long STACK_BYTES = 512L << 20;

  private static final int PROGRESS_MILLIS = 200;

  private final JobRunner runner;
  private final List<Job> jobs;

  /** By job; null until there is one. This and the counts below are guarded by the batch. */
  private final String[] answers;

  private int begun;
  private int done;
  private int handedOut;

  /** Starts all {@code jobs}. */
  Batch(JobRunner runner, List<Job> jobs) {
    this.runner = runner;
    this.jobs = jobs;
    this.answers = new String[jobs.size()];
    int atOnce = Math.min(Runtime.getRuntime().availableProcessors(), jobs.size());
    for (int i = 0; i < atOnce; i++) {
      new Worker().start();
    }
  }

  private final class Worker extends Thread {
    Worker() {
      super(null, null, "compile", STACK_BYTES);
      setDaemon(true);
    }

    @Override
    public void run() {
      for (int index = begin(); index < jobs.size(); index = begin()) {
        String answer = "SystemError: the compiler died\n";
        try {
          answer = runner.run(jobs.get(index));
        } finally {
          finish(index, answer);
        }
      }
    }
  }

  private synchronized int begin() {
    return begun++;
  }

  private synchronized void finish(int index, String answer) {
    answers[index] = answer;
    done++;
    notifyAll();
  }

  /**
   * Waits for the next job's answer, keeping the user informed.
   *
   * @return what {@link JobRunner#run} returned
   */
  synchronized String next(Progress progress) {
    int index = handedOut++;
    try {
      while (answers[index] == null) {
        wait(PROGRESS_MILLIS);
        progress.show(done);
      }
      return answers[index];
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "KeyboardInterrupt: \n";
    }
  }

  /** Drops the jobs that have not begun. */
  @Override
  public synchronized void close() {
    begun = jobs.size();
  }
}
