# A list takes a whole range, or finds at once that it is too long.
numbers = [1]
numbers.extend(range(5))
numbers.extend(range(0))
numbers.extend(range(10, 0, -3))
numbers.append("end")
print(numbers, len(numbers))
try:
    numbers.extend(range(10**9))
except MemoryError:
    print("MemoryError", numbers[:3], numbers[-1] == "end" or numbers[-1] > 0)
