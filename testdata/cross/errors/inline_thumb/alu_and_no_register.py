@micropython.asm_thumb
def f():
    and_(foo, r0)
