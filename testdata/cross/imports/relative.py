# norun: relative imports of packages that are not there
from . import a
from .. import b
from ... import c
from .... import d
from ..... import e
from .a import b
from ..a import b
from ...a.b import c as d
from ....a import b, c
from ......a import b
from . import (a, b as c)
