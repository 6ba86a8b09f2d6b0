# Headers: no brackets, empty brackets, one and two bases, a closing comma.
class A: pass
class B(): pass
class C(A): pass
class D(A, B): pass
class E(A,): pass
class F((A)): pass
class G(A if 1 else B): pass
class H([A, B][1]): pass
print(A.__name__, B.__name__, issubclass(C, A), issubclass(D, B), issubclass(E, A), issubclass(G, A), issubclass(H, B))
