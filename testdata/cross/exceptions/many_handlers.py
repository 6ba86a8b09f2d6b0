# Ten handlers.
names = []
for exc in (ValueError, KeyError, IndexError, TypeError, OSError, ZeroDivisionError, AttributeError, NameError, RuntimeError, MemoryError):
    try: raise exc
    except ValueError: names.append(0)
    except KeyError: names.append(1)
    except IndexError: names.append(2)
    except TypeError: names.append(3)
    except OSError: names.append(4)
    except ZeroDivisionError: names.append(5)
    except AttributeError: names.append(6)
    except NameError: names.append(7)
    except RuntimeError as e: names.append(8)
    except: names.append(9)
print(names)
