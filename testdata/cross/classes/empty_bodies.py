# Bodies that hold nothing.
class A: pass
class B: ...
class C: "doc"
class D:
    """Doc."""
    pass
class E: 5
print(A.__name__, B.__name__, C.__name__, D.__name__, E.__name__)
