# Streams in memory: seeking from nowhere, and reading on from the middle of a character.
import io


def show(label, call, *a):
    try:
        print(label, repr(call(*a)))
    except Exception as e:
        print(label, repr(e))


for make, content in (io.BytesIO, b"abcdef"), (io.StringIO, "abcdef"):
    stream = make(content)
    print(repr(stream)[:14].split(" "))
    for whence in 3, 4, 7:
        show(whence, stream.seek, 2, whence)
        show("tell", stream.tell)
        show("back", stream.seek, -1, whence)

text = io.StringIO("€uro and more")
show("seek", text.seek, 1)
show("middle", text.read, 3)
show("tell", text.tell)
show("rest", text.read)
text = io.StringIO("aé")
show("seek", text.seek, 2)
show("end", text.read, 1)
show("tell", text.tell)
