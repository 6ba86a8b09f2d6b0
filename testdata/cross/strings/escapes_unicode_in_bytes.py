# In bytes \u and \U are not escapes: the backslash stays.
print(b"\u0041", b"\U00000041", len(b"\u20ac"))
