# Bodies that hold nothing: pass, a string, a number, ellipsis, several of them.
def a(): pass
def b(): ...
def c(): "doc"
def d(): 5
def e():
    """Doc."""
    pass
    1
    ...
def f(): pass; pass
print(a(), b(), c(), d(), e(), f())
