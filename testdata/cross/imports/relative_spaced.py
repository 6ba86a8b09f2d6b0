# norun: dots with blanks between them, and groups of three
from . . import a
from .. . import b
from ... .a import c
from . .. a import d
from ... ... import e
from. import f
from.a import g
from ...import h
