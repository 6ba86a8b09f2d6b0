# norun: the runtime's classes take no keywords, the compiler passes them on
class A(metaclass=type): pass
class B(object, x=1): pass
class C(*[object]): pass
class D(**{}): pass
class E(object, *[], k=2, **{}): pass
