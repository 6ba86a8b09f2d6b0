package org.mpyforge.cross.cli;

import static org.mpyforge.cross.cli.CommandLine.STANDARD_STREAM;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files to compile and where each goes.
 *
 * @param jobs the jobs, in the order of the arguments and by name below a folder
 * @param many whether more than one FILE or a folder was given, so that errors need a heading
 */
record JobPlan(List<Job> jobs, boolean many) {

  /** Looks below the folders of {@code line} and gives every source its output. */
  static JobPlan of(CommandLine line, WorkingFolder folder) {
    // -o and -s name one file: a folder with them is the mistake that the reference takes it for.
    boolean onlyFiles = line.output() != null || line.sourceName() != null;
    var planner = new Planner(line);
    boolean many = line.inputs().size() > 1;
    for (String input : line.inputs()) {
      if (!onlyFiles && folder.hasFolder(input)) {
        many = true;
        SourceTree.of(folder, input).forEach(planner::add);
      } else {
        planner.add(input, null);
      }
    }
    return new JobPlan(planner.jobs, many);
  }

  /** The line that stands before the complaint about {@code job}; empty if it is the only file. */
  String headingOf(Job job) {
    return many ? "error compiling " + job.input() + ":\n" : "";
  }

  /** Gathers the jobs; a file given twice is compiled once. */
  private static final class Planner {
    private final CommandLine line;
    private final List<Job> jobs = new ArrayList<>();
    private final Map<String, String> inputOfOutput = new HashMap<>();

    Planner(CommandLine line) {
      this.line = line;
    }

    void add(String input, String problem) {
      String output = outputOf(input);
      String earlier = problem == null ? inputOfOutput.putIfAbsent(output, input) : null;
      if (earlier == null) {
        jobs.add(new Job(input, output, problem));
      } else if (!earlier.equals(input)) {
        jobs.add(new Job(input, output, "ValueError: output of " + earlier + " too: " + output));
      }
    }

    private String outputOf(String input) {
      if (line.output() != null) {
        // Opening it anew would write over what a redirected stream already holds.
        return line.output().equals("/dev/stdout") ? STANDARD_STREAM : line.output();
      }
      if (input.equals(STANDARD_STREAM)) {
        return STANDARD_STREAM;
      }
      // The reference cuts two letters, whatever they are.
      String besideSource = input.substring(0, Math.max(0, input.length() - 2)) + "mpy";
      return line.outputFolder() == null ? besideSource : below(line.outputFolder(), besideSource);
    }

    /** The path below {@code folder}, from which no root and no {@code ..} leads out again. */
    private static String below(String folder, String path) {
      var kept = new ArrayList<String>();
      for (String part : path.split("/", -1)) {
        if (part.equals("..")) {
          if (!kept.isEmpty()) {
            kept.remove(kept.size() - 1);
          }
        } else if (!part.isEmpty() && !part.equals(".")) {
          kept.add(part);
        }
      }
      return folder + '/' + String.join("/", kept);
    }
  }
}
