# Attributes, calls and subscripts right behind a literal.
print("abc".upper(), "a,b".split(","), "abc"[1], "abc"[::1], b"abc"[0], "x" "y".join("ab"), "{}-{}".format(1, 2))
