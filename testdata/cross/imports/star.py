# norun: modules that are not there
from a import *
from a.b import *
from . import *
from .a import *
from ... import *
