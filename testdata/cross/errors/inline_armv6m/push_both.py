@micropython.asm_thumb
def f():
    push({foo, r8})
