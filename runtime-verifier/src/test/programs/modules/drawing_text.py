# Text for a picture may be bytes; what else stands for a picture must be a tuple or list itself.
import framebuf
from collections import namedtuple

memory = bytearray(16)
picture = framebuf.FrameBuffer(memory, 16, 8, framebuf.MONO_HLSB)


def show(label, call, *a):
    try:
        print(label, call(*a), bytes(memory))
    except Exception as e:
        print(label, repr(e))


show("text", picture.text, "Az", 0, 0)
show("fill", picture.fill, 0)
show("bytes", picture.text, b"Az", 1, 0)
show("array", picture.text, bytearray(b"Az"), 0, 0)

Image = namedtuple("Image", "buffer width height format")
image = (b"\xaa\x55", 8, 2, framebuf.MONO_HLSB)
show("tuple", picture.blit, image, 0, 0)
show("list", picture.blit, list(image), 8, 0)
show("named tuple", picture.blit, Image(*image), 0, 4)
show("named palette", picture.blit, image, 0, 0, -1, Image(*image))
show("too few", picture.blit, image[:3], 0, 0)
