package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.ScopeFlags;
import org.mpyforge.freezer.image.FrozenModule;

/**
 * The modules of an image, checked: they suit the release and each other.
 *
 * @param texts those that are source
 * @param compiled those that are code
 * @param arch the machine of native code, NONE if there is none
 * @param smallIntBits the bits of a small integer that the firmware must have
 */
record Modules(
    List<FrozenModule.Text> texts, List<Compiled> compiled, NativeArch arch, int smallIntBits) {

  /**
   * A module that is code.
   *
   * @param name its name in the image: that of the source file, as the code has it
   * @param file its code
   */
  record Compiled(String name, MpyFile file) {}

  /**
   * Takes modules apart. Code with the name of a text is left out: a firmware looks at its texts
   * first, and never finds it.
   *
   * @throws FreezeException if one does not suit the release or the others
   */
  static Modules of(List<FrozenModule> modules, Release release) {
    var texts = new ArrayList<FrozenModule.Text>();
    var compiled = new ArrayList<Compiled>();
    for (FrozenModule module : modules) {
      if (module instanceof FrozenModule.Compiled code) {
        compiled.add(new Compiled(nameOf(code.model(), code.target()), code.model()));
      } else if (module instanceof FrozenModule.Text text) {
        texts.add(text);
      }
    }
    Set<String> hidden = checkedNames(texts.stream().map(FrozenModule.Text::target));
    compiled.removeIf(module -> hidden.contains(module.name));
    checkedNames(compiled.stream().map(Compiled::name));
    NativeArch arch = NativeArch.NONE;
    int bits = 0;
    for (Compiled module : compiled) {
      checkVersion(module, release);
      checkFeatures(module, compiled.get(0));
      checkCode(module.file.root(), module.name);
      arch = commonArch(arch, module);
      bits = Math.max(bits, module.file.header().smallIntBits());
    }
    return new Modules(List.copyOf(texts), List.copyOf(compiled), arch, bits);
  }

  /** What the code calls its source file: a traceback has it, and the firmware looks for it. */
  private static String nameOf(MpyFile file, String target) {
    if (file.qstrs().size() == 0) {
      throw FreezeException.of(target, "the module does not say what its source file is");
    }
    if (file.header().version().isVersion6()) {
      return file.qstrs().get(0).toString();
    }
    return file.prelude(file.root())
        .map(prelude -> file.qstrs().get(prelude.sourceFile()).toString())
        .orElse(target);
  }

  private static Set<String> checkedNames(Stream<String> modules) {
    Set<String> names = new HashSet<>();
    modules.forEach(
        name -> {
          if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new FreezeException("a module without a name, or with a zero byte in it");
          }
          if (!names.add(name)) {
            throw FreezeException.of(name, "two modules have this name in the image");
          }
        });
    return names;
  }

  private static void checkVersion(Compiled module, Release release) {
    MpyHeader header = module.file.header();
    MpyVersion version = header.version();
    boolean fits =
        release.version().isVersion6()
            ? version.isVersion6() && (!header.arch().isNative() || version == release.version())
            : version == release.version();
    if (!fits) {
      throw FreezeException.of(
          module.name,
          "version %s of the .mpy format does not run on MicroPython %s, which needs %s"
              .formatted(version, release, release.version()));
    }
  }

  private static void checkFeatures(Compiled module, Compiled first) {
    if (!module.file.header().features().equals(first.file.header().features())) {
      throw FreezeException.of(
          module.name, "compiled with other features of the runtime than " + first.name);
    }
  }

  private static void checkCode(RawCode code, String name) {
    int flags = 0;
    if (code instanceof RawCode.Viper viper) {
      flags = viper.scopeFlags();
    } else if (code instanceof RawCode.InlineAssembler assembler) {
      flags = assembler.scopeFlags();
    }
    if ((flags & ~ScopeFlags.SIGNATURE_MASK) != 0) {
      throw FreezeException.of(
          name, "native code linked from C has data or relocations, which cannot be frozen");
    }
    code.children().forEach(child -> checkCode(child, name));
  }

  private static NativeArch commonArch(NativeArch arch, Compiled module) {
    NativeArch own = module.file.header().arch();
    if (arch.isNative() && own.isNative() && own != arch) {
      throw FreezeException.of(
          module.name, "native code for " + own + ", but that of other modules is for " + arch);
    }
    return own.isNative() ? own : arch;
  }

  /** The names of the modules that are source. */
  List<String> textNames() {
    return texts.stream().map(FrozenModule::target).toList();
  }

  /** The names of the modules that are code. */
  List<String> compiledNames() {
    return compiled.stream().map(Compiled::name).toList();
  }

  /** The names of all modules as the image has them, texts first. */
  List<String> names() {
    return Stream.concat(textNames().stream(), compiledNames().stream()).toList();
  }
}
