package org.mpyforge.format.inspect;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.mpyforge.format.Layout;
import org.mpyforge.format.LineTable;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.ScopeFlags;

/**
 * A raw code with its name and its place.
 *
 * @param name the scope's name; for viper and assembler code, which have none, their kind and their
 *     index among the children of their parent, such as {@code viper#2}
 * @param path the names from the module's down, dots between them, without the module's own; {@code
 *     <module>} for the module
 * @param index its index among the children of its parent, 0 for the root
 * @param code the raw code
 * @param prelude its prelude, decoded; viper and assembler code have none
 * @param part where its code bytes are in the file
 * @param arguments the names of the positional, then the keyword-only arguments, where known
 * @param children the raw codes directly within
 */
public record CodeSummary(
    String name,
    String path,
    int index,
    RawCode code,
    Optional<Prelude> prelude,
    Layout.Part part,
    List<String> arguments,
    List<CodeSummary> children) {

  /** Copies the lists. */
  public CodeSummary {
    arguments = List.copyOf(arguments);
    children = List.copyOf(children);
  }

  /** The summary of a file's root. */
  static CodeSummary of(MpyFile file, Layout layout) {
    return of(file, file.root(), "", 0, layout.rawCodes().iterator());
  }

  private static CodeSummary of(
      MpyFile file, RawCode code, String parentPath, int index, Iterator<Layout.Part> parts) {
    Layout.Part part = parts.next();
    Optional<Prelude> prelude = file.prelude(code);
    String name =
        prelude.isPresent()
            ? file.qstrs().get(prelude.get().name()).toString()
            : code.kind().label() + "#" + index;
    boolean isRoot = code == file.root();
    String path = parentPath.isEmpty() ? name : parentPath + "." + name;
    var arguments = new ArrayList<String>();
    if (prelude.isPresent()) {
      for (int qstr : prelude.get().argumentNames()) {
        arguments.add(file.qstrs().get(qstr).toString());
      }
    }
    var children = new ArrayList<CodeSummary>();
    for (RawCode child : code.children()) {
      children.add(of(file, child, isRoot ? "" : path, children.size(), parts));
    }
    return new CodeSummary(name, path, index, code, prelude, part, arguments, children);
  }

  /**
   * The bytes of code and read-only data in the file. In version 5 that is not the length of the
   * code in memory: there each qstr takes two bytes, in the file one or more.
   */
  public int size() {
    return part.size() + (code instanceof RawCode.Viper viper ? viper.rodata().length() : 0);
  }

  /** The flags of the scope: {@link ScopeFlags}. */
  public int scopeFlags() {
    if (prelude.isPresent()) {
      return prelude.get().scopeFlags();
    }
    return code instanceof RawCode.Viper viper
        ? viper.scopeFlags()
        : code instanceof RawCode.InlineAssembler assembler ? assembler.scopeFlags() : 0;
  }

  /** The source line it begins in, 0 if there are no line numbers. */
  public int firstLine() {
    if (prelude.isEmpty() || prelude.get().lineInfo().isEmpty()) {
      return 0;
    }
    LineTable lines = prelude.get().lines();
    return lines.lineAt(0);
  }

  /**
   * How it is called, such as {@code (x, y=…, *args, key, **kwargs)}. The file does not have the
   * names of starred arguments, nor the values of defaults; for viper it has nothing.
   */
  public String signature() {
    if (code instanceof RawCode.InlineAssembler assembler) {
      String result =
          NativeType.ofNumber(assembler.typeSignature()).map(NativeType::spelling).orElse("?");
      int count = assembler.argumentCount();
      return "(" + count + (count == 1 ? " argument" : " arguments") + ") -> " + result;
    }
    if (prelude.isEmpty()) {
      return "";
    }
    Prelude some = prelude.get();
    var signature = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < some.positionalCount(); i++) {
      boolean hasDefault = i >= some.positionalCount() - some.defaultCount();
      signature.add(arguments.get(i) + (hasDefault ? "=…" : ""));
    }
    if (ScopeFlags.VAR_ARGUMENTS.in(some.scopeFlags())) {
      signature.add("*args");
    } else if (some.keywordOnlyCount() > 0) {
      signature.add("*");
    }
    for (int i = some.positionalCount(); i < some.argumentCount(); i++) {
      signature.add(arguments.get(i));
    }
    if (ScopeFlags.VAR_KEYWORDS.in(some.scopeFlags())) {
      signature.add("**kwargs");
    }
    return signature.toString();
  }
}
