package org.mpyforge.vm.io;

import java.io.IOException;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyStream;

/** Standard input, output and error. */
final class StandardStream {
  private StandardStream() {}

  /** Standard input. */
  static final class Input extends Descriptor {
    @Override
    public int read(Vm vm, byte[] into, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      try {
        vm.flush();
        vm.stdin().claim();
        return Math.max(0, vm.stdin().read(vm, into, offset, length));
      } catch (IOException e) {
        throw HostErrors.of(e);
      }
    }

    @Override
    public int write(Vm vm, byte[] from, int offset, int length) {
      throw Errors.os(HostErrors.EBADF);
    }

    @Override
    public int poll(Vm vm, int events) {
      try {
        boolean ready = vm.stdin().available() > 0;
        return ready ? events & PyStream.POLL_READ : 0;
      } catch (IOException e) {
        return PyStream.POLL_ERROR;
      }
    }
  }

  /** Standard output or error. */
  static final class Output extends Descriptor {
    private final int number;

    Output(int number) {
      this.number = number;
    }

    @Override
    public int read(Vm vm, byte[] into, int offset, int length) {
      throw Errors.os(HostErrors.EBADF);
    }

    @Override
    public int write(Vm vm, byte[] from, int offset, int length) {
      (number == 1 ? vm.stdout() : vm.stderr()).write(from, offset, length);
      return length;
    }

    @Override
    public int poll(Vm vm, int events) {
      return events & PyStream.POLL_WRITE;
    }
  }
}
