package org.mpyforge.vm.module;

import java.util.Arrays;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Buffer;
import org.mpyforge.vm.object.ItemCode;
import org.mpyforge.vm.object.Ops;

/**
 * A polygon in a {@link FrameBuffer}: for each row, where the edges cross it, and what lies between
 * every two crossings, in whole numbers (after Darel Rex Finley's polygon fill).
 */
final class Polygon {
  private final FrameBuffer image;
  private final int left;
  private final int top;
  private final int[] corners;
  private final int colour;

  /** A polygon with corners as pairs of coordinates. */
  Polygon(FrameBuffer image, int left, int top, int[] corners, int colour) {
    this.image = image;
    this.left = left;
    this.top = top;
    this.corners = corners;
    this.colour = colour;
  }

  /** The numbers in an array; a last one without a partner is left out. */
  static int[] coordinates(Vm vm, Buffer array) {
    int size = ItemCode.size('@', array.typecode);
    int count = array.length / (2 * size) * 2;
    var numbers = new int[count];
    for (int i = 0; i < count; i++) {
      int at = array.offset + i * size;
      numbers[i] =
          (int) Ops.toJavaLong(vm, ItemCode.get(vm, array.typecode, size, array.bytes, at));
    }
    return numbers;
  }

  /** An edge: from a corner to the one before it, the first edge from the first to the last. */
  private int[] edge(int number) {
    int n = corners.length / 2;
    int from = (n - number) % n;
    int to = n - 1 - number;
    return new int[] {
      corners[2 * from], corners[2 * from + 1], corners[2 * to], corners[2 * to + 1]
    };
  }

  void outline() {
    for (int i = 0; i < corners.length / 2; i++) {
      int[] e = edge(i);
      image.line(left + e[0], top + e[1], left + e[2], top + e[3], colour);
    }
  }

  void fill() {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int i = 1; i < corners.length; i += 2) {
      first = Math.min(first, corners[i]);
      last = Math.max(last, corners[i]);
    }
    for (long row = first; row <= last; row++) {
      fillRow((int) row);
    }
  }

  private void fillRow(int row) {
    image.work(corners.length);
    int[] crossings = new int[corners.length / 2];
    int count = 0;
    for (int i = 0; i < corners.length / 2; i++) {
      int[] e = edge(i);
      if (e[1] > row != e[3] > row) {
        crossings[count++] = crossing(e, row);
      } else if (row == Math.max(e[1], e[3])) {
        lowEnd(e);
      }
    }
    Arrays.sort(crossings, 0, count);
    for (int i = 0; i + 1 < count; i += 2) {
      image.fillRect(
          left + crossings[i], top + row, crossings[i + 1] - crossings[i] + 1, 1, colour);
    }
  }

  /** Where an edge crosses a row, rounded: in 32nds of a pixel. */
  private static int crossing(int[] e, int row) {
    long slope = 32L * (e[2] - e[0]) * (row - e[1]) / (e[3] - e[1]);
    return (int) ((32L * e[0] + slope + 16) / 32);
  }

  /** The lowest pixel of an edge, which {@link #crossing} leaves out. */
  private void lowEnd(int[] e) {
    if (e[1] < e[3]) {
      image.plot(left + e[2], top + e[3], colour);
    } else if (e[3] < e[1]) {
      image.plot(left + e[0], top + e[1], colour);
    } else {
      image.line(left + e[0], top + e[1], left + e[2], top + e[3], colour);
    }
  }
}
