package org.mpyforge.freezer.build;

/**
 * Threads that do numbered tasks, the lowest first. Plain ones, with a large stack each: the
 * compiler walks nested source by recursion, and executors take their time to be loaded.
 */
final class Crew {
  /** Only reserved: what a thread does not reach costs nothing. */
  private static final long STACK_BYTES = 512L << 20;

  private static final long WATCH_MILLIS = 200;

  private final int tasks;
  private final Task task;
  private int begun;
  private int done;
  private int working;
  private Throwable fault;

  /** What is to be done. */
  @FunctionalInterface
  interface Task {
    /** Does the task of a number. */
    void run(int number);
  }

  /** Somebody who wants to know how far the work is. */
  @FunctionalInterface
  interface Watch {
    /** Called now and then by the thread that waits. */
    void done(int tasks);
  }

  private Crew(int tasks, Task task) {
    this.tasks = tasks;
    this.task = task;
  }

  /**
   * Does all tasks.
   *
   * @param threads how many at once
   * @throws InterruptedException if the waiting thread is interrupted; tasks that have begun end
   */
  static void run(int tasks, int threads, Task task, Watch watch) throws InterruptedException {
    new Crew(tasks, task).work(Math.min(threads, tasks), watch);
  }

  private synchronized void work(int threads, Watch watch) throws InterruptedException {
    working = threads;
    for (int i = 0; i < threads; i++) {
      var thread = new Thread(null, this::member, "build", STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
    }
    try {
      while (working > 0) {
        wait(WATCH_MILLIS);
        watch.done(done);
      }
    } finally {
      begun = tasks; // Whoever is still at work finds nothing more to do.
    }
    if (fault != null) {
      throw new IllegalStateException(fault);
    }
  }

  private void member() {
    try {
      for (int number = next(); number < tasks; number = next()) {
        task.run(number);
        finished();
      }
    } catch (RuntimeException | Error e) {
      failed(e);
    } finally {
      leave();
    }
  }

  private synchronized int next() {
    return begun++;
  }

  private synchronized void finished() {
    done++;
  }

  private synchronized void failed(Throwable e) {
    fault = e;
    begun = tasks;
  }

  private synchronized void leave() {
    working--;
    notifyAll();
  }
}
