@micropython.asm_thumb
def f():
    mvn(r0, r8)
