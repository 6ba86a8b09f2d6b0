package org.mpyforge.e2e;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work on a thread whose stack is large enough for the most deeply nested inputs. */
final class Deep {

  private static final long STACK_BYTES = 512L << 20;

  private Deep() {}

  /** Does the work and waits for it. */
  static <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
    var task = new FutureTask<>(work);
    new Thread(null, task, "deep", STACK_BYTES).start();
    return task.get();
  }
}
