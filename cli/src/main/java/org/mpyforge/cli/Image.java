package org.mpyforge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.mpyforge.format.OutputFile;
import org.mpyforge.freezer.image.FrozenModule;
import org.mpyforge.freezer.image.ImageWriter;
import org.mpyforge.freezer.image.c.Firmware;
import org.mpyforge.freezer.image.c.FrozenContent;
import org.mpyforge.freezer.image.c.ModuleSize;

/** An image with all its modules in it. */
interface Image {

  /** Makes images of one kind. */
  @FunctionalInterface
  interface Maker {
    /** The image of these modules. */
    Image of(List<FrozenModule> modules);
  }

  /** Writes it, whole or not at all. */
  void write(Path destination) throws IOException;

  /** What a module of it takes in it, bytes. */
  int sizeOf(FrozenModule module);

  /** What makes images that hold modules as files. */
  static Maker files(ImageWriter writer) {
    return modules -> new OfFiles(writer, modules);
  }

  /** What makes the text that a firmware is compiled with. */
  static Maker content(Firmware firmware, int wordSize) {
    return modules -> {
      FrozenContent content = FrozenContent.of(modules, firmware);
      Iterator<ModuleSize> inOrder = content.sizes(wordSize).iterator();
      IdentityHashMap<FrozenModule, Integer> sizes = new IdentityHashMap<>();
      modules.stream()
          .sorted(
              Comparator.comparing(FrozenModule.Compiled.class::isInstance)) // Text comes first.
          .forEach(module -> sizes.put(module, inOrder.next().total()));
      return new OfContent(content, sizes);
    };
  }

  /** Modules as files. */
  record OfFiles(ImageWriter writer, List<FrozenModule> modules) implements Image {
    @Override
    public void write(Path destination) throws IOException {
      writer.write(modules, destination);
    }

    @Override
    public int sizeOf(FrozenModule module) {
      return module.content().length;
    }
  }

  /** Modules as C. */
  record OfContent(FrozenContent content, IdentityHashMap<FrozenModule, Integer> sizes)
      implements Image {
    @Override
    public void write(Path destination) throws IOException {
      OutputFile.write(destination, content.text().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int sizeOf(FrozenModule module) {
      return sizes.get(module);
    }
  }
}
