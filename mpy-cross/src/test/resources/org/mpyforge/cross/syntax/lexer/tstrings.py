t""
t"a"
t'{x}'
t"a{x}b{y!r}c{z:>3}"
t"{x=}"
t"{x = }"
t"{x=:>3}"
t"{x=!s}"
t"{x !r:>3}"
t"{x:{w}}"
t"{x:{w!r:{v}}}"
t"{{}}"
rt'\n{a}'
tr"\{b}"
t"\n\"{a}"
t"{'a' + "b"}"
t'{d["k"]}'
t"""{x}
{y}"""
f"{t"{x}"}"
t"{f"{x}"}"
t"a" "b" t"{x}"
"a" t"{x}"
f"{x}" t"{y}"
b'a' t'{x}'
(t"{x}"
 'a')
