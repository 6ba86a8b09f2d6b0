@micropython.asm_thumb
def f():
    data()
