package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.inspect.Style.Role;

/**
 * All code of a file, taken apart: for each raw code a heading, what its prelude says, and its
 * instructions in columns - line of the source, offset, bytes, instruction, remark. Jumps go to
 * labels.
 */
public final class Listing {
  /** Wider operands push their remarks out of the column. */
  private static final int MAX_OPERANDS_WIDTH = 24;

  private static final HexFormat SPACED = HexFormat.ofDelimiter(" ");

  private final FileSummary summary;
  private final MachineDecoder decoder;
  private final List<String> source;

  private Listing(FileSummary summary, MachineDecoder decoder, List<String> source) {
    this.summary = summary;
    this.decoder = decoder;
    this.source = source;
  }

  /**
   * The listing of a file.
   *
   * @param summary the file
   * @param decoder what turns machine code into text
   */
  public static Listing of(FileSummary summary, MachineDecoder decoder) {
    return new Listing(summary, decoder, List.of());
  }

  /**
   * The same listing with the lines of the source between the instructions.
   *
   * @param lines the lines, the first being line 1; those that the file does not have are left out
   */
  public Listing withSource(List<String> lines) {
    return new Listing(summary, decoder, List.copyOf(lines));
  }

  /**
   * Gives out the listing line by line.
   *
   * @param style how it looks
   * @param out takes each line, without its end
   * @throws MalformedMpyException if some code is damaged; the offset is that in the file. The
   *     listing up to there has been given out.
   */
  public void forEachLine(Style style, Consumer<String> out) {
    list(summary.root(), style, out);
  }

  private void list(CodeSummary code, Style style, Consumer<String> out) {
    heading(code, style, out);
    List<Row> rows;
    try {
      rows =
          code.code() instanceof RawCode.Bytecode
              ? new BytecodeRows(summary.file(), code).rows()
              : new MachineRows(summary.file(), code, decoder).rows();
    } catch (MalformedMpyException e) {
      throw new MalformedMpyException(
          code.part().offset() + e.offset(), code.path() + " › " + e.context(), e.reason());
    }
    new Printer(rows, style, out).print();
    for (CodeSummary child : code.children()) {
      out.accept("");
      list(child, style, out);
    }
  }

  private static void heading(CodeSummary code, Style style, Consumer<String> out) {
    out.accept(
        style.paint(Role.HEADING, code.path())
            + ": %s, %d bytes at 0x%x"
                .formatted(code.code().kind(), code.code().code().length(), code.part().offset()));
    if (!code.signature().isEmpty()) {
      out.accept("  called    " + code.signature());
    }
    if (code.prelude().isPresent()) {
      Prelude prelude = code.prelude().get();
      int handlers = prelude.exceptionStackSize();
      out.accept(
          "  frame     "
              + count(prelude.stateSize(), "slot")
              + (handlers == 0 ? "" : ", " + count(handlers, "handler")));
      if (!prelude.cells().isEmpty()) {
        out.accept("  cells     " + cells(code, prelude));
      }
    }
    String flags = SummaryText.flags(code);
    if (!flags.isEmpty()) {
      out.accept("  flags     " + flags);
    }
    if (code.code() instanceof RawCode.Viper viper && viper.bssSize() > 0) {
      out.accept("  memory    " + count(viper.bssSize(), "zeroed byte"));
    }
    out.accept("");
  }

  private static String cells(CodeSummary code, Prelude prelude) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < prelude.cells().length(); i++) {
      int local = prelude.cells().at(i);
      boolean isArgument = local < code.arguments().size();
      cells.add("local " + local + (isArgument ? " (" + code.arguments().get(local) + ")" : ""));
    }
    return String.join(", ", cells);
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Puts the rows of one raw code into columns. */
  private final class Printer {
    private final List<Row> rows;
    private final Style style;
    private final Consumer<String> out;
    private final Map<Integer, String> labels = new HashMap<>();
    private int bytesWidth;
    private int mnemonicWidth;
    private int operandsWidth;

    Printer(List<Row> rows, Style style, Consumer<String> out) {
      this.rows = rows;
      this.style = style;
      this.out = out;
      nameLabels();
      for (Row row : rows) {
        bytesWidth = Math.max(bytesWidth, row.bytes().length() * 3 - 1);
        mnemonicWidth = Math.max(mnemonicWidth, row.mnemonic().length());
        if (!row.remark().isEmpty()) {
          operandsWidth = Math.max(operandsWidth, operands(row).length());
          operandsWidth = Math.min(operandsWidth, MAX_OPERANDS_WIDTH);
        }
      }
    }

    /** In the order of the code, so that L3 is between L2 and L4. */
    private void nameLabels() {
      var starts = new TreeSet<Integer>();
      rows.forEach(row -> starts.add(row.offset()));
      var targets = new TreeSet<Integer>();
      for (Row row : rows) {
        row.target().ifPresent(targets::add);
      }
      targets.retainAll(starts);
      for (int target : targets) {
        labels.put(target, "L" + (labels.size() + 1));
      }
    }

    void print() {
      int line = 0;
      for (Row row : rows) {
        boolean isNewLine = row.line() != line;
        line = row.line();
        if (isNewLine && line >= 1 && line <= source.size()) {
          String text = source.get(line - 1).stripTrailing();
          String shown = new Line().right(line, 6).add(" | ").add(text).toString();
          out.accept(style.paint(Role.SOURCE, shown));
        }
        String label = labels.get(row.offset());
        if (label != null) {
          out.accept("      " + style.paint(Role.LABEL, label + ":"));
        }
        print(row, isNewLine && line > 0 ? String.valueOf(line) : "");
      }
    }

    private void print(Row row, String line) {
      Line place = new Line().right(line, 6).add("  ").hex(row.offset()).add("  ");
      place.left(SPACED.formatHex(row.bytes().toByteArray()), bytesWidth);
      String operands = operands(row);
      var shown = new Line().add(style.paint(Role.FAINT, place.toString())).add("  ");
      shown.add(style.paint(Role.MNEMONIC, row.mnemonic()));
      shown.blanks(mnemonicWidth - row.mnemonic().length() + 2);
      if (row.remark().isEmpty()) {
        shown.add(operands);
      } else {
        shown.left(operands, operandsWidth).add("  ");
        shown.add(style.paint(Role.COMMENT, "; " + row.remark()));
      }
      shown.end(out);
    }

    private String operands(Row row) {
      if (row.target().isEmpty()) {
        return row.operands();
      }
      int target = row.target().getAsInt();
      String place = labels.getOrDefault(target, "0x" + Integer.toHexString(target));
      return row.operands().isEmpty() ? place : row.operands() + ", " + place;
    }
  }
}
