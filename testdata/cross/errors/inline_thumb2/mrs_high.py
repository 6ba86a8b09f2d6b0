@micropython.asm_thumb
def f():
    mrs(sp, IPSR)
