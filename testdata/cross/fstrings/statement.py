# As a statement it is evaluated.
def show():
    print("evaluated")
    return 1
f"{show()}"
def f():
    f"not a doc string {show()}"
f()
