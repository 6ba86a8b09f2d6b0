package org.mpyforge.vm.module;

/**
 * An ellipse in a {@link FrameBuffer}, by John Kennedy's incremental method: along the flat part in
 * steps of y, along the steep part in steps of x, each with a running error.
 */
final class Ellipse {
  /** The quadrants, from the right upper one counter-clockwise. */
  static final int ALL = 15;

  private final FrameBuffer image;
  private final int centreX;
  private final int centreY;
  private final int colour;
  private final boolean fill;
  private final int quadrants;

  Ellipse(FrameBuffer image, int x, int y, int colour, boolean fill, int quadrants) {
    this.image = image;
    this.centreX = x;
    this.centreY = y;
    this.colour = colour;
    this.fill = fill;
    this.quadrants = quadrants;
  }

  void draw(long a, long b) {
    if (a == 0 && b == 0) {
      if (quadrants != 0) {
        image.plot(centreX, centreY, colour);
      }
      return;
    }
    arc(a, b, false);
    arc(b, a, true);
  }

  /**
   * The part of the ellipse that is steeper than 45 degrees, beginning where it crosses the axis.
   *
   * @param along the radius on that axis
   * @param swapped whether it is the vertical one
   */
  private void arc(long along, long other, boolean swapped) {
    long stepAlong = 2 * other * other;
    long stepOther = 2 * along * along;
    long p = along;
    long q = 0;
    long changeP = other * other * (1 - 2 * along);
    long changeQ = along * along;
    long error = 0;
    long stopP = stepAlong * along;
    long stopQ = 0;
    while (stopP >= stopQ) {
      image.work(4);
      if (swapped) {
        points((int) q, (int) p);
      } else {
        points((int) p, (int) q);
      }
      q++;
      stopQ += stepOther;
      error += changeQ;
      changeQ += stepOther;
      if (2 * error + changeP > 0) {
        p--;
        stopP -= stepAlong;
        error += changeP;
        changeP += stepAlong;
      }
    }
  }

  /** A point in each quadrant, or the row from it to the axis. */
  private void points(int x, int y) {
    for (int quadrant = 0; quadrant < 4; quadrant++) {
      if ((quadrants >> quadrant & 1) == 0) {
        continue;
      }
      boolean left = quadrant == 1 || quadrant == 2;
      int row = quadrant < 2 ? centreY - y : centreY + y;
      int column = left ? centreX - x : centreX + x;
      if (fill) {
        image.fillRect(left ? column : centreX, row, x + 1, 1, colour);
      } else {
        image.plot(column, row, colour);
      }
    }
  }
}
