# Where a string or a tuple is wanted, an object of a derived class will not do.
from collections import namedtuple


class Text(str):
    pass


class Bytes(bytes):
    pass


class Tuple(tuple):
    pass


class Dict(dict):
    pass


Pair = namedtuple("Pair", "a b")
for text in (
    "'abc'.find(Text('b'))",
    "'a,b'.split(Text(','))",
    "'abc' + Text('d')",
    "Text('b') in 'abc'",
    "Text('abc').find('b')",
    "Text('%s').upper()",
    "ord(Text('a'))",
    "ord(Bytes(b'a'))",
    "int(Text('12'))",
    "int(Text('12'), 10)",
    "int(Bytes(b'12'))",
    "float(Text('1.5'))",
    "complex(Text('1'))",
    "getattr(1, Text('real'), 2)",
    "print(1, 2, sep=Text('-'))",
    "print(1, 2, end=Text('-'))",
    "namedtuple(Text('N'), 'a')",
    "'%s %s' % Tuple((1, 2))",
    "'%s' % Tuple((1, 2))",
    "'%s' % (Tuple((1, 2)),)",
    "'%s %s' % Pair(1, 2)",
    "'%s' % Text('t')",
    "'%d' % Tuple((1,))",
    "hex(Tuple((1,)))",
    "hex((1,))",
    "Text('%s') % 1",
    "'{}{:>3}'.format(Text('a'), Text('b'))",
    "(5).to_bytes(2, Text('little'))",
    "exec('1', Dict())",
    "Pair.count((1, 2), 1)",
    "Pair.count(Pair(1, 2), 1)",
    "tuple.count((1, 1), 1)",
):
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
