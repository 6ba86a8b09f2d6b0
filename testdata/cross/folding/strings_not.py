# Operators on strings and bytes are never folded.
print("a" + "b", "a" * 2, b"a" + b"b", "a" % (), "%d" % 1)
