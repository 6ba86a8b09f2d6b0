package org.mpyforge.cross.compile;

import org.mpyforge.cross.CompileOptions;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.emit.CodeEmitter;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.emit.Emitter;
import org.mpyforge.cross.emit.InternedStrings;
import org.mpyforge.cross.emit.Labels;
import org.mpyforge.cross.emit.nativecode.NativeEmitter;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.RawCode;

/**
 * The emitters for one module, which share its tables, and the file of what they made. How a file
 * is organised decides about both: from version 6 on it has tables of qstrs and constants, before,
 * each raw code has its own.
 */
interface Backend {

  /**
   * The backend for one module.
   *
   * @param target what the code is for
   * @param options how to compile
   * @param sourceName the name to embed
   * @param interned the strings that the reference has interned so far
   */
  static Backend of(
      Target target, CompileOptions options, Qstr sourceName, InternedStrings interned) {
    return target.version().isVersion6()
        ? new Version6Backend(target, options, sourceName)
        : new Version5Backend(target, options, sourceName, interned);
  }

  /** The emitter of the first pass. */
  Emitter firstPass();

  /** An emitter of bytecode. */
  CodeEmitter bytecode();

  /** An emitter of machine code, or an error if the target has none. */
  NativeEmitter nativeCode(Labels labels, EmitErrors errors);

  /**
   * The file.
   *
   * @param arch the architecture of the native code, NONE if there is none
   * @param root the code of the module
   */
  MpyFile file(NativeArch arch, RawCode root);
}
