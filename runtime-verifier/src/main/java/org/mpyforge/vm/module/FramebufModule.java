package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyObject;

/** The module {@code framebuf} ({@code extmod/modframebuf.c}). */
final class FramebufModule {
  private FramebufModule() {}

  static void declare(Members m) {
    m.value("FrameBuffer", FrameBuffer.TYPE);
    m.fn("FrameBuffer1", 3, 4, FramebufModule::verticalBuffer);
    m.value("MVLSB", PixelFormat.MONO_VLSB.ordinal());
    m.value("MONO_VLSB", PixelFormat.MONO_VLSB.ordinal());
    m.value("RGB565", PixelFormat.RGB565.ordinal());
    m.value("GS2_HMSB", PixelFormat.GS2_HMSB.ordinal());
    m.value("GS4_HMSB", PixelFormat.GS4_HMSB.ordinal());
    m.value("GS8", PixelFormat.GS8.ordinal());
    m.value("MONO_HLSB", PixelFormat.MONO_HLSB.ordinal());
    m.value("MONO_HMSB", PixelFormat.MONO_HMSB.ordinal());
  }

  /** The class of old, which had but one format. */
  private static PyObject verticalBuffer(Vm vm, PyObject[] args) {
    PyObject[] all = Arrays.copyOf(args, 5);
    all[3] = PyInt.of(PixelFormat.MONO_VLSB.ordinal());
    all[4] = args.length == 4 ? args[3] : args[1];
    return Calls.call(vm, FrameBuffer.TYPE, all);
  }
}
