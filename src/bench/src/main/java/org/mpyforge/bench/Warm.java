package org.mpyforge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;

/** The compiler in this process, warm, in one thread. */
final class Warm {

  private static final long STACK_BYTES = 512L << 20;
  private static final double WARM_UP_SECONDS = 10;
  private static final int PASSES = 9;

  private Warm() {}

  /** The median time of a pass over the files, in seconds. */
  static double secondsFor(List<SourceTree.Entry> files) throws Exception {
    List<SourceFile> sources = new ArrayList<>();
    for (SourceTree.Entry file : files) {
      sources.add(read(file));
    }
    var task = new FutureTask<>(() -> measure(sources));
    new Thread(null, task, "warm", STACK_BYTES).start();
    return task.get();
  }

  private static SourceFile read(SourceTree.Entry file) throws IOException {
    return new SourceFile(file.name(), Files.readAllBytes(file.path()));
  }

  private static double measure(List<SourceFile> sources) {
    for (double spent = 0; spent < WARM_UP_SECONDS; ) {
      spent += pass(sources);
    }
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < PASSES; i++) {
      times.add(pass(sources));
    }
    return Stopwatch.median(times);
  }

  private static double pass(List<SourceFile> sources) {
    long start = System.nanoTime();
    int compiled = 0;
    for (SourceFile source : sources) {
      compiled += compiles(source) ? 1 : 0;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (compiled == 0) {
      throw new IllegalStateException("nothing compiles");
    }
    return seconds;
  }

  /** Compiles a source and tells whether that went well. */
  static boolean compiles(SourceFile source) {
    try {
      return CrossCompiler.compile(source, Target.DEFAULT, CompileOptions.DEFAULT).length > 0;
    } catch (CompileException e) {
      return false;
    }
  }
}
