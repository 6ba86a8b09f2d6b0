# A linked list with iterator, search and removal.
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
class List:
    def __init__(self, *items):
        self.head = None
        for i in items: self.push(i)
    def push(self, v): self.head = Node(v, self.head)
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
    def remove(self, v):
        prev, n = None, self.head
        while n and n.value != v: prev, n = n, n.next
        if n is None: raise ValueError(v)
        if prev: prev.next = n.next
        else: self.head = n.next
    def reverse(self):
        prev, n = None, self.head
        while n: n.next, prev, n = prev, n, n.next
        self.head = prev
l = List(1, 2, 3, 4)
l.remove(3); l.remove(4)
l.push(9)
l.reverse()
print(list(l), 2 in l, 3 in l)
try: l.remove(7)
except ValueError as e: print("no", e)
