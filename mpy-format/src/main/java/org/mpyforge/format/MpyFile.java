package org.mpyforge.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole {@code .mpy} file: what {@link MpyReader} makes of bytes and {@link MpyWriter} turns into
 * bytes.
 *
 * @param header for which version, machine and runtime it was made
 * @param qstrs the names and short strings, by index; entry 0 is the source file's name
 * @param constants the objects that code loads by index; from version 6 on (before, each raw code
 *     has its own: {@link CodeTables#constants()})
 * @param root the code of the module itself
 */
public record MpyFile(MpyHeader header, QstrTable qstrs, List<Constant> constants, RawCode root) {

  /** Copies the list. */
  public MpyFile {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(qstrs, "qstrs");
    constants = List.copyOf(constants);
    Objects.requireNonNull(root, "root");
  }

  /**
   * The prelude of a raw code of this file, decoded; viper and assembler code have none.
   *
   * @throws MalformedMpyException if the bytes are no prelude, which the reader rules out
   */
  public Optional<Prelude> prelude(RawCode code) {
    return Prelude.of(code, header.version());
  }

  /** The name of a raw code's scope, such as {@code <module>}; viper and assembler have none. */
  public Optional<Qstr> nameOf(RawCode code) {
    int name = Prelude.nameIn(code, header.version());
    return name < 0 ? Optional.empty() : Optional.of(qstrs.get(name));
  }
}
