package org.mpyforge.e2e;

import java.util.ArrayList;
import java.util.List;

/**
 * A command of a console block and what it is said to do. In the block, {@code $} begins a command,
 * {@code !} a line on standard error, {@code ?} an exit status that is not 0; other lines are those
 * on standard output.
 *
 * @param command what the shell runs
 * @param out the lines on standard output
 * @param err the lines on standard error
 * @param exitStatus the exit status
 */
record ConsoleStep(String command, List<String> out, List<String> err, int exitStatus) {

  /** The steps of a block, in order. */
  static List<ConsoleStep> of(Fence block) {
    List<ConsoleStep> steps = new ArrayList<>();
    for (String line : block.lines()) {
      String rest = line.substring(Math.min(2, line.length()));
      if (line.startsWith("$ ")) {
        steps.add(new ConsoleStep(rest, new ArrayList<>(), new ArrayList<>(), 0));
        continue;
      }
      ConsoleStep last = steps.get(steps.size() - 1);
      if (line.startsWith("! ")) {
        last.err.add(rest);
      } else if (line.startsWith("? ")) {
        int exitStatus = Integer.parseInt(rest);
        steps.set(steps.size() - 1, new ConsoleStep(last.command, last.out, last.err, exitStatus));
      } else {
        last.out.add(line);
      }
    }
    return steps;
  }
}
