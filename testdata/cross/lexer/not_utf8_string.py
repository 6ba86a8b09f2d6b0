# A string that is not UTF-8: the reference compiles it
s = "café"
t = "ÿþ long enough to be an object"
print(len(s))
