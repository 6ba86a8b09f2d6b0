def f():
    x = 1
    try:
        pass
    except:
        pass
    except ValueError:
        pass
