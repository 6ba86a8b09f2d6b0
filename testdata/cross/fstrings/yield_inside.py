# yield is an expression in brackets.
def gen():
    s = f"{yield 1}"
    yield s
it = gen()
print(next(it), it.send("sent"))
