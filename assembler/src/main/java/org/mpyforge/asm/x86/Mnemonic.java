package org.mpyforge.asm.x86;

/**
 * The name of an instruction, which may depend on its prefixes.
 *
 * <p>In the {@linkplain InstructionTable tables} a name is written in one of these ways:
 *
 * <table>
 *   <caption>Notation</caption>
 *   <tr><td>{@code add}</td><td>it never changes</td></tr>
 *   <tr><td>{@code cbw/cwde/cdqe}</td><td>by operand size: 2, 4, 8 bytes</td></tr>
 *   <tr><td>{@code jcxz@jecxz@jrcxz}</td><td>by address size: 2, 4, 8 bytes</td></tr>
 *   <tr><td>{@code sysretd|sysretq}</td><td>without and with REX.W</td></tr>
 *   <tr><td>{@code pushf~}</td><td>{@code pushfw} with the operand-size prefix and no REX.W</td></tr>
 *   <tr><td>{@code frstor^}</td><td>{@code frstorw} with the operand-size prefix</td></tr>
 *   <tr><td>{@code f(n)init}</td><td>{@code finit} after {@code fwait}, else {@code fninit}</td></tr>
 *   <tr><td>{@code cmp*ps}</td><td>{@code cmpltps}, after {@link Operand#PREDICATE}</td></tr>
 * </table>
 */
@FunctionalInterface
interface Mnemonic {
  /** The name for this occurrence; marks the prefixes it shows as spent. */
  String text(Decoding in);

  /** Understands one of the notations. */
  static Mnemonic of(String notation) {
    if (notation.contains("/")) {
      String[] names = notation.split("/", -1);
      return in -> bySize(names, in.operandSize());
    }
    if (notation.contains("@")) {
      String[] names = notation.split("@", -1);
      return in -> bySize(names, in.addressSize());
    }
    if (notation.contains("|")) {
      String[] names = notation.split("\\|", -1);
      return in -> in.prefixes().rex(Prefixes.REX_W) ? names[1] : names[0];
    }
    if (notation.endsWith("~")) {
      Mnemonic name = of(notation.substring(0, notation.length() - 1));
      return in -> name.text(in) + (in.prefixes().hasRexW() ? "" : narrow(in));
    }
    if (notation.endsWith("^")) {
      Mnemonic name = of(notation.substring(0, notation.length() - 1));
      return in -> name.text(in) + narrow(in);
    }
    if (notation.contains("(n)")) {
      String waiting = notation.replace("(n)", "");
      String immediate = notation.replace("(n)", "n");
      return in -> in.prefixes().hasWait() ? waiting : immediate;
    }
    if (notation.contains("*")) {
      return in -> notation.replace("*", in.predicate());
    }
    return in -> notation;
  }

  private static String bySize(String[] names, int size) {
    return switch (size) {
      case 2 -> names[0];
      case 4 -> names[1];
      default -> names[2];
    };
  }

  private static String narrow(Decoding in) {
    return in.prefixes().data() ? "w" : "";
  }
}
