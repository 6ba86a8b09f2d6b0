# norun: an input that is refused: the name that -s gives stands in the message
x = 1
def f():
    return 1
    break
