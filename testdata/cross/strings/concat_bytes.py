# Bytes join with bytes only.
print(b"one" b'two' rb"\n" br"\t" b"\n", b"" b"")
