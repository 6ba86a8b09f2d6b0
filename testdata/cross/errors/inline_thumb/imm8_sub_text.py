@micropython.asm_thumb
def f():
    sub(r0, 'a')
