package org.mpyforge.vm.io;

import java.util.HashMap;
import java.util.Map;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;

/**
 * What a program may use of the machine that Java runs on: files, network, environment and
 * commands. What is not granted is an {@code OSError} with {@code EPERM}. A host belongs to one
 * machine: it has a current folder and a copy of the environment.
 */
public final class Host {
  private final FileHost files;
  private final boolean network;
  private final boolean commands;
  private final Map<String, String> environment;

  private Host(FileHost files, boolean network, boolean commands, Map<String, String> environment) {
    this.files = files;
    this.network = network;
    this.commands = commands;
    this.environment = environment;
  }

  /** What a machine may use: what it was given, or nothing. */
  public static Host of(Vm vm) {
    return vm.part(Host.class, none -> Host.none());
  }

  /** A host that grants all. */
  public static Host full() {
    return new Host(new JavaFiles(), true, true, System.getenv());
  }

  /** A host that grants nothing. */
  public static Host none() {
    return new Host(null, false, false, Map.of());
  }

  /** This host, with files. */
  public Host withFiles(FileHost granted) {
    return new Host(granted, network, commands, environment);
  }

  /** This host, with the network. */
  public Host withNetwork() {
    return new Host(files, true, commands, environment);
  }

  /** This host, with environment variables. */
  public Host withEnvironment(Map<String, String> granted) {
    return new Host(files, network, commands, new HashMap<>(granted));
  }

  /** The files. */
  public FileHost files() {
    if (files == null) {
      throw Errors.os(HostErrors.EPERM);
    }
    return files;
  }

  /** Whether there are files at all. */
  public boolean hasFiles() {
    return files != null;
  }

  /** Raises an {@code OSError} unless the network is granted. */
  public void checkNetwork() {
    if (!network) {
      throw Errors.os(HostErrors.EPERM);
    }
  }

  /** Raises an {@code OSError} unless commands of the operating system are granted. */
  public void checkCommands() {
    if (!commands) {
      throw Errors.os(HostErrors.EPERM);
    }
  }

  /** The environment variables that the program begins with. */
  public Map<String, String> environment() {
    return Map.copyOf(environment);
  }
}
