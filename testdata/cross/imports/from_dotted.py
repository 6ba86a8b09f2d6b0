# norun: packages that are not there
from a import b
from a.b import c
from a.b.c import d, e as f
from a.b import (c, d)
from a.b import *
