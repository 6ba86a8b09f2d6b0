# The module json, its lenient reader and its printer.
import json

VALUES = (
    None, True, False, 0, -12, 1 << 70, 1.5, 1e100, "", "text", 'q"\\/\n\r\t\x01\x7f', "é€𝄞", b"bytes", [], [1, [2, [3]]], (), (1, "a"), {}, {"a": 1}, {1: {2: None}}, {"k": [True, {}]}, [None, "x", 2.5],
)
for value in VALUES:
    text = json.dumps(value)
    print(text, json.dumps(value, separators=(",", ":")), json.dumps([value], separators=("; ", " = ")))
    print(json.loads(text), json.loads(text.encode()), json.loads(" \n" + text + "\t "))
for text in (
    "", " ", "[", "]", "[1", "[1}", "{]", '{"a"', '{"a":1', '{"a" 1 "b" 2}', "[1 2,,3:4]", "nul", "nulll", "true1", "tru", '"', '"abc', '"\\', '"\\u12', '"\\u00e9\\u20ac"', '"\\ud834\\udd1e"',
    '"\\b\\f\\n\\r\\t\\/\\x"', "-", "1-2", "1e5", "1e", "-1.5E+3", "1.2.3", "0123", "[1]x", "[1] 2", "{1:2, null:3}", '{[1]:2}', '{"a":}', "'a'", "\0", "[1]\0", "NaN", '"\xe9"', "--1", "+1",
):
    try:
        print(repr(text), repr(json.loads(text)))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
for argument in (5, None, [1], bytearray(b"[1]"), b'"\xff"', memoryview(b"{}")):
    try:
        print(json.loads(argument))
    except Exception as e:
        print(type(e).__name__, e)
for options in ({"separators": (1, 2)}, {"separators": (",",)}, {"separators": [",", ":"]}, {"separators": 5}, {"x": 1}, {"separators": None}, {"separators": (b"-", b"+")}):
    try:
        print(json.dumps([1, {2: 3}], **options))
    except Exception as e:
        print(type(e).__name__, e)
deep = "[" * 3000 + "]" * 3000
value = json.loads(deep)
depth = 0
while value:
    value = value[0]
    depth += 1
print(depth)
for call in (lambda: json.load(5), lambda: json.dump(1, 5), lambda: json.dumps(), lambda: json.dump([1])):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
