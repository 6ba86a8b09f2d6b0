# Random nests of blocks, number 2: sizes shrink in several passes.
def f0(a):
    while a:
        a -= 1
        for i in [1]:
            if a and not a or a:
                try:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    finally:
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    if a:
                        -a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                        a
                    except ValueError:
                        -a; a
                        a; a; a; a; a; a; a; a
            elif a:
                for i in range(a):
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a
                        -a; a; a; a
                for i in [1]:
                    a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a
                        a; a; a
            if a > 5: break
            if a:
                if a and not a or a:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    elif a:
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: continue
                elif a:
                    a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                        -a; a
            else:
                if a > 5: continue
        if a:
            while a:
                a -= 1
                try:
                    a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                finally:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a
                try:
                    try:
                        -a; a; a
                    finally:
                        -a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    try:
                        a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                while a:
                    a -= 1
                    while a:
                        a -= 1
                        -a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            if a:
                while a:
                    a -= 1
                    for i in [1]:
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                if a > 5: continue
            else:
                if a and not a or a:
                    for i in [1]:
                        a; a; a; a
                        -a; a; a
                        -a; a
                    for i in [1]:
                        -a; a
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                        a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                elif a:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
        else:
            if a > 5: continue
            for i in range(a):
                if a:
                    try:
                        a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                if a > 5: continue
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
    for i in [1]:
        if a and not a or a:
            for i in range(a):
                if a > 5: continue
                if a:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    try:
                        a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a
                    if a > 5: continue
                else:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        elif a:
            a; a; a; a; a; a; a; a; a
            if a > 5: continue
            if a > 5: break
        try:
            for i in range(a):
                if a:
                    try:
                        -a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                    if a > 5: break
                    for i in [1]:
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in [1]:
                        a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a
                for i in range(a):
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a
            try:
                while a:
                    a -= 1
                    try:
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                try:
                    try:
                        -a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                except ValueError:
                    for i in range(a):
                        -a
                    for i in [1]:
                        a; a; a; a; a; a
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: break
        finally:
            if a and not a or a:
                if a:
                    -a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a
                        -a
                    if a:
                        a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a
            elif a:
                if a:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a
                        a; a
                else:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a
                    if a and not a or a:
                        a
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a
            try:
                if a and not a or a:
                    for i in [1]:
                        a
                elif a:
                    try:
                        a; a; a; a; a; a; a; a; a; a
                        a
                        -a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a
                        a
                    if a > 5: break
            finally:
                if a:
                    if a > 5: continue
                else:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a
                        a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f1(a):
    try:
        try:
            if a:
                try:
                    try:
                        -a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a
                        -a; a
                    try:
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    for i in range(a):
                        -a; a
            if a > 5: return a
        except ValueError:
            if a > 5: return a
            if a and not a or a:
                try:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                        a
                    for i in range(a):
                        a; a
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    if a:
                        -a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                        -a; a
                try:
                    if a > 5: return a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                finally:
                    a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a
                        -a; a; a; a
                        a; a; a
                if a and not a or a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    for i in range(a):
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            elif a:
                if a > 5: return a
                for i in [1]:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                try:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    a; a; a; a; a; a; a
                finally:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a
                        -a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a
                        a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
            if a and not a or a:
                if a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a
                        -a; a
                        a; a; a
                    for i in [1]:
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a
                        -a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
            elif a:
                while a:
                    a -= 1
                    try:
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a
                    finally:
                        -a
                for i in [1]:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                for i in [1]:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a
        if a > 5: return a
    finally:
        try:
            if a:
                if a and not a or a:
                    if a > 5: return a
                    if a:
                        a; a; a
                        a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a
                    if a > 5: return a
            while a:
                a -= 1
                for i in [1]:
                    a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                -a; a; a; a; a
        finally:
            if a:
                try:
                    if a:
                        a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in range(a):
                    if a:
                        a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a
                    finally:
                        -a; a; a; a; a; a
                if a > 5: return a
            else:
                for i in [1]:
                    try:
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: continue
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                if a:
                    if a > 5: return a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    except ValueError:
                        a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                        a; a
                    for i in [1]:
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a
                    if a > 5: return a
        for i in range(a):
            for i in [1]:
                while a:
                    a -= 1
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    -a; a; a; a; a; a; a
            for i in range(a):
                if a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in range(a):
                    if a > 5: break
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a
    while a:
        a -= 1
        try:
            if a:
                for i in range(a):
                    for i in range(a):
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a > 5: continue
            else:
                try:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    for i in range(a):
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a
            while a:
                a -= 1
                if a > 5: break
                if a:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a > 5: break
            try:
                while a:
                    a -= 1
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                    elif a:
                        -a; a; a; a; a
                        a
                        a; a; a; a; a; a; a; a; a; a; a
                try:
                    if a > 5: break
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    for i in [1]:
                        a
                except ValueError:
                    try:
                        a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                        -a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
            finally:
                for i in range(a):
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                    if a > 5: break
                if a and not a or a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a
                        a; a; a
                    if a:
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a
                elif a:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a
                if a and not a or a:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a
        except ValueError:
            try:
                a; a; a
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                for i in [1]:
                    if a > 5: continue
                    a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                try:
                    if a:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a
                    if a:
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                finally:
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
            for i in range(a):
                try:
                    a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    try:
                        -a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a
                        a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
            while a:
                a -= 1
                try:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    try:
                        -a; a; a
                    except ValueError:
                        a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in [1]:
                    if a > 5: break
                    if a > 5: break
                    if a:
                        a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f2(a):
    while a:
        a -= 1
        try:
            for i in range(a):
                a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    try:
                        a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a
                        a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        finally:
            -a; a; a; a
            while a:
                a -= 1
                try:
                    if a and not a or a:
                        -a; a; a
                    elif a:
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                except ValueError:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                        -a
                if a:
                    if a > 5: continue
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                        -a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            try:
                if a and not a or a:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    if a > 5: break
                elif a:
                    a
                    try:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a > 5: continue
                while a:
                    a -= 1
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a
                        -a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            finally:
                try:
                    if a:
                        -a; a; a; a; a; a; a; a
                        a; a
                        a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a
                        a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                        -a; a; a; a; a; a; a
                finally:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a
                if a and not a or a:
                    a; a; a; a; a; a; a; a
                elif a:
                    if a:
                        a; a; a; a; a; a; a
                    else:
                        -a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        -a
        for i in range(a):
            while a:
                a -= 1
                while a:
                    a -= 1
                    if a:
                        -a; a; a; a; a
                if a and not a or a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    if a > 5: break
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a
                        -a; a
                    else:
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
        for i in range(a):
            for i in range(a):
                a; a; a; a
                if a:
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    else:
                        -a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    try:
        while a:
            a -= 1
            for i in [1]:
                while a:
                    a -= 1
                    if a:
                        -a; a; a; a; a; a; a; a; a; a
                for i in range(a):
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    if a > 5: continue
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a and not a or a:
                    if a > 5: continue
                elif a:
                    if a:
                        a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            if a and not a or a:
                for i in [1]:
                    try:
                        -a
                    finally:
                        a; a; a; a; a; a; a
                        -a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in range(a):
                    if a > 5: break
                    -a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a
                for i in range(a):
                    if a and not a or a:
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a
            elif a:
                for i in [1]:
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    else:
                        -a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            try:
                if a:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a > 5: break
                try:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    if a and not a or a:
                        -a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                for i in [1]:
                    -a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                for i in [1]:
                    if a:
                        a
                    try:
                        -a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a
                        a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                try:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    if a:
                        a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
        if a:
            if a:
                if a and not a or a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    -a; a; a; a; a; a; a; a
                -a
                while a:
                    a -= 1
                    if a:
                        -a; a; a
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
            while a:
                a -= 1
                for i in [1]:
                    if a > 5: break
                    for i in range(a):
                        a; a; a; a
                        -a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
            if a:
                for i in range(a):
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a
                        -a; a
                        a; a; a; a
                    if a:
                        -a
                while a:
                    a -= 1
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    finally:
                        a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            else:
                if a > 5: return a
        else:
            for i in range(a):
                try:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a
                except ValueError:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                if a > 5: continue
            for i in [1]:
                if a:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
        if a:
            while a:
                a -= 1
                try:
                    a; a; a; a; a; a
                except ValueError:
                    for i in range(a):
                        a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        else:
            for i in [1]:
                for i in range(a):
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    except ValueError:
        if a:
            if a > 5: return a
        if a > 5: return a
    return a
def f3(a):
    for i in [1]:
        for i in [1]:
            try:
                while a:
                    a -= 1
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a
            finally:
                a; a; a; a; a; a; a; a; a; a; a; a
            if a and not a or a:
                while a:
                    a -= 1
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a
            elif a:
                if a and not a or a:
                    try:
                        -a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                elif a:
                    if a > 5: break
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a
                        a; a
                    if a > 5: continue
            for i in [1]:
                if a > 5: continue
        if a > 5: continue
    while a:
        a -= 1
        try:
            if a:
                try:
                    if a:
                        a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                except ValueError:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a
            -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            for i in [1]:
                if a and not a or a:
                    a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a
                    finally:
                        -a; a; a
                elif a:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                        a; a; a; a; a; a
                    for i in range(a):
                        a
                if a:
                    for i in [1]:
                        a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: break
        finally:
            for i in range(a):
                while a:
                    a -= 1
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                    else:
                        -a; a; a; a
        while a:
            a -= 1
            if a and not a or a:
                for i in [1]:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    for i in range(a):
                        a; a; a; a; a; a
                else:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                        -a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a
            elif a:
                for i in range(a):
                    if a > 5: continue
                    if a > 5: continue
                    if a:
                        a; a; a; a
            for i in [1]:
                for i in range(a):
                    if a:
                        -a; a; a
                    else:
                        -a
                    for i in [1]:
                        -a; a; a; a; a
                        a; a
                        -a; a
                    if a:
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    for i in range(a):
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a
                    if a and not a or a:
                        a; a; a; a; a
                        a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    if a > 5: break
                    if a:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a
        for i in [1]:
            if a > 5: break
    return a
print(f0(2), f1(2), f2(2), f3(2))
