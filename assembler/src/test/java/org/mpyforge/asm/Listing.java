package org.mpyforge.asm;

import java.util.ArrayList;
import java.util.List;

/**
 * Machine code as a listing, one line an instruction: its offset, its bytes, its text. Where one
 * line would repeat itself more than twice, dots stand for the rest.
 */
public final class Listing {
  private final Disassembler disassembler;
  private final List<String> lines = new ArrayList<>();
  private String last = "";
  private int times;

  /** An empty listing. */
  public Listing(Disassembler disassembler) {
    this.disassembler = disassembler;
  }

  /** Adds instructions of some code. */
  public Listing instructions(byte[] code, int from, int to) {
    int offset = from;
    while (offset < to) {
      DecodedInstruction instruction = disassembler.decode(code, offset, offset);
      add(code, offset, instruction.length(), instruction.text().replace('\t', ' '));
      offset += instruction.length();
    }
    return this;
  }

  /** Adds data, in pieces of so many bytes. */
  public Listing data(byte[] code, int from, int to, int size) {
    last = "";
    for (int offset = from; offset < to; offset += size) {
      add(code, offset, size, "");
    }
    return this;
  }

  /** Adds a line of text. */
  public Listing text(String line) {
    lines.add(line);
    last = "";
    return this;
  }

  private void add(byte[] code, int offset, int length, String text) {
    StringBuilder bytes = new StringBuilder();
    for (int i = offset; i < offset + length; i++) {
      bytes.append("%02x ".formatted(code[i]));
    }
    String line = "%-13s %s".formatted(bytes, text).stripTrailing();
    times = line.equals(last) ? times + 1 : 1;
    last = line;
    if (times < 3) {
      lines.add("%4x: %s".formatted(offset, line));
    } else if (times == 3) {
      lines.add("...");
    }
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
