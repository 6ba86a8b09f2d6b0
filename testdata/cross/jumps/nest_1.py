# Random nests of blocks, number 1: sizes shrink in several passes.
def f0(a):
    if a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    else:
        if a:
            try:
                while a:
                    a -= 1
                    a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: break
            except ValueError:
                try:
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a
                        -a; a; a; a
                finally:
                    if a and not a or a:
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    -a; a; a; a; a; a; a; a; a; a
                    if a > 5: return a
                    if a > 5: return a
                finally:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                        a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                for i in range(a):
                    if a:
                        a; a; a; a; a; a; a
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
            if a:
                if a > 5: return a
            for i in range(a):
                if a:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a
    if a and not a or a:
        if a:
            if a:
                if a > 5: return a
            try:
                for i in [1]:
                    a; a; a
                while a:
                    a -= 1
                    if a:
                        a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a
                for i in [1]:
                    if a > 5: continue
            finally:
                while a:
                    a -= 1
                    try:
                        -a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: break
                while a:
                    a -= 1
                    for i in range(a):
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    for i in [1]:
                        a; a; a; a; a; a
        if a:
            try:
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                if a > 5: return a
            for i in [1]:
                for i in range(a):
                    -a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
            try:
                a; a; a; a; a; a; a; a; a; a; a; a; a
                if a > 5: return a
            except ValueError:
                if a:
                    if a > 5: return a
                if a and not a or a:
                    try:
                        a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a
                elif a:
                    try:
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    if a and not a or a:
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                        -a; a
                    if a:
                        -a
                        -a; a; a; a
                    if a:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        else:
            try:
                try:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a
                except ValueError:
                    if a and not a or a:
                        a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a
                try:
                    if a > 5: return a
                finally:
                    try:
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            finally:
                while a:
                    a -= 1
                    for i in range(a):
                        a; a; a; a; a
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a
            for i in [1]:
                a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                if a:
                    if a:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    else:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                else:
                    if a:
                        -a; a; a; a
                        a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
    elif a:
        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        try:
            if a and not a or a:
                if a:
                    try:
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a
                        a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a
                    finally:
                        -a; a; a; a; a; a; a
                        -a; a; a; a
                    if a > 5: return a
                else:
                    if a:
                        a; a
                        a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                for i in [1]:
                    if a and not a or a:
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
            elif a:
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a and not a or a:
                    if a and not a or a:
                        -a
                        -a; a; a; a; a
                    elif a:
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                elif a:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                if a > 5: return a
            if a:
                for i in [1]:
                    try:
                        a; a; a; a; a; a; a
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a
                        -a; a
                    if a > 5: continue
                    if a > 5: continue
                if a:
                    try:
                        -a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                if a and not a or a:
                    if a:
                        a; a
                        a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    if a > 5: return a
            try:
                a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    -a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a:
                        -a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
            except ValueError:
                try:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in [1]:
                    -a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        except ValueError:
            if a and not a or a:
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                else:
                    if a:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a
                    for i in [1]:
                        -a; a; a; a; a
                        a; a; a; a; a
                try:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a
                        -a
                finally:
                    if a > 5: return a
                if a and not a or a:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a
                        -a
                        -a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
            elif a:
                for i in range(a):
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                        -a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a
                        -a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
            try:
                a; a; a; a; a; a; a; a; a; a
                if a and not a or a:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    try:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a
                        a
                    if a:
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a
            except ValueError:
                if a and not a or a:
                    if a and not a or a:
                        a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a
                elif a:
                    if a:
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a
            for i in [1]:
                a; a; a; a
                if a and not a or a:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
                        -a; a; a
                    else:
                        a
                        -a
                        -a; a; a; a; a; a; a; a; a; a
                if a:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                else:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f1(a):
    if a > 5: return a
    try:
        while a:
            a -= 1
            a; a; a; a; a; a
            if a:
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a
                        a; a; a; a; a; a; a
                -a; a; a; a; a; a; a; a; a; a; a; a; a
            else:
                for i in [1]:
                    -a; a
                    for i in range(a):
                        -a; a; a; a
                    if a:
                        a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a
                a; a; a; a; a; a; a; a; a; a; a
                try:
                    for i in [1]:
                        a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                finally:
                    if a and not a or a:
                        a; a
                        -a
                        -a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        if a:
            try:
                if a:
                    -a; a; a
                for i in [1]:
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    try:
                        -a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a
                else:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    try:
                        -a; a
                        -a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a
                    a; a; a; a; a; a; a
            except ValueError:
                if a and not a or a:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    if a:
                        a; a; a; a; a
                    if a > 5: return a
                if a > 5: return a
            try:
                if a:
                    while a:
                        a -= 1
                        -a; a; a
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
            finally:
                try:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a
                finally:
                    while a:
                        a -= 1
                        -a; a; a; a; a
                        -a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        else:
            for i in range(a):
                a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    if a > 5: continue
                if a > 5: continue
            try:
                for i in [1]:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    if a > 5: return a
                except ValueError:
                    while a:
                        a -= 1
                        a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: return a
                    try:
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            finally:
                if a and not a or a:
                    if a:
                        -a; a; a; a; a; a; a; a; a
                        a; a
                        -a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    try:
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
    except ValueError:
        if a and not a or a:
            while a:
                a -= 1
                for i in range(a):
                    try:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            for i in [1]:
                try:
                    a; a; a; a; a; a
                    if a > 5: break
                except ValueError:
                    if a > 5: break
                    for i in [1]:
                        -a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    elif a:
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                a; a; a; a; a; a; a
                while a:
                    a -= 1
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                        -a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
        elif a:
            try:
                while a:
                    a -= 1
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in range(a):
                        a; a; a
                -a; a
            except ValueError:
                if a > 5: return a
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            if a:
                if a:
                    if a and not a or a:
                        -a; a; a; a
                        a; a; a
                    elif a:
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                else:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                for i in range(a):
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a
            else:
                try:
                    while a:
                        a -= 1
                        a; a; a; a; a
                finally:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a
            if a and not a or a:
                for i in [1]:
                    -a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                if a and not a or a:
                    for i in [1]:
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                elif a:
                    -a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a:
                    if a:
                        a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                    if a > 5: return a
                else:
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            elif a:
                try:
                    a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    for i in [1]:
                        a; a
                        a; a
                        -a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a
                -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a and not a or a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: return a
    return a
def f2(a):
    if a:
        try:
            try:
                for i in [1]:
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                if a and not a or a:
                    for i in range(a):
                        -a; a; a; a
                    try:
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a
                elif a:
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            try:
                if a > 5: return a
                if a > 5: return a
                a; a; a; a; a; a
            finally:
                if a:
                    if a:
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: return a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                if a > 5: return a
                if a > 5: return a
            try:
                if a > 5: return a
                a; a; a
                for i in range(a):
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a
            finally:
                if a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                else:
                    a; a; a; a; a; a; a
                    if a > 5: return a
                    a; a; a; a; a; a; a; a; a; a; a; a; a
        except ValueError:
            for i in range(a):
                for i in [1]:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                a; a; a
                -a; a; a; a; a; a; a; a; a
    else:
        if a > 5: return a
        if a and not a or a:
            for i in range(a):
                if a > 5: break
                if a > 5: break
                while a:
                    a -= 1
                    if a:
                        a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a
        elif a:
            for i in [1]:
                for i in range(a):
                    if a:
                        a; a; a; a; a; a; a; a; a
                    if a > 5: break
                    if a:
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    else:
                        a
            if a and not a or a:
                for i in range(a):
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            elif a:
                for i in range(a):
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    elif a:
                        -a
                for i in range(a):
                    for i in [1]:
                        a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                while a:
                    a -= 1
                    if a and not a or a:
                        a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
    for i in range(a):
        if a:
            try:
                for i in range(a):
                    for i in [1]:
                        a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a
                        a; a; a
            except ValueError:
                if a:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                else:
                    for i in [1]:
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
        else:
            while a:
                a -= 1
                try:
                    if a:
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a
                        a; a; a
                        a; a; a; a
                finally:
                    if a > 5: break
                    if a:
                        a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in [1]:
                    try:
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                    finally:
                        -a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                for i in [1]:
                    if a and not a or a:
                        a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            -a; a; a; a; a; a; a
            while a:
                a -= 1
                if a:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a
                if a:
                    while a:
                        a -= 1
                        a; a; a
                        -a
                        a; a
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                else:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                a; a; a; a; a; a; a; a; a
        for i in [1]:
            if a and not a or a:
                if a:
                    if a > 5: continue
                    if a:
                        a; a; a; a; a; a; a; a; a
                        -a; a
                    else:
                        a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                a
            elif a:
                a; a; a; a
            try:
                for i in range(a):
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                -a; a; a; a; a; a; a
            finally:
                try:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in [1]:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                except ValueError:
                    if a:
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a
                for i in range(a):
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                    if a > 5: continue
                try:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a
                except ValueError:
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a
            a; a; a; a; a; a; a; a; a; a; a; a; a
    return a
def f3(a):
    for i in [1]:
        for i in [1]:
            for i in range(a):
                for i in [1]:
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: continue
                    while a:
                        a -= 1
                        a
            if a:
                while a:
                    a -= 1
                    a; a; a; a; a; a; a; a; a; a; a
                if a and not a or a:
                    if a and not a or a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                        -a; a; a
                    -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    while a:
                        a -= 1
                        a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            else:
                if a and not a or a:
                    if a:
                        -a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    for i in range(a):
                        a; a
                    for i in [1]:
                        a; a; a; a; a; a; a; a; a
                if a:
                    if a > 5: break
                    for i in range(a):
                        -a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                else:
                    a; a; a; a; a
                    try:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                try:
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a
                    else:
                        a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: break
                except ValueError:
                    if a:
                        -a; a; a; a; a; a; a
                    else:
                        a; a; a; a; a; a; a; a; a; a
                        -a; a; a
                    if a:
                        a
                        a; a; a; a; a; a; a; a; a
            try:
                try:
                    if a:
                        -a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        -a; a
                except ValueError:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a
                a; a
                if a:
                    for i in range(a):
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        a; a; a
                else:
                    if a and not a or a:
                        -a; a; a; a; a; a; a
                        -a; a
                    elif a:
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
            except ValueError:
                if a:
                    for i in range(a):
                        a; a; a; a; a; a; a; a
                        -a; a; a
                    for i in range(a):
                        -a; a; a
                        -a; a; a; a; a; a; a; a; a; a
                else:
                    if a:
                        -a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                    else:
                        -a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a
                    a; a; a; a; a; a; a; a
                try:
                    if a > 5: break
                except ValueError:
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
        for i in range(a):
            if a and not a or a:
                a; a; a; a
                if a and not a or a:
                    for i in [1]:
                        a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a
                    while a:
                        a -= 1
                        -a; a; a; a; a; a
                        a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                elif a:
                    if a and not a or a:
                        -a; a; a; a; a
                        -a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    elif a:
                        -a; a; a; a; a; a
                while a:
                    a -= 1
                    for i in range(a):
                        -a; a; a; a; a; a; a; a; a; a
                        a; a; a; a; a; a; a
                        a; a; a; a; a; a; a; a; a
            elif a:
                if a:
                    try:
                        a; a; a
                        a; a; a; a; a; a; a; a; a; a; a
                    except ValueError:
                        a; a; a; a; a; a; a; a; a; a; a
                        -a; a; a; a; a; a
                else:
                    try:
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    finally:
                        a; a; a; a; a; a; a; a
                    if a > 5: break
            -a; a; a; a; a; a
        for i in range(a):
            if a > 5: continue
            for i in [1]:
                for i in [1]:
                    if a:
                        -a; a; a
                try:
                    if a > 5: continue
                    while a:
                        a -= 1
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                        -a; a
                        -a; a; a; a; a; a; a; a; a; a; a
                finally:
                    if a:
                        -a; a; a; a; a; a; a
                    if a and not a or a:
                        a; a; a; a; a; a; a
                    elif a:
                        -a; a; a
                        -a
                        a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                for i in range(a):
                    a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a; a
                    if a > 5: continue
    if a > 5: return a
    return a
print(f0(2), f1(2), f2(2), f3(2))
