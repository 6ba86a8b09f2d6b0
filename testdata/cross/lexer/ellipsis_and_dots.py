# Three dots are one token, also side by side with attribute dots.
x = ...
print(x is Ellipsis, (...) is ..., [...], {...: ...}[...] is ...)
print(1 .__class__ is int, 1. .__class__ is float, (1.5).__class__ is float)
