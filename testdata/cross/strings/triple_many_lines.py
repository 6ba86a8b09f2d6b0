# Newlines and indentation belong to a triple-quoted string.
s = """first
  second
	third

last"""
t = '''\
no newline first
and none last\
'''
print(repr(s), repr(t))
def f():
    x = """a
b
    c"""
    return x
print(repr(f()))
