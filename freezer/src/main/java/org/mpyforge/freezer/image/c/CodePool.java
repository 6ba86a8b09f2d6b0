package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes of functions, a member of one structure each: so there is no room between them. Equal
 * ones are there once.
 */
final class CodePool {

  /**
   * The bytes of a function.
   *
   * @param items the bytes as lines of a list
   * @param size how many they are
   */
  record Code(String items, int size) {}

  private record Member(String name, Code code, Owner owner) {}

  private final String variable;
  private final Map<Code, String> members = new LinkedHashMap<>();
  private final List<Member> inOrder = new ArrayList<>();

  /**
   * A pool without code.
   *
   * @param variable what the structure will be called
   */
  CodePool(String variable) {
    this.variable = variable;
  }

  /**
   * Adds the code of a function, unless it is already there.
   *
   * @param code its bytes
   * @param name an identifier that no other function has
   * @param owner whose it is, and who pays for it
   */
  void add(Code code, String name, Owner owner) {
    if (members.putIfAbsent(code, name) == null) {
      inOrder.add(new Member(name, code, owner));
      owner.charge(SizeKind.CODE, code.size);
    }
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return members.isEmpty();
  }

  /** The member that has some code. */
  String member(Code code) {
    return members.get(code);
  }

  /** An expression for the address of some code. */
  String at(Code code) {
    return variable + "." + members.get(code);
  }

  /**
   * Writes the structure.
   *
   * @param storage what stands before its type: {@code static const}
   * @param attribute what stands behind each member and the variable
   */
  void write(CText out, String storage, String memberAttribute, String attribute) {
    if (inOrder.isEmpty()) {
      return;
    }
    out.line(storage, " struct {");
    for (Member member : inOrder) {
      out.line("    byte ", member.name, "[", member.code.size, "]", memberAttribute, ";");
    }
    out.line("} ", variable, attribute, " = {");
    for (Member member : inOrder) {
      out.line("    .", member.name, " = { // ", CText.comment(member.owner.toString()));
      out.lines(member.code.items).line("    },");
    }
    out.line("};").line();
  }
}
