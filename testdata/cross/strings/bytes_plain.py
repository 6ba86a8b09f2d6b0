# Bytes are always objects, also the short ones.
print(b"", b"a", b"abc", b'"', b"'", b"a\x00b", b"""multi
line""")
