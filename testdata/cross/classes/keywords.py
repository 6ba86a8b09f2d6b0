# norun: the runtime refuses keywords of classes, the compiler passes them on
class A(x=1): pass
class B(A, x=1, y=2): pass
class C(*l): pass
class D(**d): pass
class E(A, *l, x=1, **d): pass
class F(x for x in l): pass
class G(y := A): pass
