package org.mpyforge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mpyforge.cross.CompileException;
import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.CrossCompiler;
import org.mpyforge.cross.SourceFile;
import org.mpyforge.cross.Target;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Warm throughput of the compiler in one thread, over all sources of a tree:
 *
 * <pre>java -jar src/bench/target/bench.jar -p tree=PATH</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompilerBenchmark {

  /** The folder whose {@code .py} files are compiled, from the folder that Java is started in. */
  @Param("testdata/cross")
  public String tree;

  private final List<SourceFile> sources = new ArrayList<>();

  /** Counts source, so that the throughput is told in megabytes a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {

    private long bytes;

    /** Starts a new iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      bytes = 0;
    }

    /**
     * The source compiled so far.
     *
     * @return millions of bytes
     */
    public double megabytes() {
      return bytes / 1e6;
    }
  }

  /**
   * Reads the sources and keeps those that compile.
   *
   * @throws IOException if one cannot be read
   */
  @Setup
  public void readSources() throws IOException {
    for (SourceTree.Entry file : SourceTree.of(Path.of(tree))) {
      var source = new SourceFile(file.name(), Files.readAllBytes(file.path()));
      if (Warm.compiles(source)) {
        sources.add(source);
      }
    }
  }

  /**
   * Compiles every source once.
   *
   * @param volume counts the source
   * @param sink takes the files
   * @throws CompileException never: they all compiled before
   */
  @Benchmark
  public void compileAll(Volume volume, Blackhole sink) throws CompileException {
    for (SourceFile source : sources) {
      sink.consume(CrossCompiler.compile(source, Target.DEFAULT, CompileOptions.DEFAULT));
      volume.bytes += source.bytes().length;
    }
  }
}
