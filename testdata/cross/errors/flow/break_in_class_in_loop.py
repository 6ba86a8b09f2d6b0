for i in x:
    class C:
        break
