# With CR LF inside of a triple-quoted one.
x = 1
s = f"""{x}
{x
}"""
print(repr(s))
