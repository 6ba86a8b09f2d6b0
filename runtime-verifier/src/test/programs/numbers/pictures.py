# framebuf: every pixel of every format.
import framebuf
from array import array

FORMATS = (
    ("MONO_VLSB", framebuf.MONO_VLSB, 1),
    ("MONO_HLSB", framebuf.MONO_HLSB, 1),
    ("MONO_HMSB", framebuf.MONO_HMSB, 1),
    ("GS2_HMSB", framebuf.GS2_HMSB, 2),
    ("GS4_HMSB", framebuf.GS4_HMSB, 4),
    ("GS8", framebuf.GS8, 8),
    ("RGB565", framebuf.RGB565, 16),
)
W, H = 23, 19

for name, number, bits in FORMATS:
    memory = bytearray(32 * 24 * bits // 8)
    fb = framebuf.FrameBuffer(memory, W, H, number, 32)

    def show(what):
        print(name, what, bytes(memory).hex() if hasattr(bytes, "hex") else memory)
        fb.fill(0)

    fb.fill(0x5A5B)
    show("fill")
    fb.pixel(3, 4, 0x1234)
    fb.pixel(100, 4, 1)
    print(fb.pixel(3, 4), fb.pixel(4, 4), fb.pixel(-1, 0), fb.pixel(W, 0))
    fb.hline(-2, 5, 9, 3)
    fb.vline(7, 3, 40, 0xFF02)
    show("lines")
    fb.rect(2, 2, 9, 6, 1)
    fb.rect(12, 5, 30, 5, 7, True)
    fb.rect(-3, 12, 8, 20, 2, False)
    show("rect")
    for end in ((22, 0), (22, 9), (11, 18), (0, 18), (-5, 3), (30, 40), (11, 9)):
        fb.line(11, 9, end[0], end[1], end[0] + 40)
    show("line")
    fb.ellipse(11, 9, 8, 5, 1)
    fb.ellipse(5, 5, 3, 7, 2, True)
    fb.ellipse(15, 12, 6, 6, 3, True, 0b1010)
    fb.ellipse(10, 10, 0, 0, 1)
    fb.ellipse(3, 15, 0, 4, 1)
    fb.ellipse(20, 3, 9, 0, 1, False, 3)
    show("ellipse")
    fb.poly(2, 3, array("h", [0, 0, 12, 1, 15, 9, 4, 12]), 1)
    fb.poly(5, 2, array("b", [0, 0, 9, 3, 2, 11, -4, 5, 3, 3]), 3, True)
    fb.poly(0, 0, array("h", [1, 1, 20, 1, 1, 1]), 3, 1)
    show("poly")
    fb.text("Az~\x80", -3, 1, 1)
    fb.text("9!", 6, 12, 0xFFFF)
    show("text")
    fb.text("Q", 2, 2)
    for dx, dy in ((1, 0), (0, 1), (-3, 2), (2, -4), (50, 0)):
        fb.scroll(dx, dy)
    other = framebuf.FrameBuffer(bytearray(64), 8, 8, framebuf.MONO_HLSB)
    other.text("&", 0, 0)
    fb.blit(other, 10, 5)
    fb.blit(other, -4, 12, 0)
    palette = framebuf.FrameBuffer(bytearray(b"\x05\x02\x06\x01"), 2, 1, framebuf.GS8)
    fb.blit(other, 14, -3, -1, palette)
    fb.blit((bytearray(b"\x01\x02\x03\x04"), 2, 2, framebuf.GS8), 1, 1)
    show("blit")

for args in ((0, 1, 1), (1, 1, 9), (8, 8, 6), (8, 1, 6, 7), (70000, 1, 6)):
    try:
        print(framebuf.FrameBuffer(bytearray(10), *args))
    except Exception as e:
        print(type(e).__name__, e)
print(framebuf.FrameBuffer1(bytearray(8), 8, 8).pixel(1, 1))
