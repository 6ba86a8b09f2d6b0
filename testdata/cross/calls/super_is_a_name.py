# super() at module level is an ordinary call.
try:
    super()
except TypeError:
    print("TypeError")
except Exception as e:
    print("other")
