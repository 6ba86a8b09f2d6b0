# JSON of a built-in exception is a list of its arguments; of a derived one it is its repr().
import json


class Own(Exception):
    pass


for value in ValueError(1, "a"), [ValueError("b")], OSError(2), Own(1, "a"), [Own()], {"k": Own("v")}:
    print(json.dumps(value))
