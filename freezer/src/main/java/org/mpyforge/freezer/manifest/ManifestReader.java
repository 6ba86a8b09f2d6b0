package org.mpyforge.freezer.manifest;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.run.Machines;
import org.mpyforge.vm.run.Sandbox;

/**
 * Executes manifests. They are Python programs, so a virtual machine runs them; nothing of it
 * outlives a call, and the process that Java runs in stays as it is.
 *
 * <pre>{@code
 * Manifest manifest =
 *     new ManifestReader(ManifestApi.PACKAGES).variable("PORT_DIR", port).read("manifest.py");
 * }</pre>
 */
public final class ManifestReader {
  private final ManifestApi api;
  private final Map<String, String> variables = new LinkedHashMap<>();
  private Path folder = Path.of("").toAbsolutePath();
  private Sandbox sandbox;
  private OutputStream out = OutputStream.nullOutputStream();

  /** A reader of manifests that have these functions. */
  public ManifestReader(ManifestApi api) {
    this.api = api;
  }

  /**
   * Sets a variable for paths. {@code MPY_LIB_DIR}, if it is set, is where {@code require} finds
   * packages.
   *
   * @param name what stands in {@code $(NAME)}
   * @param value what takes its place; a path had better be absolute
   * @return this reader
   */
  public ManifestReader variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /**
   * Sets where relative paths begin that are not in a manifest; otherwise that is the current
   * folder.
   *
   * @param newFolder the folder
   * @return this reader
   */
  public ManifestReader folder(Path newFolder) {
    folder = newFolder.toAbsolutePath();
    return this;
  }

  /**
   * Trusts the manifests with nothing: their code gets what the sandbox grants, and the functions
   * for manifests see files only below the folders of the variables and of the manifests named.
   *
   * @param bounds what they may do
   * @return this reader
   */
  public ManifestReader sandbox(Sandbox bounds) {
    sandbox = bounds;
    return this;
  }

  /**
   * Sets where the manifests print to; otherwise what they print is lost.
   *
   * @param stream takes UTF-8
   * @return this reader
   */
  public ManifestReader output(OutputStream stream) {
    out = stream;
    return this;
  }

  /**
   * Executes manifests, one after the other, as if they were one.
   *
   * @param manifests files, whose names end in {@code .py}; anything else is a manifest's text
   * @return what they list
   * @throws ManifestException if one cannot be carried out
   */
  public Manifest read(List<String> manifests) throws ManifestException {
    var result = new Result(manifests);
    if (!Machines.complete(result.vm, "manifest", result)) {
      throw new ManifestException(
          manifests.toString(), "interrupted", "interrupted", false, List.of());
    }
    return result.take();
  }

  /** {@link #read(List)}. */
  public Manifest read(String... manifests) throws ManifestException {
    return read(List.of(manifests));
  }

  /** What the thread with the large stack does, and how it ended. */
  private final class Result implements Runnable {
    private final List<String> manifests;
    private final Vm vm;
    private Manifest manifest;
    private ManifestException failure;
    private Throwable fault;

    Result(List<String> manifests) {
      this.manifests = manifests;
      InputStream in = InputStream.nullInputStream();
      vm = sandbox == null ? Machines.trusted(in, out) : sandbox.machine(in, out);
    }

    @Override
    public void run() {
      try {
        manifest = execute();
      } catch (ManifestException e) {
        failure = e;
      } catch (RuntimeException | Error e) {
        fault = e;
      } finally {
        vm.close();
      }
    }

    private Manifest execute() throws ManifestException {
      var run = new ManifestRun(vm, new PathVariables(variables), text(folder), bounds());
      ManifestFunctions functions =
          api == ManifestApi.FREEZE ? new FreezeFunctions(run) : new PackageFunctions(run);
      return new Manifest(run.execute(functions, manifests), run.files(), run.inputs());
    }

    /** The folders that the functions see; null for all. */
    private List<Path> bounds() {
      if (sandbox == null) {
        return null;
      }
      List<Path> roots = new ArrayList<>();
      variables.values().forEach(value -> roots.add(folder.resolve(value)));
      for (String name : manifests) {
        if (ManifestRun.isFile(name)) {
          roots.add(folder.resolve(name).getParent());
        }
      }
      return roots;
    }

    Manifest take() throws ManifestException {
      if (failure != null) {
        throw failure;
      }
      if (fault != null) {
        throw new IllegalStateException("executing " + manifests, fault);
      }
      return manifest;
    }
  }

  private static String text(Path path) {
    return path.toString().replace('\\', '/');
  }
}
