# The condition of a comprehension takes a lambda without conditional.
print([x for x in range(3) if (lambda y: y)(x)], [x for x in range(3) if lambda: 0])
