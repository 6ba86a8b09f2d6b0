a.
b
