# levels: the name is looked up among the globals
def f():
    AssertionError = 5
    try: assert 0
    except Exception as e: return "raised"
    return AssertionError
print(f())
