# Equal bytes that are written differently.
print(b"abc", b'abc', rb"abc", b"a" b"bc", b"\x61bc", b"\141bc", b"""abc""")
