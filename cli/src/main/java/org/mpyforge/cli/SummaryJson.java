package org.mpyforge.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Layout;
import org.mpyforge.format.MpyFeature;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.OldMpyFile;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.ScopeFlags;
import org.mpyforge.format.inspect.CodeSummary;
import org.mpyforge.format.inspect.FileSummary;
import org.mpyforge.format.inspect.PythonText;

/**
 * Summaries as JSON: maps in the order of {@code src/site/mpy-inspect.schema.json}, which describes
 * every field. A field that means nothing for a file is left out.
 */
final class SummaryJson {
  /** Counts the changes of the format that break who reads it. */
  private static final int FORMAT = 1;

  private final FileSummary summary;

  private SummaryJson(FileSummary summary) {
    this.summary = summary;
  }

  /** What {@code mpy inspect --json} prints of several files. */
  static Map<String, Object> document(List<Object> files) {
    var json = new LinkedHashMap<String, Object>();
    json.put("format", FORMAT);
    json.put("files", files);
    return json;
  }

  /** One file. */
  static Map<String, Object> of(String name, FileSummary summary) {
    return new SummaryJson(summary).file(name);
  }

  /** One file of versions 0 to 4, which is all header. */
  static Map<String, Object> of(String name, OldMpyFile file) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", name);
    file.source().ifPresent(source -> json.put("source", source));
    var header = new LinkedHashMap<String, Object>();
    header.put("version", Integer.toString(file.version()));
    header.put("arch", file.arch().isNative() ? file.arch().spelling() : null);
    header.put("archFlags", 0);
    file.smallIntBits().ifPresent(bits -> header.put("smallIntBits", bits));
    header.put("features", features(file.features()));
    file.qstrWindow().ifPresent(slots -> header.put("qstrWindow", slots));
    json.put("header", header);
    var sizes = new LinkedHashMap<String, Object>();
    sizes.put("header", file.headerSize());
    sizes.put("file", file.size());
    json.put("sizes", sizes);
    return json;
  }

  private static List<Object> features(Set<MpyFeature> features) {
    return features.stream()
        .sorted()
        .<Object>map(feature -> feature.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private Map<String, Object> file(String name) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", name);
    json.put("source", summary.sourceName());
    json.put("header", header(summary.file().header()));
    json.put("sizes", sizes(summary.layout()));
    json.put("qstrs", qstrs());
    json.put("constants", constants(summary.file().constants(), summary.layout().constants()));
    json.put("code", code(summary.root()));
    return json;
  }

  private static Map<String, Object> header(MpyHeader header) {
    var json = new LinkedHashMap<String, Object>();
    json.put("version", header.version().label());
    json.put("arch", header.arch().isNative() ? header.arch().spelling() : null);
    json.put("archFlags", header.archFlags());
    json.put("smallIntBits", header.smallIntBits());
    if (!header.version().isVersion6()) {
      json.put("features", features(header.features()));
      json.put("qstrWindow", header.qstrWindow());
    }
    return json;
  }

  private static Map<String, Object> sizes(Layout layout) {
    var json = new LinkedHashMap<String, Object>();
    json.put("header", layout.header().size());
    json.put("qstrs", layout.qstrsSize());
    json.put("constants", layout.constantsSize());
    json.put("code", layout.codeSize());
    json.put("file", layout.size());
    return json;
  }

  private List<Object> qstrs() {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < summary.file().qstrs().size(); i++) {
      var json = new LinkedHashMap<String, Object>();
      putText(json, "text", summary.file().qstrs().get(i).bytes());
      json.put("static", !summary.isSpelledOut(i));
      if (i < summary.layout().qstrs().size()) {
        json.put("size", summary.layout().qstrs().get(i).size());
      }
      list.add(json);
    }
    return list;
  }

  private static List<Object> constants(List<Constant> constants, List<Layout.Part> parts) {
    List<Object> list = new ArrayList<>();
    for (Constant constant : constants) {
      Map<String, Object> json = constant(constant);
      if (list.size() < parts.size()) {
        json.put("size", parts.get(list.size()).size());
      }
      list.add(json);
    }
    return list;
  }

  private static Map<String, Object> constant(Constant constant) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", PythonText.typeName(constant));
    if (constant instanceof Constant.Str str) {
      putText(json, "text", str.utf8());
    } else if (constant instanceof Constant.Bytes bytes) {
      json.put("hex", bytes.value().toString());
    } else if (constant instanceof Constant.Tuple tuple) {
      json.put("items", constants(tuple.items(), List.of()));
    } else {
      json.put("text", PythonText.repr(constant));
    }
    return json;
  }

  private Map<String, Object> code(CodeSummary code) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", code.name());
    json.put("path", code.path());
    json.put("kind", code.code().kind().label());
    json.put("offset", code.part().offset());
    json.put("size", code.size());
    // Four digits: a byte of a file of 10 kB counts.
    json.put("share", Math.round(summary.share(code.size()) * 10_000) / 10_000.0);
    code.prelude().ifPresent(prelude -> putPrelude(json, code, prelude));
    if (code.code() instanceof RawCode.InlineAssembler assembler) {
      json.put("argumentCount", assembler.argumentCount());
      NativeType.ofNumber(assembler.typeSignature())
          .ifPresent(type -> json.put("result", type.spelling()));
    }
    if (code.code() instanceof RawCode.Viper viper) {
      json.put("rodataSize", viper.rodata().length());
      json.put("bssSize", viper.bssSize());
      json.put("relocationsSize", viper.relocations().length());
    }
    List<Object> flags = new ArrayList<>();
    for (ScopeFlags flag : ScopeFlags.values()) {
      if (flag.in(code.scopeFlags())) {
        flags.add(flag.name().toLowerCase(Locale.ROOT));
      }
    }
    json.put("flags", flags);
    List<Constant> own = code.code().tables().constants();
    if (!own.isEmpty()) {
      json.put("constants", constants(own, List.of()));
    }
    List<Object> children = new ArrayList<>();
    code.children().forEach(child -> children.add(code(child)));
    json.put("children", children);
    return json;
  }

  private static void putPrelude(Map<String, Object> json, CodeSummary code, Prelude prelude) {
    if (code.firstLine() > 0) {
      json.put("firstLine", code.firstLine());
    }
    json.put("stateSize", prelude.stateSize());
    json.put("exceptionStackSize", prelude.exceptionStackSize());
    json.put("positional", code.arguments().subList(0, prelude.positionalCount()));
    json.put("keywordOnly", argumentsFrom(code, prelude.positionalCount()));
    json.put("defaults", prelude.defaultCount());
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < prelude.cells().length(); i++) {
      cells.add(prelude.cells().at(i));
    }
    json.put("cells", cells);
  }

  private static List<String> argumentsFrom(CodeSummary code, int start) {
    return code.arguments().subList(start, code.arguments().size());
  }

  /** Text, and its bytes too where it is not all of them. */
  private static void putText(Map<String, Object> json, String key, ByteString utf8) {
    String text = utf8.utf8();
    json.put(key, text);
    if (!ByteString.utf8(text).equals(utf8)) {
      json.put("hex", utf8.toString());
    }
  }
}
