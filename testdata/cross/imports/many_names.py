# norun: twenty names in one statement
from m import a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t
from m import (a as A, b as B, c as C, d as D, e as E, f as F, g as G, h as H)
import a, b, c, d, e, f, g, h, i, j
