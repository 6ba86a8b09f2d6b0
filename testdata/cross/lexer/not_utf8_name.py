# A name that is not UTF-8: the reference compiles it
é = 1
print(é)
