package org.mpyforge.vm.command;

import java.util.Arrays;
import java.util.List;

/**
 * The command line of the unix port ({@code ports/unix/main.c}), taken apart.
 *
 * @param optLevel {@code -O}
 * @param verbosity how many {@code -v}
 * @param inspect {@code -i}: a prompt follows
 * @param compileOnly {@code -X compile-only}
 * @param heapSize {@code -X heapsize=}, bytes
 * @param action what to run
 * @param subject the command, module or file; null for a prompt or standard input
 * @param argv the program's {@code sys.argv}
 */
record CommandLine(
    int optLevel,
    int verbosity,
    boolean inspect,
    boolean compileOnly,
    long heapSize,
    Action action,
    String subject,
    List<String> argv) {

  /** What to run. */
  enum Action {
    COMMAND,
    MODULE,
    FILE,
    STANDARD_INPUT,
    HELP,
    VERSION
  }

  /** The heap that the unix port has by default on a 64-bit machine, bytes. */
  static final long DEFAULT_HEAP = 2L << 20;

  private static final long MIN_HEAP = 700;

  /** An argument that the program does not know. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1;
  }

  static CommandLine parse(String[] args) throws UsageException {
    var parser = new Reader();
    return parser.read(args);
  }

  private static final class Reader {
    private int optLevel;
    private int verbosity;
    private boolean inspect;
    private boolean compileOnly;
    private long heapSize = DEFAULT_HEAP;

    CommandLine read(String[] args) throws UsageException {
      int at = 0;
      while (at < args.length) {
        String arg = args[at];
        if (!arg.startsWith("-")) {
          return made(Action.FILE, arg, rest(args, at));
        }
        switch (arg) {
          case "-h" -> {
            return made(Action.HELP, null, List.of());
          }
          case "--version" -> {
            return made(Action.VERSION, null, List.of());
          }
          case "-i" -> inspect = true;
          case "-v" -> verbosity++;
          case "-X" -> implementation(following(args, ++at));
          case "-c" -> {
            String command = following(args, at + 1);
            var argv = new java.util.ArrayList<>(List.of("-c"));
            argv.addAll(rest(args, at + 2));
            return made(Action.COMMAND, command, argv);
          }
          case "-m" -> {
            String module = following(args, at + 1);
            return made(Action.MODULE, module, rest(args, at + 1));
          }
          default -> optimisation(arg);
        }
        at++;
      }
      return made(Action.STANDARD_INPUT, null, List.of());
    }

    private CommandLine made(Action action, String subject, List<String> argv) {
      return new CommandLine(
          optLevel, verbosity, inspect, compileOnly, heapSize, action, subject, argv);
    }

    private static List<String> rest(String[] args, int from) {
      return Arrays.asList(args).subList(Math.min(from, args.length), args.length);
    }

    private static String following(String[] args, int at) throws UsageException {
      if (at >= args.length) {
        throw new UsageException();
      }
      return args[at];
    }

    private void optimisation(String arg) throws UsageException {
      if (!arg.startsWith("-O")) {
        throw new UsageException();
      }
      if (arg.length() > 2 && Character.isDigit(arg.charAt(2))) {
        optLevel = arg.charAt(2) - '0';
      } else {
        optLevel = 0;
        while (optLevel + 1 < arg.length() && arg.charAt(optLevel + 1) == 'O') {
          optLevel++;
        }
      }
    }

    private void implementation(String option) throws UsageException {
      switch (option) {
        case "compile-only" -> compileOnly = true;
        case "emit=bytecode" -> {
          // What this machine does anyway.
        }
        default -> {
          if (!option.startsWith("heapsize=")) {
            throw new UsageException();
          }
          heapSize = size(option.substring("heapsize=".length()));
        }
      }
    }

    /** {@code <n>[w][K|M]}: a w counts in words of the machine over those of 32 bits. */
    private static long size(String text) throws UsageException {
      int end = 0;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      String unit = text.substring(end).toLowerCase(java.util.Locale.ROOT);
      long factor =
          switch (unit) {
            case "" -> 1;
            case "w" -> 2;
            case "k" -> 1 << 10;
            case "wk" -> 2 << 10;
            case "m" -> 1 << 20;
            case "wm" -> 2 << 20;
            default -> throw new UsageException();
          };
      if (end == 0 || end > 15 || Long.parseLong(text.substring(0, end)) * factor < MIN_HEAP) {
        throw new UsageException();
      }
      return Long.parseLong(text.substring(0, end)) * factor;
    }
  }
}
