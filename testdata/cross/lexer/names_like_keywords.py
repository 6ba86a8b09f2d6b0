# Names that begin with, end with or contain a keyword; case matters.
iff = 1
in_ = 2
_in = 3
notx = 4
isnt = 5
orb = 6
And = 7
none = 8
true = 9
DEF = 10
lambda_ = 11
asyncio = 12
awaited = 13
__debug = 14
__debug__x = 15
print(iff, in_, _in, notx, isnt, orb, And, none, true, DEF, lambda_, asyncio, awaited, __debug, __debug__x)
