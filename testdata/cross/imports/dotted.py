# norun: packages that are not there
import a.b
import a.b.c
import a.b as x
import a.b.c.d as y
import a, b.c, d.e.f as z
import a.b, a.c
