# Statements that look like lonely strings but are expressions.
"a".upper()
"a" + "b"
"a", "b"
"%s" % 1
"a" if print("test") else "b"
print("ok")
