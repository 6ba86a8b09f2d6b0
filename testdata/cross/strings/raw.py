# Raw strings keep their backslashes.
print(r"\n\t\\", r'\'', r"\"", R if False else r"C:\dir\x41", r"""a\
b""", r"\u0041", r"")
