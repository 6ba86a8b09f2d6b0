@micropython.asm_thumb
def f():
    mvn(foo, r0)
