# norun: imports modules that do not exist
import a
import a.b.c
import a.b as d
from a import b
from a import b as e, c
from a.b import *
from . import f
from .. import g
from .h import i


def within():
    import a.b
    from .j import k

    global l
    l = a
    del l
    assert k, "message"
    raise k(l)


class Class(a.Base, metaclass=b):
    import m

    n = m

    def method(self):
        return self.n
