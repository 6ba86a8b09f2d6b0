package org.mpyforge.vm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;

/** Reads the lines that the function {@code input} gives. */
@FunctionalInterface
public interface LineInput {
  /** Lines of standard input as they are. */
  LineInput PLAIN = LineInput::plainLine;

  /** Reads a line, without its end; raises {@code EOFError} if there is none. */
  byte[] read(Vm vm) throws IOException;

  private static byte[] plainLine(Vm vm) throws IOException {
    StandardInput in = vm.stdin();
    in.claim();
    vm.flush();
    int b = in.read(vm);
    if (b < 0) {
      throw Errors.with(Exceptions.EOF_ERROR);
    }
    var line = new ByteArrayOutputStream();
    for (; b >= 0 && b != '\n'; b = in.read(vm)) {
      line.write(b);
    }
    return line.toByteArray();
  }
}
