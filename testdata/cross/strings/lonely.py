# Strings that are statements vanish, whatever they look like.
"short"
"a long string that would be an object"
b"bytes"
("in brackets")
"joined " "of two"
r"raw"
def f():
    "doc string"
    "another"
def g():
    """Only a doc string, and a long one at that."""
class C:
    "doc of the class"
    x = 1
print(f(), g(), C.x)
