# The % operator with strings is never folded.
print("%d" % 5, "%s-%s" % (1, 2), "%r" % "x", b"%d" % 5)
