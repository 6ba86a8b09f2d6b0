# The module re: its language, its limits, its functions.
import re

seed = 11


def below(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


PIECES = (
    "a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "[\\d_]", "\\d", "\\w", "\\S", "(", ")", "(?:", "|", "*", "+", "?", "*?", "+?", "??", "^", "$", "\\.", "(a)", "(b|c)", "(?:ab)+", "(a*)", "é", "[", "]", "\\", "[-a]", "[a-]",
)
SUBJECT = ("a", "b", "c", "ab", "1", " ", "é", "_", "abc")
for i in range(1200):
    pattern = "".join(PIECES[below(len(PIECES) if i % 3 == 0 else 23)] for _ in range(1 + below(6)))
    subject = "".join(SUBJECT[below(len(SUBJECT))] for _ in range(below(7)))
    try:
        regex = re.compile(pattern)
        print(repr(pattern), repr(subject), regex.match(subject), end=" ")
        found = regex.search(subject, below(3))
        print(found and found.group(0), regex.match(subject, 1, 4), re.search(pattern, subject))
        print(found and found.group(1))
        print(regex.sub("<\\0>", subject), re.sub(pattern, "\\g<1>", subject, 2))
        print(regex.split(subject), regex.split(subject, 1))
    except Exception as e:
        print(repr(pattern), type(e).__name__, e)
for replacement in ("x", "\\\\", "\\g<0>y", "\\g<", "\\g<1", "\\x", "\\9", "\\99999999999999", "é", b"q", 5, lambda m: "[" + m.group(0) + "]", lambda m: 5):
    for subject in ("one two", b"one two", ""):
        try:
            print(re.sub("(o)(n)?", replacement, subject))
        except Exception as e:
            print(type(e).__name__, e)
for pattern in ("[" + "a" * 200 + "]", "(a)" * 70, "(" + "a" * 63 + ")*", "b" * 63 + "|a", "a)", "(a", "*", "a**", "[a", "a\\", "x(?:", "()", "(|a)b", "a\0b"):
    try:
        print(re.match(pattern, "aab"), re.search(pattern, "xb"))
    except Exception as e:
        print(type(e).__name__, e)
for argument in (5, None, [], "é"):
    try:
        print(re.match("..", argument), re.match(argument, "é"))
        print(re.match(".", argument).group(0))
    except Exception as e:
        print(type(e).__name__, e)
try:
    re.match("(a*)*b", "aaaa")
except RuntimeError as e:
    print(e)
for number in (0, 1, 2, -1, "a"):
    try:
        print(re.match("(a)|b", "b").group(number))
    except Exception as e:
        print(type(e).__name__, e)
