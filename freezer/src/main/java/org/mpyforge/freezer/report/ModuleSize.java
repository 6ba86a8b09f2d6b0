package org.mpyforge.freezer.report;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.format.LineTable;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.inspect.CodeSummary;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.freezer.image.FrozenModule;

/**
 * The sizes of a module's parts. Together they are its file's, to the byte.
 *
 * @param path its path in the image
 * @param source the size of its source, bytes; -1 if that is not known
 * @param functions its code
 * @param qstrCount how many names and short strings it refers to
 * @param qstrBytes what they take
 * @param constantCount how many other constants it has
 * @param constantBytes what they take
 * @param tableBytes the header, the counts, and what joins the rest
 * @param textBytes the source itself, if it is not compiled
 */
public record ModuleSize(
    String path,
    int source,
    List<FunctionSize> functions,
    int qstrCount,
    int qstrBytes,
    int constantCount,
    int constantBytes,
    int tableBytes,
    int textBytes) {

  /** Copies the list. */
  public ModuleSize {
    functions = List.copyOf(functions);
  }

  /** The sizes of a module. */
  public static ModuleSize of(FrozenModule module) {
    return module instanceof FrozenModule.Compiled compiled ? of(compiled) : ofText(module);
  }

  private static ModuleSize ofText(FrozenModule module) {
    int size = module.content().length;
    return new ModuleSize(module.file(), size, List.of(), 0, 0, 0, 0, 0, size);
  }

  private static ModuleSize of(FrozenModule.Compiled module) {
    MpyFile file = module.model();
    FileSummary summary = FileSummary.of(file);
    var functions = new ArrayList<FunctionSize>();
    addFunctions(summary.root(), functions);
    int code = functions.stream().mapToInt(FunctionSize::bytes).sum();
    int qstrs = summary.layout().qstrsSize();
    int constants = summary.layout().constantsSize();
    return new ModuleSize(
        module.file(),
        module.sourceSize(),
        functions,
        file.qstrs().size(),
        qstrs,
        summary.layout().constants().size(),
        constants,
        module.content().length - code - qstrs - constants,
        0);
  }

  private static void addFunctions(CodeSummary code, List<FunctionSize> functions) {
    String kind = code.code().kind().label();
    functions.add(new FunctionSize(code.path(), kind, lineOf(code), code.size()));
    for (CodeSummary inner : code.children()) {
      addFunctions(inner, functions);
    }
  }

  /** Line 1 is also that of what a class begins with, which is in no line of the source. */
  private static int lineOf(CodeSummary code) {
    int first = code.firstLine();
    return first != 1
        ? first
        : code.prelude().orElseThrow().lines().entries().stream()
            .mapToInt(LineTable.Entry::line)
            .filter(line -> line > 1)
            .findFirst()
            .orElse(first);
  }

  /** What all code takes. */
  public int codeBytes() {
    return functions.stream().mapToInt(FunctionSize::bytes).sum();
  }

  /** The size of the file. */
  public int bytes() {
    return codeBytes() + qstrBytes + constantBytes + tableBytes + textBytes;
  }
}
