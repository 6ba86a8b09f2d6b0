package org.mpyforge.asm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Operations of the abstract register machine as text, one a line, so that one file can be
 * assembled for every architecture. {@code #} starts a comment.
 *
 * <p>Each operation is spelled as the method of {@link NativeAssembler} or {@link CodeBuffer} it
 * calls, with its operands in their order. Registers are given by role ({@code result}, {@code
 * argument1} …, {@code caller1} … for arguments as they arrive, {@code temporary0} …, {@code
 * local1} …, {@code functions}, {@code zero}, {@code shiftCount}), or as {@code r5} by number.
 * Labels are names. {@code repeat N} before an operation does it N times.
 */
public final class AssemblyScript {
  private final List<String[]> operations = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();

  /** A script, from its text. */
  public AssemblyScript(String text) {
    text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> line.split("\\s+"))
        .forEach(operations::add);
  }

  /**
   * Assembles the script, in two computing passes and one that emits.
   *
   * @return the code
   */
  public byte[] assemble(NativeAssembler assembler) {
    for (Pass pass : List.of(Pass.COMPUTE, Pass.COMPUTE, Pass.EMIT)) {
      assembler.startPass(pass);
      for (String[] operation : operations) {
        run(assembler, operation);
      }
      assembler.endPass();
    }
    return assembler.buffer().toBytes();
  }

  private void run(NativeAssembler assembler, String[] words) {
    Words operands = new Words(assembler.traits().roles(), words);
    String name = operands.next();
    if (name.equals("repeat")) {
      int times = operands.number();
      String[] operation = List.of(words).subList(2, words.length).toArray(String[]::new);
      for (int i = 0; i < times; i++) {
        run(assembler, operation);
      }
    } else if (!runControl(assembler, name, operands)
        && !runMove(assembler, name, operands)
        && !runMemory(assembler, name, operands)) {
      throw new NoSuchElementException("no operation " + name);
    }
    if (operands.left() != 0 && !name.equals("repeat")) {
      throw new NoSuchElementException("too many operands of " + name);
    }
  }

  private static boolean runControl(NativeAssembler assembler, String name, Words in) {
    switch (name) {
      case "enter" -> assembler.enter(in.number(), "f");
      case "exit" -> assembler.exit();
      case "jump" -> assembler.jump(in.label());
      case "jumpIfZero" -> assembler.jumpIfZero(in.register(), in.label(), in.flag("bool"));
      case "jumpIfNonZero" -> assembler.jumpIfNonZero(in.register(), in.label(), in.flag("bool"));
      case "jumpIfEqual" -> assembler.jumpIfEqual(in.register(), in.register(), in.label());
      case "jumpTo" -> assembler.jumpTo(in.register());
      case "call" -> assembler.call(in.number(), in.number());
      case "callWithFourArguments" -> assembler.callWithFourArguments(in.number());
      case "assignLabel" -> assembler.buffer().assignLabel(in.label());
      case "suppress" -> assembler.buffer().suppress();
      case "align" -> assembler.buffer().align(in.number());
      case "data" -> assembler.buffer().write(in.number(), in.value());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean runMove(NativeAssembler assembler, String name, Words in) {
    switch (name) {
      case "receiveArgument" -> assembler.receiveArgument(in.number());
      case "moveArgument" -> assembler.moveArgument(in.register(), in.number());
      case "move" -> assembler.move(in.register(), in.register());
      case "moveImmediate" -> assembler.moveImmediate(in.register(), in.value());
      case "moveLocalAddress" -> assembler.moveLocalAddress(in.register(), in.number());
      case "moveLabelAddress" -> assembler.moveLabelAddress(in.register(), in.label());
      case "clear" -> assembler.clear(in.register());
      case "clearLocal" -> assembler.clearLocal(in.number(), in.register());
      case "negate" -> assembler.negate(in.register());
      case "complement" -> assembler.complement(in.register());
      case "combine" ->
          assembler.combine(BinaryOperation.valueOf(in.constant()), in.register(), in.register());
      case "compare" ->
          assembler.compare(
              Relation.valueOf(in.constant()),
              in.next().equals("signed"),
              in.register(),
              in.register(),
              in.register());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean runMemory(NativeAssembler assembler, String name, Words in) {
    switch (name) {
      case "loadLocal" -> assembler.loadLocal(in.register(), in.number());
      case "storeLocal" -> assembler.storeLocal(in.number(), in.register());
      case "loadWord" -> assembler.loadWord(in.register(), in.register(), in.number());
      case "storeWord" -> assembler.storeWord(in.register(), in.register(), in.number());
      case "load" -> assembler.load(in.width(), in.register(), in.register(), in.number());
      case "store" -> assembler.store(in.width(), in.register(), in.register(), in.number());
      case "loadEntry" -> assembler.loadEntry(in.register(), in.register(), in.number());
      case "loadIndexed" ->
          assembler.loadIndexed(in.width(), in.register(), in.register(), in.register());
      case "storeIndexed" ->
          assembler.storeIndexed(in.width(), in.register(), in.register(), in.register());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The words of one operation, read from left to right. */
  private final class Words {
    private final RegisterRoles roles;
    private final String[] words;
    private int index;

    Words(RegisterRoles roles, String[] words) {
      this.roles = roles;
      this.words = words;
    }

    int left() {
      return words.length - index;
    }

    String next() {
      return words[index++];
    }

    String constant() {
      return next().toUpperCase(Locale.ROOT);
    }

    Width width() {
      return Width.valueOf(constant());
    }

    long value() {
      return Long.decode(next());
    }

    int number() {
      return (int) value();
    }

    /** Whether the next word is this one; if not, it is left. */
    boolean flag(String word) {
      boolean found = left() > 0 && words[index].equals(word);
      index += found ? 1 : 0;
      return found;
    }

    int label() {
      return labels.computeIfAbsent(next(), name -> labels.size());
    }

    int register() {
      String name = next();
      return switch (name) {
        case "result" -> roles.result();
        case "argument1" -> roles.argument1();
        case "argument2" -> roles.argument2();
        case "argument3" -> roles.argument3();
        case "argument4" -> roles.argument4();
        case "callerResult" -> roles.callerResult();
        case "caller1" -> roles.callerArgument1();
        case "caller2" -> roles.callerArgument2();
        case "caller3" -> roles.callerArgument3();
        case "caller4" -> roles.callerArgument4();
        case "temporary0" -> roles.temporary0();
        case "temporary1" -> roles.temporary1();
        case "temporary2" -> roles.temporary2();
        case "local1" -> roles.local1();
        case "local2" -> roles.local2();
        case "local3" -> roles.local3();
        case "functions" -> roles.functionTable();
        case "zero" -> roles.zero();
        case "shiftCount" -> roles.shiftCount();
        default -> Integer.parseInt(name.substring(1));
      };
    }
  }
}
