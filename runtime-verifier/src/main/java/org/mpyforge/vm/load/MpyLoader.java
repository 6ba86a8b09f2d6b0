package org.mpyforge.vm.load;

import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyReader;
import org.mpyforge.verify.Verifier;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyInt;

/** Reads {@code .mpy} files for the machine, and refuses what it cannot run, or not safely. */
public final class MpyLoader {
  private MpyLoader() {}

  /** Whether a module's content is a {@code .mpy}: no source has a version behind an M. */
  static boolean isMpy(byte[] content) {
    return content.length > 1 && content[0] == 'M' && content[1] >= 0 && content[1] < '\t';
  }

  /** A file's model; a {@code ValueError} if it is no file that this machine can load. */
  public static MpyFile read(byte[] bytes) {
    MpyFile file;
    try {
      file = MpyReader.read(bytes);
    } catch (MalformedMpyException e) {
      throw Errors.value("incompatible .mpy file");
    }
    if (file.header().smallIntBits() > PyInt.BITS || !Verifier.verify(file).isEmpty()) {
      throw Errors.value("incompatible .mpy file");
    }
    return file;
  }
}
