package org.mpyforge.vm.module;

import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.Calls;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.Members;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyType;
import org.mpyforge.vm.object.Sequences;

/** {@code framebuf.FrameBuffer}: an image in somebody's memory. */
final class FrameBuffer extends PyObject {
  static final PyType TYPE =
      PyType.builder("FrameBuffer").make(FrameBuffer::make).members(FrameBuffer::declare).build();

  private static final int MAX_SIZE = 0xffff;
  private static final int GLYPH = 8;

  /** Draws on an image with the method's number arguments. */
  @FunctionalInterface
  private interface Drawing {
    void draw(FrameBuffer image, int[] numbers);
  }

  private static final int PIXELS_PER_STEP = 32;

  private final Vm vm;
  private final PyObject source;
  private final Buffer memory;
  private final int width;
  private final int height;
  private final int stride;
  private final PixelFormat format;

  private FrameBuffer(
      Vm vm,
      PyObject source,
      Buffer memory,
      int width,
      int height,
      int stride,
      PixelFormat format) {
    this.vm = vm;
    this.source = source;
    this.memory = memory;
    this.width = width;
    this.height = height;
    this.stride = stride;
    this.format = format;
  }

  private static void declare(Members m) {
    draw(m, "fill", 1, (image, n) -> image.fillRect(0, 0, image.width, image.height, n[0]));
    draw(m, "fill_rect", 5, (image, n) -> image.fillRect(n[0], n[1], n[2], n[3], n[4]));
    m.fn("pixel", 3, 4, FrameBuffer::pixel);
    draw(m, "hline", 4, (image, n) -> image.fillRect(n[0], n[1], n[2], 1, n[3]));
    draw(m, "vline", 4, (image, n) -> image.fillRect(n[0], n[1], 1, n[2], n[3]));
    m.fn("rect", 6, 7, FrameBuffer::rect);
    draw(m, "line", 5, (image, n) -> image.line(n[0], n[1], n[2], n[3], n[4]));
    m.fn("ellipse", 6, 8, FrameBuffer::ellipse);
    m.fn("poly", 5, 6, FrameBuffer::polygon);
    m.fn("blit", 4, 6, FrameBuffer::blit);
    m.fn3("scroll", FrameBuffer::scroll);
    m.fn("text", 4, 5, FrameBuffer::text);
  }

  private static void draw(Members m, String name, int count, Drawing drawing) {
    m.fn(
        name,
        count + 1,
        count + 1,
        (vm, args) -> {
          drawing.draw(self(args[0]), numbers(vm, args, 1, count));
          return PyNone.NONE;
        });
  }

  // ---- making

  private static PyObject make(Vm vm, PyType type, PyObject[] args, int at, int n, int kw) {
    Calls.checkCount(n, kw, 4, 5, false);
    return of(vm, java.util.Arrays.copyOfRange(args, at, at + n), true);
  }

  /** An image from a buffer, width, height, format and maybe the width of a row of memory. */
  private static FrameBuffer of(Vm vm, PyObject[] args, boolean writable) {
    long width = Ops.toJavaLong(vm, args[1]);
    long height = Ops.toJavaLong(vm, args[2]);
    long number = Ops.toJavaLong(vm, args[3]);
    long stride = args.length > 4 ? Ops.toJavaLong(vm, args[4]) : width;
    if (width < 1
        || height < 1
        || width > MAX_SIZE
        || height > MAX_SIZE
        || stride > MAX_SIZE
        || stride < width) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    PixelFormat format = PixelFormat.ofNumber(number);
    if (format == null) {
      throw Errors.value("invalid format");
    }
    int row = format.wholeBytes((int) stride);
    Buffer memory = Ops.buffer(vm, args[0], writable);
    if (format.size((int) width, (int) height, row) > memory.length) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    vm.heap.need(64);
    return new FrameBuffer(vm, args[0], memory, (int) width, (int) height, row, format);
  }

  private static FrameBuffer self(PyObject object) {
    if (object.nativePart() instanceof FrameBuffer image) {
      return image;
    }
    throw Errors.type("argument has wrong type");
  }

  /** An image to read: one, or the arguments for one in a tuple or list. */
  private static FrameBuffer readable(Vm vm, PyObject object) {
    if (object.nativePart() instanceof FrameBuffer image) {
      return image;
    }
    PyObject[] args = Sequences.items(object);
    if (args.length < 4 || args.length > 5) {
      throw Errors.with(Exceptions.VALUE_ERROR);
    }
    return of(vm, args, false);
  }

  private static int[] numbers(Vm vm, PyObject[] args, int from, int count) {
    var numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (int) Ops.toJavaLong(vm, args[from + i]);
    }
    return numbers;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Buffer buffer(Vm vm, boolean writable) {
    return source.buffer(vm, writable);
  }

  // ---- pixels

  private boolean contains(long x, long y) {
    return 0 <= x && x < width && 0 <= y && y < height;
  }

  int get(int x, int y) {
    return format.get(memory.bytes, memory.offset, x, y, stride);
  }

  private void set(int x, int y, int colour) {
    format.set(memory.bytes, memory.offset, x, y, stride, colour);
  }

  /** Says that so many pixels will be drawn, or so many places be looked at. */
  void work(long pixels) {
    vm.work(1 + pixels / PIXELS_PER_STEP);
  }

  /** Sets a pixel if it is in the image. */
  void plot(int x, int y, int colour) {
    if (contains(x, y)) {
      set(x, y, colour);
    }
  }

  void fillRect(int x, int y, int w, int h, int colour) {
    int right = (int) Math.min(width, (long) x + w);
    int bottom = (int) Math.min(height, (long) y + h);
    for (int row = Math.max(y, 0); row < bottom; row++) {
      work(right - Math.max((long) x, 0));
      for (int column = Math.max(x, 0); column < right; column++) {
        set(column, row, colour);
      }
    }
  }

  private static PyObject pixel(Vm vm, PyObject[] args) {
    FrameBuffer image = self(args[0]);
    long x = Ops.toJavaLong(vm, args[1]);
    long y = Ops.toJavaLong(vm, args[2]);
    if (!image.contains(x, y)) {
      return PyNone.NONE;
    }
    if (args.length == 3) {
      return PyInt.of(image.get((int) x, (int) y));
    }
    image.set((int) x, (int) y, (int) Ops.toJavaLong(vm, args[3]));
    return PyNone.NONE;
  }

  // ---- lines

  private static PyObject rect(Vm vm, PyObject[] args) {
    FrameBuffer image = self(args[0]);
    int[] n = numbers(vm, args, 1, 5);
    if (args.length > 6 && Ops.truth(vm, args[6])) {
      image.fillRect(n[0], n[1], n[2], n[3], n[4]);
    } else {
      image.fillRect(n[0], n[1], n[2], 1, n[4]);
      image.fillRect(n[0], n[1] + n[3] - 1, n[2], 1, n[4]);
      image.fillRect(n[0], n[1], 1, n[3], n[4]);
      image.fillRect(n[0] + n[2] - 1, n[1], 1, n[3], n[4]);
    }
    return PyNone.NONE;
  }

  /** Bresenham's line, along the axis on which it is longer; the last pixel is always the end. */
  void line(int x1, int y1, int x2, int y2, int colour) {
    long dx = Math.abs((long) x2 - x1);
    long dy = Math.abs((long) y2 - y1);
    int stepX = x2 > x1 ? 1 : -1;
    int stepY = y2 > y1 ? 1 : -1;
    boolean steep = dy > dx;
    long length = steep ? dy : dx;
    long across = steep ? dx : dy;
    long error = 2 * across - length;
    int x = x1;
    int y = y1;
    for (long i = 0; i < length; i++) {
      if (i % PIXELS_PER_STEP == 0) {
        work(0);
      }
      plot(x, y, colour);
      while (error >= 0) {
        if (steep) {
          x += stepX;
        } else {
          y += stepY;
        }
        error -= 2 * length;
      }
      if (steep) {
        y += stepY;
      } else {
        x += stepX;
      }
      error += 2 * across;
    }
    plot(x2, y2, colour);
  }

  private static PyObject ellipse(Vm vm, PyObject[] args) {
    FrameBuffer image = self(args[0]);
    int[] n = numbers(vm, args, 1, 5);
    boolean fill = args.length > 6 && Ops.truth(vm, args[6]);
    int quadrants = args.length > 7 ? (int) Ops.toJavaLong(vm, args[7]) & Ellipse.ALL : Ellipse.ALL;
    new Ellipse(image, n[0], n[1], n[4], fill, quadrants).draw(n[2], n[3]);
    return PyNone.NONE;
  }

  private static PyObject polygon(Vm vm, PyObject[] args) {
    FrameBuffer image = self(args[0]);
    int[] at = numbers(vm, args, 1, 2);
    int[] corners = Polygon.coordinates(vm, Ops.buffer(vm, args[3], false));
    if (corners.length == 0) {
      return PyNone.NONE;
    }
    var polygon = new Polygon(image, at[0], at[1], corners, (int) Ops.toJavaLong(vm, args[4]));
    if (args.length > 5 && Ops.truth(vm, args[5])) {
      polygon.fill();
    } else {
      polygon.outline();
    }
    return PyNone.NONE;
  }

  // ---- images and text

  private static PyObject blit(Vm vm, PyObject[] args) {
    FrameBuffer image = self(args[0]);
    FrameBuffer from = readable(vm, args[1]);
    int[] at = numbers(vm, args, 2, 2);
    int key = args.length > 4 ? (int) Ops.toJavaLong(vm, args[4]) : -1;
    FrameBuffer palette = args.length > 5 && args[5] != PyNone.NONE ? readable(vm, args[5]) : null;
    int right = (int) Math.min(image.width, (long) at[0] + from.width);
    int bottom = (int) Math.min(image.height, (long) at[1] + from.height);
    for (int y = Math.max(0, at[1]); y < bottom; y++) {
      image.work(right);
      for (int x = Math.max(0, at[0]); x < right; x++) {
        int colour = from.get(x - at[0], y - at[1]);
        if (palette != null) {
          colour = palette.get(colour, 0);
        }
        if (colour != key) {
          image.set(x, y, colour);
        }
      }
    }
    return PyNone.NONE;
  }

  private static PyObject scroll(Vm vm, PyObject object, PyObject across, PyObject down) {
    FrameBuffer image = self(object);
    long dx = Ops.toJavaLong(vm, across);
    long dy = Ops.toJavaLong(vm, down);
    if (Math.abs(dx) >= image.width || Math.abs(dy) >= image.height) {
      return PyNone.NONE;
    }
    // From the edge that pixels move towards, so that none is overwritten before it is read.
    int columns = image.width - (int) Math.abs(dx);
    int rows = image.height - (int) Math.abs(dy);
    for (int j = 0; j < rows; j++) {
      image.work(columns);
      int y = dy < 0 ? j : image.height - 1 - j;
      for (int i = 0; i < columns; i++) {
        int x = dx < 0 ? i : image.width - 1 - i;
        image.set(x, y, image.get(x - (int) dx, y - (int) dy));
      }
    }
    return PyNone.NONE;
  }

  private static PyObject text(Vm vm, PyObject[] args) {
    FrameBuffer image = self(args[0]);
    byte[] characters = Ops.textData(args[1]);
    int[] at = numbers(vm, args, 2, 2);
    int colour = args.length > 4 ? (int) Ops.toJavaLong(vm, args[4]) : 1;
    int x = at[0];
    for (byte character : characters) {
      if (character == 0) {
        break;
      }
      image.work(GLYPH * GLYPH);
      for (int column = 0; column < GLYPH; column++, x++) {
        int dots = PetMeFont.column(character & 0xff, column);
        for (int row = 0; row < GLYPH; row++) {
          if ((dots >> row & 1) != 0) {
            image.plot(x, at[1] + row, colour);
          }
        }
      }
    }
    return PyNone.NONE;
  }
}
