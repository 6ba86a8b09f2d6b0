@micropython.asm_thumb
def f():
    mvn(r8, r0)
