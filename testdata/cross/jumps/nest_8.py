# Random nests of blocks, number 8: sizes shrink in several passes.
def f0(a):
    if a:
        if a:
            a; a; a; a; a; a; a; a; a; a; a; a; a
    else:
        if a > 5: return a
    if a > 5: return a
    return a
def f1(a):
    if a and not a or a:
        try:
            if a:
                while a:
                    a -= 1
                    try:
                        a; a
                        a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            if a:
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a > 5: return a
                if a:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a
        except ValueError:
            if a > 5: return a
        if a > 5: return a
        if a > 5: return a
    elif a:
        try:
            if a:
                if a > 5: return a
                for i in range(a):
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                        -a; a; a; a; a; a; a; a; a; a
                if a:
                    while a:
                        a -= 1
                        -a
                    a; a; a; a; a; a; a; a; a; a
                else:
                    while a:
                        a -= 1
                        a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    try:
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
            else:
                for i in range(a):
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    while a:
                        a -= 1
                        a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a
                if a:
                    if a > 5: return a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally:
            for i in range(a):
                for i in [1]:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: continue
                try:
                    if a > 5: continue
                    try:
                        -a; a; a; a; a; a; a; a
                    finally:
                        -a
                    if a:
                        a; a; a; a
                    else:
                        a; a
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a
                    if a > 5: continue
            try:
                if a and not a or a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                elif a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        a
                    elif a:
                        -a; a; a; a; a; a; a; a
                if a and not a or a:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a
                        a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a
                elif a:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: return a
                finally:
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a
                    -a; a; a; a; a; a; a; a
            except ValueError:
                for i in [1]:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a
                    finally:
                        a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                        a; a; a; a; a; a; a; a; a; a; a
                if a > 5: return a
                if a:
                    a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    if a:
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a
            if a:
                for i in range(a):
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: continue
                if a:
                    try:
                        -a
                    except ValueError:
                        a
                    if a:
                        -a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                else:
                    if a and not a or a:
                        -a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a
                        -a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                        a; a; a
    if a:
        if a and not a or a:
            if a and not a or a:
                try:
                    if a:
                        a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                        -a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a
                finally:
                    while a:
                        a -= 1
                        a; a; a; a; a
                        a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a
            elif a:
                try:
                    -a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                finally:
                    for i in range(a):
                        a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in [1]:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    while a:
                        a -= 1
                        a
                        -a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                        -a; a
                try:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                    if a > 5: return a
            -a; a; a; a; a; a; a
            for i in range(a):
                while a:
                    a -= 1
                    if a > 5: continue
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    for i in range(a):
                        a; a; a; a; a; a
                    -a; a
                    for i in range(a):
                        -a; a; a; a; a; a
                        -a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
        elif a:
            a; a; a; a; a; a; a; a; a; a
            while a:
                a -= 1
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in range(a):
                        a; a; a; a
                        -a; a; a; a; a
                        a; a; a; a; a; a; a
                if a:
                    try:
                        a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a
                        -a; a; a; a; a; a; a
                else:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: break
            for i in [1]:
                a; a; a; a; a; a; a; a; a; a; a; a
        if a > 5: return a
    else:
        try:
            for i in range(a):
                for i in [1]:
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a
                        -a; a; a; a; a; a; a; a; a
                        a; a
                    else:
                        -a; a; a; a
                        a; a; a; a
                        a; a; a; a; a; a; a; a
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                while a:
                    a -= 1
                    a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        except ValueError:
            try:
                for i in range(a):
                    if a and not a or a:
                        a; a
                        -a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    for i in range(a):
                        -a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a
                        a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a
                if a and not a or a:
                    if a > 5: return a
                elif a:
                    try:
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a
                if a:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    try:
                        -a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                        a; a; a; a; a
            finally:
                if a > 5: return a
    return a
def f2(a):
    if a:
        if a and not a or a:
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a
            while a:
                a -= 1
                try:
                    for i in range(a):
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                finally:
                    a; a; a; a; a; a; a
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        elif a:
            if a > 5: return a
            if a and not a or a:
                try:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a
                finally:
                    for i in [1]:
                        a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                        -a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
            elif a:
                for i in [1]:
                    try:
                        -a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
        if a > 5: return a
        for i in range(a):
            while a:
                a -= 1
                for i in [1]:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a
                        -a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    if a > 5: break
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a
                        a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
    else:
        for i in [1]:
            for i in range(a):
                for i in [1]:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                for i in range(a):
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a
            if a > 5: continue
            for i in range(a):
                if a > 5: break
                if a:
                    for i in range(a):
                        -a; a; a
                        -a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in range(a):
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a
                try:
                    if a > 5: continue
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                except ValueError:
                    if a > 5: continue
                    try:
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    finally:
                        -a
                    try:
                        -a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    if a:
        for i in range(a):
            try:
                if a > 5: break
                if a:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                        -a; a; a; a; a; a; a; a; a
                else:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    if a > 5: continue
                    try:
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a
                        -a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a
                        -a; a
                else:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            finally:
                -a; a; a; a; a; a; a; a; a; a
                for i in range(a):
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                    try:
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    except ValueError:
                        a
                        -a; a; a; a; a; a; a; a; a
    else:
        for i in range(a):
            try:
                if a:
                    if a:
                        a; a; a; a; a; a; a; a
                    if a > 5: continue
                else:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                if a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                if a > 5: continue
            while a:
                a -= 1
                try:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a
                finally:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a
                        a; a
                        -a; a; a; a
                if a > 5: continue
                try:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                finally:
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f3(a):
    for i in range(a):
        while a:
            a -= 1
            while a:
                a -= 1
                if a:
                    try:
                        a; a; a; a
                        -a; a
                    except ValueError:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a
                        a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
            for i in range(a):
                for i in range(a):
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    if a:
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a > 5: continue
                    if a > 5: continue
                    if a and not a or a:
                        -a; a; a; a; a; a; a
                    elif a:
                        a; a; a
    try:
        try:
            if a and not a or a:
                try:
                    if a:
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a
                        a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    elif a:
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: return a
                finally:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
            elif a:
                for i in range(a):
                    try:
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    for i in [1]:
                        a; a
                else:
                    for i in [1]:
                        -a; a; a
                        a; a
                        -a; a; a; a
            while a:
                a -= 1
                while a:
                    a -= 1
                    while a:
                        a -= 1
                        -a; a; a; a; a
                        -a; a
                    if a:
                        a; a; a; a; a; a
                try:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a
                    if a > 5: break
                finally:
                    a; a
                    try:
                        a
                    finally:
                        a; a; a; a; a
                    try:
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: break
        finally:
            while a:
                a -= 1
                while a:
                    a -= 1
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a
                        a; a; a; a
                if a:
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    -a; a; a; a; a; a; a; a; a
            try:
                for i in [1]:
                    if a and not a or a:
                        -a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                while a:
                    a -= 1
                    a; a; a; a; a
                    for i in range(a):
                        -a
                    if a:
                        -a; a; a; a
                    else:
                        a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    if a > 5: return a
                    try:
                        a; a; a; a; a; a; a
                        a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        for i in range(a):
            try:
                if a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a
                    while a:
                        a -= 1
                        a; a
                        -a; a; a; a; a
                else:
                    for i in [1]:
                        -a; a; a; a
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a
                        a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    if a:
                        -a; a; a; a; a; a
                    else:
                        -a; a; a; a
                    if a and not a or a:
                        -a
                        a; a; a; a; a; a
                        -a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a
                        a; a
                        -a; a; a
                    while a:
                        a -= 1
                        -a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                if a > 5: break
            except ValueError:
                try:
                    try:
                        a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                except ValueError:
                    for i in [1]:
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                while a:
                    a -= 1
                    a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a
                    except ValueError:
                        -a; a; a; a
                    -a
    finally:
        if a:
            for i in range(a):
                if a:
                    for i in [1]:
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a:
                        -a; a
                        -a
                        -a; a; a; a; a
            if a > 5: return a
        else:
            try:
                while a:
                    a -= 1
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
            except ValueError:
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
        try:
            if a:
                if a > 5: return a
                if a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                if a:
                    if a:
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                else:
                    for i in range(a):
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a
            else:
                if a:
                    if a:
                        -a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                else:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a
            for i in range(a):
                if a:
                    if a > 5: continue
            -a; a; a; a; a; a; a; a
        finally:
            if a:
                try:
                    for i in [1]:
                        a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    if a > 5: return a
                if a:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in range(a):
                        -a; a; a; a; a; a
                        a; a; a; a; a; a
                while a:
                    a -= 1
                    for i in range(a):
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            if a and not a or a:
                for i in [1]:
                    try:
                        a; a; a
                        a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a and not a or a:
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                if a > 5: return a
            elif a:
                if a:
                    if a > 5: return a
                else:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    if a and not a or a:
                        -a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                except ValueError:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a
                for i in [1]:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a
    return a
print(f0(2), f1(2), f2(2), f3(2))
